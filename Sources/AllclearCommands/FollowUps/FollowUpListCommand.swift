import ArgumentParser
import Diagnostics
import Generator
import JSON
import Querying

struct FollowUpListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List follow-ups: the overdue first, then the open.",
    discussion: """
      A follow-up keeps its number when others are ticked and when new incidents come.

      Examples:
        allclear follow-ups list --all
        allclear follow-ups list --component network --json
      """)

  @Option(help: ArgumentHelp("Only what this owner does, in any case.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp("Only of incidents that affected this component.", valueName: "id"), completion: .componentIDs)
  var component: String?

  @Flag(help: "List what is done too.")
  var all = false

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Drawing") var drawing: DrawingArguments

  func run() async throws {
    try await project.answer(color: drawing.color) { project in
      let report = try FollowUpReport(of: project.snapshot, owner: owner, component: component, includingDone: all)
      StandardStream.output.write(
        json ? report.json.printable() : drawing.text(FollowUpDrawing(report: report).lines(drawing.width)))
    }
  }
}
