import Diagnostics

/// Cuts a document into the tokens that the YAML library will see, by the library's own rules, before the library sees it.
///
/// So anchors, tags and aliases, that could make it work for ever, and depth, that could exhaust its stack, are found with their
/// places and never guessed from text in quotes or blocks. Where a document is no YAML the scanner stops: the library says why.
struct YAMLScanner {
  struct Fault {
    let id: DiagnosticID
    let message: String
    let hint: String
    let range: Range<Int>
  }

  /// A value or key that may turn out to be the key of a mapping, which it can on its own line alone.
  struct SimpleKey {
    let range: Range<Int>
    /// Where it stands without quotes; nil when it is no word, or one with escapes.
    let name: Range<Int>?
    let column: Int
    let line: Int
  }

  /// One message more helps nobody.
  static let mostFaults = 50

  let depthLimit: Int
  var cursor: YAMLCursor
  private(set) var faults: [Fault] = []
  private(set) var duplicates: [DuplicateKey] = []
  /// Tabs that stand where only spaces may.
  var tabs: [Int] = []
  /// Where each scalar ends, by where it begins.
  var scalarEnds: [Int: Int] = [:]
  var mayStartKey = true
  var isStopped = false

  private var blocks: [YAMLScope] = []
  private var flows: [YAMLScope] = []
  private var simpleKeys: [SimpleKey?] = [nil]

  init(bytes: [UInt8], range: Range<Int>, depthLimit: Int) {
    cursor = YAMLCursor(bytes: bytes, range: range)
    self.depthLimit = depthLimit
  }

  var isInFlow: Bool { !flows.isEmpty }

  /// The column of the innermost block collection; -1 outside of all.
  var indentation: Int { blocks.last?.column ?? -1 }

  mutating func scan() {
    while !isStopped, faults.count < Self.mostFaults {
      skipToToken()
      if !isInFlow { closeBlocks(deeperThan: cursor.column) }
      guard !cursor.isAtEnd else { break }
      token()
    }
    while !flows.isEmpty { closeFlow() }
    closeBlocks(deeperThan: -1)
  }

  private mutating func report(
    _ message: String, hint: String, at range: Range<Int>, id: DiagnosticID = .unsupportedYAML
  ) {
    faults.append(Fault(id: id, message: message, hint: hint, range: range))
  }

  private mutating func skipToToken() {
    while !cursor.isAtEnd {
      while cursor.isAtBlank {
        if cursor.isAt("\t"), !isInFlow, mayStartKey { tabs.append(cursor.index) }
        cursor.advance()
      }
      if cursor.isAt("#") { cursor.skipLine() }
      guard cursor.isAtBreak else { return }
      cursor.advance()
      if !isInFlow { mayStartKey = true }
    }
  }

  private mutating func token() {
    guard !cursor.isAtDocumentMark else { return documentMark() }
    switch cursor.byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): openFlow()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      closeFlow()
      cursor.advance()
    case UInt8(ascii: ","): comma()
    case UInt8(ascii: "-") where cursor.isBlankOrEnd(after: 1): blockEntry()
    case UInt8(ascii: "?") where isInFlow || cursor.isBlankOrEnd(after: 1):
      refuse("a key behind '?' is not supported here")
    case UInt8(ascii: ":") where isInFlow || cursor.isBlankOrEnd(after: 1): value()
    case UInt8(ascii: "&"): refuse("an anchor is not supported here")
    case UInt8(ascii: "*"): refuse("an alias is not supported here")
    case UInt8(ascii: "!"): refuse("a tag is not supported here")
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): reservedCharacter()
    case UInt8(ascii: "|") where !isInFlow, UInt8(ascii: ">") where !isInFlow: blockScalar()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): scalar(quotedScalar())
    default: scalar(plainScalar())
    }
  }
}

extension YAMLScanner {
  private mutating func documentMark() {
    closeBlocks(deeperThan: -1)
    for _ in 0..<3 { cursor.advance() }
    mayStartKey = false
  }

  private mutating func refuse(_ message: String) {
    let start = cursor.index
    while !cursor.isBlankOrEnd(after: 0), !(isInFlow && ",[]{}".utf8.contains(cursor.byte ?? 0)) { cursor.advance() }
    if cursor.index == start { cursor.advance() }
    report(message, hint: "put the value in quotes if it is text", at: start..<cursor.index)
    mayStartKey = false
  }

  private mutating func reservedCharacter() {
    let start = cursor.index
    let character = String(decoding: cursor.bytes[start...start], as: UTF8.self)
    report(
      "a value cannot begin with '\(character)'", hint: "put the value in quotes", at: start..<start + 1,
      id: .invalidYAML)
    cursor.skipLine()
    mayStartKey = false
  }

  private mutating func blockEntry() {
    guard isInFlow || mayStartKey else { return isStopped = true }
    openBlock(at: cursor.column)
    simpleKeys[flows.count] = nil
    mayStartKey = true
    cursor.advance()
  }

  private mutating func comma() {
    simpleKeys[flows.count] = nil
    mayStartKey = true
    if var scope = flows.popLast() {
      note(scope.endEntry(at: cursor.index))
      scope.separator = cursor.index
      flows.append(scope)
    }
    cursor.advance()
  }

  /// `:` behind a key, or in front of a value whose key is empty.
  private mutating func value() {
    if let key = simpleKeys[flows.count], key.line == cursor.line {
      openBlock(at: key.column)
      add(key)
      mayStartKey = false
    } else {
      guard isInFlow || mayStartKey else { return isStopped = true }
      openBlock(at: cursor.column)
      mayStartKey = !isInFlow
    }
    simpleKeys[flows.count] = nil
    cursor.advance()
  }

  private mutating func add(_ key: SimpleKey) {
    guard let name = key.name.map({ Array(cursor.bytes[$0]) }) else { return }
    let isPlain = cursor.bytes[key.range.lowerBound] == name.first
    if isPlain, name.elementsEqual("<<".utf8) {
      report("a merge key is not supported", hint: "write the keys out", at: key.range)
    }
    guard var scope = isInFlow ? flows.popLast() : blocks.popLast() else { return }
    note(scope.endEntry(at: key.range.lowerBound))
    scope.add(name, at: key.range)
    if scope.column == nil { flows.append(scope) } else { blocks.append(scope) }
  }

  private mutating func scalar(_ key: SimpleKey?) {
    guard let key else { return isStopped = true }
    scalarEnds[key.range.lowerBound] = key.range.upperBound
  }

  /// Remembers what may be a key, if a key may stand here.
  mutating func save(_ key: SimpleKey) {
    if mayStartKey { simpleKeys[flows.count] = key }
  }

  private mutating func note(_ duplicate: DuplicateKey?) {
    if let duplicate, duplicates.count < Self.mostFaults { duplicates.append(duplicate) }
  }

  private mutating func openBlock(at column: Int) {
    guard !isInFlow, indentation < column else { return }
    blocks.append(YAMLScope(column: column, holdsKeys: true, separator: cursor.index))
    checkDepth()
  }

  private mutating func closeBlocks(deeperThan column: Int) {
    while var scope = blocks.last, scope.column ?? 0 > column {
      note(scope.endEntry(at: cursor.index))
      blocks.removeLast()
    }
  }

  private mutating func openFlow() {
    let start = cursor.index
    save(SimpleKey(range: start..<start + 1, name: nil, column: cursor.column, line: cursor.line))
    flows.append(YAMLScope(column: nil, holdsKeys: cursor.isAt("{"), separator: start))
    simpleKeys.append(nil)
    mayStartKey = true
    cursor.advance()
    checkDepth()
  }

  private mutating func closeFlow() {
    mayStartKey = false
    guard var scope = flows.popLast() else { return }
    simpleKeys.removeLast()
    note(scope.endEntry(at: cursor.index))
  }

  private mutating func checkDepth() {
    guard blocks.count + flows.count > depthLimit else { return }
    let start = min(cursor.index, cursor.end - 1)
    report("lists and mappings more than \(depthLimit) levels deep", hint: "make it flatter", at: start..<start + 1)
    isStopped = true
  }
}
