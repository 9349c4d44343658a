import Diagnostics

/// What is refused before the YAML library sees a document: what it would take long over, run out of stack on, or count lines
/// differently for.
///
/// It reads lines, not YAML, and so is strict: an ampersand or exclamation mark that begins a value wants quotes.
struct YAMLGuard {
  let file: SourceFile
  let range: Range<Int>
  let limits: FrontMatterLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, range: Range<Int>, limits: FrontMatterLimits) {
    self.file = file
    self.range = range
    self.limits = limits
  }

  /// Whether the document may be parsed.
  mutating func check() -> Bool {
    checkSize()
    checkCharacters()
    guard diagnostics.isEmpty else { return false }
    let first = file.position(of: range.lowerBound).line
    let last = file.position(of: max(range.lowerBound, range.upperBound - 1)).line
    for line in first...last { checkLine(file.range(ofLine: line).clamped(to: range)) }
    checkFlowDepth()
    return !diagnostics.contains { $0.id != .tabInYAML }
  }

  private mutating func report(_ id: DiagnosticID, _ message: String, hint: String? = nil, at place: Range<Int>) {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: place, in: file))
  }

  private mutating func checkSize() {
    guard range.count > limits.size else { return }
    report(
      .frontMatterTooLarge, "\(range.count) bytes of YAML, more than the limit of \(limits.size) (front_matter_size)",
      hint: "move text below the front matter", at: range.lowerBound..<range.lowerBound + 1)
  }

  /// Control characters, and the line ends of Unicode that YAML counts and other tools do not.
  private mutating func checkCharacters() {
    let bytes = file.bytes
    for index in range {
      let byte = bytes[index]
      let isControl = (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
      let isNextLine = byte == 0xC2 && index + 1 < range.upperBound && (0x80...0x9F).contains(bytes[index + 1])
      let isSeparator =
        byte == 0xE2 && index + 2 < range.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
      let isNoncharacter =
        byte == 0xEF && index + 2 < range.upperBound && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
      if isControl || isNextLine || isSeparator || isNoncharacter {
        report(
          .invalidYAML, "a character that YAML does not allow", hint: "delete it", at: index..<index + 1)
        return
      }
    }
  }

  private mutating func checkLine(_ line: Range<Int>) {
    let bytes = file.bytes
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 {
      if bytes[index] == 0x09 {
        report(.tabInYAML, "a tab in the indentation", hint: "indent with spaces", at: index..<index + 1)
        return
      }
      index += 1
    }
    checkMarkers(line, from: index)
    checkValueStarts(line, from: index)
  }

  /// `- - - -` in one line nests as deeply as it is long.
  private mutating func checkMarkers(_ line: Range<Int>, from start: Int) {
    let bytes = file.bytes
    var index = start
    var depth = 0
    while index + 1 < line.upperBound, Self.nestingMarkers.contains(bytes[index]), bytes[index + 1] == 0x20 {
      depth += 1
      index += 2
      while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    }
    if depth > limits.depth { reportDepth(at: start..<line.upperBound) }
  }

  private mutating func checkValueStarts(_ line: Range<Int>, from start: Int) {
    let bytes = file.bytes
    var isStart = true
    var index = start
    while index < line.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "#") where isStart: return
      case UInt8(ascii: "'") where isStart, UInt8(ascii: "\"") where isStart:
        index = Self.endOfQuote(bytes, from: index, to: line.upperBound)
        isStart = false
        continue
      case UInt8(ascii: "&") where isStart, UInt8(ascii: "!") where isStart:
        let what = byte == UInt8(ascii: "&") ? "an anchor" : "a tag"
        report(
          .unsupportedYAML, "\(what) is not supported here", hint: "put the value in quotes if it is text",
          at: index..<min(index + 2, line.upperBound))
        return
      case UInt8(ascii: "<") where isStart && bytes[index..<line.upperBound].starts(with: Array("<<:".utf8)):
        report(.unsupportedYAML, "a merge key is not supported", hint: "write the keys out", at: index..<index + 2)
        return
      default: break
      }
      let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x20
      isStart =
        Self.openers.contains(byte) || (isStart && byte == 0x20)
        || (Self.separators.contains(byte) && next == 0x20 && (isStart || byte == UInt8(ascii: ":")))
      index += 1
    }
  }

  /// Brackets within brackets, counted without regard to quotes: the bound is far above what anybody writes.
  private mutating func checkFlowDepth() {
    var depth = 0
    for index in range {
      switch file.bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > 3 * limits.depth { return reportDepth(at: index..<index + 1) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
    }
  }

  private mutating func reportDepth(at place: Range<Int>) {
    report(
      .unsupportedYAML, "lists and mappings more than \(limits.depth) levels deep", hint: "make it flatter", at: place)
  }

  private static let nestingMarkers: [UInt8] = Array("-?:".utf8)
  private static let separators: [UInt8] = Array(":-?".utf8)
  private static let openers: [UInt8] = Array("[{,".utf8)

  /// The offset behind a quoted scalar that begins at `start`, at most the end of the line.
  static func endOfQuote(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index] == quote {
        if quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote {
          index += 2
        } else {
          return index + 1
        }
      } else {
        index += 1
      }
    }
    return end
  }
}
