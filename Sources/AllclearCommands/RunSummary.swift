import Generator

/// What a run tells when it is over.
protocol RunSummary {
  /// One line, without its end.
  var text: String { get }
  var times: StageTimes { get }
}

extension RunSummary {
  /// A line for each stage, with its time.
  var stages: String {
    let width = times.stages.map(\.name.utf8.count).max() ?? 0
    return times.stages.map { stage in
      let padding = String(repeating: " ", count: width - stage.name.utf8.count)
      return "  \(stage.name)\(padding)  \(Self.seconds(stage.duration))\n"
    }.joined()
  }

  /// Such as `0.042 s`.
  static func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction) s"
  }

  var total: String { Self.seconds(times.stages.reduce(.zero) { $0 + $1.duration }) }
}
