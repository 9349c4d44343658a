import ArgumentParser
import Diagnostics
import Generator

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say all that a build would say, and write nothing.",
    discussion: """
      Examples:
        allclear check
        allclear check --strict --format sarif > allclear.sarif
        allclear check --stdin-path content/incidents/x.md < buffer    # for editors: a text that is not saved
      """)

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Taken so that the words of a build can be used; not touched.", valueName: "folder"))
  var output = "public"

  @Option(
    help: ArgumentHelp("Take standard input for this file, whether or not it exists.", valueName: "path"))
  var stdinPath: String?

  func run() async throws {
    var given = try project.options(strict: messages.strict)
    if let stdinPath { try given.readStandardInput(as: stdinPath) }
    let options = given
    let result = try await Interruption.guarded {
      await Generator.check(options)
    } finally: {
    }
    messages.report(result.diagnostics)
    messages.tell(CheckSummary(diagnostics: result.diagnostics, times: result.times))
    if result.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
