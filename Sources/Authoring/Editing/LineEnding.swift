import Diagnostics

/// How lines end.
enum LineEnding: CaseIterable {
  case lineFeed
  case carriageReturnLineFeed
  case carriageReturn

  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [0x0A]
    case .carriageReturnLineFeed: [0x0D, 0x0A]
    case .carriageReturn: [0x0D]
    }
  }

  /// What most lines of the file end with; a line feed when there are none.
  init(of file: SourceFile) {
    var counts: [LineEnding: Int] = [:]
    for start in file.lineStarts.dropFirst() { counts[Self(before: start, in: file.bytes), default: 0] += 1 }
    self = Self.allCases.reduce(.lineFeed) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }

  /// The end of the line behind which `start` begins the next.
  private init(before start: Int, in bytes: [UInt8]) {
    if bytes[start - 1] == 0x0D {
      self = .carriageReturn
    } else {
      self = start >= 2 && bytes[start - 2] == 0x0D ? .carriageReturnLineFeed : .lineFeed
    }
  }

  /// The lines of a text of any line ends, without empty ones at both ends; inside of lines nothing changes.
  static func lines(of text: String) -> [[UInt8]] {
    let file = SourceFile(path: "", bytes: Array(text.utf8))
    let lines = (1...file.lineStarts.count).map { Array(file.bytes[file.range(ofLine: $0)]) }
    let isBlank: ([UInt8]) -> Bool = { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    var kept = lines.drop(while: isBlank)
    while let last = kept.last, isBlank(last) { kept.removeLast() }
    return Array(kept)
  }

  /// A text with these ends between its lines and none behind the last.
  func text(_ text: String) -> [UInt8] { Array(Self.lines(of: text).joined(separator: bytes)) }
}
