import ArgumentParser
import Diagnostics
import Generator
import Preview

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say all that a build would say, and write nothing.",
    discussion: """
      Examples:
        allclear check
        allclear check --strict --format sarif > allclear.sarif
        allclear check --stdin-path content/incidents/x.md < buffer    # for editors: a text that is not saved
        allclear check --watch
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

  @Flag(help: "Say it again whenever something changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if watch, stdinPath != nil { throw ValidationError("--watch follows files; --stdin-path is for one text.") }
  }

  func run() async throws {
    if watch { return try await keepChecking() }
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

  private func keepChecking() async throws {
    let options = try project.optionsAtEachBuild(strict: messages.strict)
    let folders = [project.site, project.content]
    let messages = messages
    try await Interruption.atOnce {
      let watcher = FolderWatcher(folders: folders)
      let check = RepeatedCheck(options: options) { result in
        StandardStream.error.clearScreen()
        messages.report(result.diagnostics)
        messages.tell(CheckSummary(diagnostics: result.diagnostics, times: result.times))
      }
      await check.run()
      let queue = BurstQueue { await check.run(after: $0) }
      for await changes in watcher.changes { await queue.note(changes) }
      watcher.stop()
    }
  }
}
