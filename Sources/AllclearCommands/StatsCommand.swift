import ArgumentParser
import Generator

struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say what the posts add up to: incidents, downtime, targets, times.",
    discussion: """
      The figures of the page /insights/, as a table, CSV or JSON; docs/insights.md defines each. Without --component, \
      --group or --tag they are those of the whole site. Periods come newest first, then all of them together. An id \
      or a tag that nothing has ends with 1.

      Examples:
        allclear stats
        allclear stats --by quarter --component web --component mail
        allclear stats --by year --group all --format csv > groups.csv
        allclear stats --tag power --since 2023 --until 2023-Q3 --format json
      """)

  @Option(help: "The length of the periods: month, quarter or year.")
  var by = PeriodArgument.month

  @Option(help: ArgumentHelp("A component, or 'all' for every one; may be repeated.", valueName: "id"))
  var component: [String] = []

  @Option(help: ArgumentHelp("A group, or 'all' for every one; may be repeated.", valueName: "id"))
  var group: [String] = []

  @Option(help: ArgumentHelp("A tag, or 'all' for every one; may be repeated.", valueName: "tag"))
  var tag: [String] = []

  @Option(
    help: ArgumentHelp(
      "The first day to count: a day, or a month, quarter or year (2023-07-05, 2023-07, 2023-Q3, 2023).",
      valueName: "date"))
  var since: DayArgument?

  @Option(help: ArgumentHelp("The last day to count, written alike.", valueName: "date"))
  var until: DayArgument?

  @Option(help: "table (for people), csv (RFC 4180) or json.")
  var format = StatsFormat.table

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Drawing") var drawing: DrawingArguments

  func run() async throws {
    try await project.answer(color: drawing.color) { write(try Statistics(of: $0, request)) }
  }

  private var request: StatisticsRequest {
    StatisticsRequest(
      by: by.length, components: component, groups: group, tags: tag, since: since?.days.lowerBound,
      until: until?.days.upperBound)
  }

  private func write(_ statistics: Statistics) {
    switch format {
    case .table: StandardStream.output.write(drawing.text(StatsTable(statistics).lines(width: drawing.width)))
    case .csv: StandardStream.output.write(String(decoding: statistics.csv, as: UTF8.self))
    case .json: StandardStream.output.write(String(decoding: statistics.json, as: UTF8.self))
    }
  }
}
