import ArgumentParser
import Derivation
import Diagnostics
import Generator
import JSON
import Querying

struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show what fails with a component, and what it requires.",
    discussion: """
      Read from `requires` in the settings, with the statuses of now. With several components: what fails if all of \
      them do. An id that no component has ends with 1.

      Examples:
        allclear impact network
        allclear impact dns-1 dns-2
        allclear impact node-kc1 --json
      """)

  @Argument(
    help: ArgumentHelp("Components, by their id in the settings.", valueName: "id"), completion: .componentIDs)
  var ids: [String]

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Drawing") var drawing: DrawingArguments

  func run() async throws {
    try await project.answer(color: drawing.color) { project in
      let report = try ImpactReport(of: ids, in: project.snapshot)
      StandardStream.output.write(
        json
          ? report.json.printable()
          : drawing.text(ImpactDrawing(report: report).lines(drawing.width)))
    }
  }
}
