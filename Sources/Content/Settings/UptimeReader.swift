import FrontMatter
import StatusModel

/// Reads the settings' `uptime`.
enum UptimeReader {
  static let keys = KeyTable(
    owner: "'uptime'",
    keys: [
      Key("days", .integer(1...366), standard: "90", "How many days the bars and the percentages cover."),
      Key(
        "weights", .mapping(weightKeys),
        "How much a minute in each status counts as downtime: 1 is all of it, 0 is none of it."),
    ])
  private static let weightKeys = KeyTable(
    owner: "'weights'",
    keys: [
      weightKey(.underMaintenance, standard: "0"), weightKey(.degradedPerformance, standard: "0"),
      weightKey(.partialOutage, standard: "0.3"), weightKey(.majorOutage, standard: "1"),
    ])

  private static func weightKey(_ status: ComponentStatus, standard: String) -> Key {
    Key(
      status.word, .decimal(places: 6, upTo: 1), standard: standard,
      "How much a minute of '\(status.word)' counts, from 0 to 1.")
  }

  static func read(_ reader: inout MappingReader) -> UptimeSettings {
    guard let node = reader.node("uptime") else { return UptimeSettings() }
    var uptime = MappingReader(node, in: reader.file, keys: keys, fallback: node.range)
    let days = uptime.integer("days") ?? 90
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
    reader.decimal(status.word)
  }
}
