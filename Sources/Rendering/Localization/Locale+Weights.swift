import StatusModel

extension Locale {
  /// How downtime is counted, in a sentence.
  func weights(_ weights: UptimeSettings.Weights) -> String {
    let counted = ComponentStatus.allCases.reversed().filter { weights[$0] > 0 }
    guard !counted.isEmpty else { return text("uptime.weights_none") }
    let items = counted.map { status in
      text(
        "uptime.weight",
        ["status": word(for: status), "percent": percent(decimal(thousandths: weights[status] / 10))])
    }
    return text("uptime.weights", ["list": list(items)]) + " " + text("uptime.weights_rest")
  }
}
