import ArgumentParser

/// What a new post says beside its text.
struct NewArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is affected, such as control-panel,email=partial_outage. May be repeated.", valueName: "components"),
    completion: .componentIDs)
  var components: [String] = []

  @Option(help: "How bad an incident is: none, minor, major or critical; else it follows from the components.")
  var impact: String?

  @Option(
    help: ArgumentHelp(
      "What the post begins with: degraded-performance, outage, third-party, security, maintenance, or one of site/posts.",
      valueName: "name"))
  var template: String?

  @Option(help: "What the first update says: investigating (or of a maintenance scheduled) and so on.")
  var state: String?

  @Option(help: ArgumentHelp("When the next update comes: 15:00, +1h, or with its day.", valueName: "time"))
  var next: String?

  @Option(help: ArgumentHelp("When the first update is said, such as 14:20; else now.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("When the incident began for users; else with the first update.", valueName: "time"))
  var started: String?

  @Option(help: ArgumentHelp("When a maintenance begins, such as '2026-12-05 08:00'.", valueName: "time"))
  var starts: String?

  @Option(help: ArgumentHelp("When it ends: a time, 10:00 (after it starts) or +2h.", valueName: "time"))
  var ends: String?

  @Option(help: ArgumentHelp("When an announcement appears; else now.", valueName: "time"))
  var from: String?

  @Option(help: ArgumentHelp("When it leaves the front page; else never.", valueName: "time"))
  var until: String?

  @Option(help: ArgumentHelp("Tags, such as network,third-party. May be repeated.", valueName: "tags"))
  var tags: [String] = []

  @Flag(help: "Write 'draft: true': no reader sees it yet.")
  var draft = false

  @Option(
    help: ArgumentHelp("The post's slug, and its file's name; else made of the day and the title.", valueName: "slug"))
  var slug: String?
}
