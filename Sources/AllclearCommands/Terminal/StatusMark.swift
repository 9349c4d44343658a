import StatusModel

/// How a terminal shows a status: a shape and a word, so that colour is never alone.
extension ComponentStatus {
  var mark: StyledText { StyledText(shape + " " + words, style) }

  var shape: String {
    switch self {
    case .operational: "✔"
    case .underMaintenance: "◆"
    case .degradedPerformance: "▽"
    case .partialOutage: "▲"
    case .majorOutage: "✖"
    }
  }

  /// As people say it, such as `partial outage`.
  var words: String {
    String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  var style: TextStyle {
    switch self {
    case .operational: .green
    case .underMaintenance: .blue
    case .degradedPerformance: .yellow
    case .partialOutage: .magenta
    case .majorOutage: .red
    }
  }
}
