import ArgumentParser

/// The values of `--format` of `stats`.
enum StatsFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}
