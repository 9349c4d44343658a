import FrontMatter
import StatusModel

/// Reads the settings' `uptime`.
enum UptimeReader {
  private static let keys = KeyTable(owner: "'uptime'", names: ["days", "weights"])
  private static let weightKeys = KeyTable(
    owner: "'weights'", names: ComponentStatus.allCases.filter { $0 != .operational }.map(\.word))

  static func read(_ reader: inout MappingReader) -> UptimeSettings {
    guard let node = reader.node("uptime") else { return UptimeSettings() }
    var uptime = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    let days = uptime.integer("days", in: 1...366) ?? 90
    var weights = UptimeSettings.Weights()
    if let node = uptime.node("weights") {
      var values = MappingReader(node, in: reader.file, keys: weightKeys, fallback: node.range)
      weights = UptimeSettings.Weights(
        majorOutage: weight(.majorOutage, &values) ?? weights.majorOutage,
        partialOutage: weight(.partialOutage, &values) ?? weights.partialOutage,
        degradedPerformance: weight(.degradedPerformance, &values) ?? weights.degradedPerformance,
        underMaintenance: weight(.underMaintenance, &values) ?? weights.underMaintenance)
      uptime.take(values.diagnostics)
    }
    reader.take(uptime.diagnostics)
    return UptimeSettings(days: days, weights: weights)
  }

  private static func weight(_ status: ComponentStatus, _ reader: inout MappingReader) -> Int? {
    reader.decimal(status.word, places: 6, upTo: 1)
  }
}
