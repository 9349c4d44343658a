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
        allclear check --watch
      """)

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Taken so that the words of a build can be used; not touched.", valueName: "folder"))
  var output = "public"

  @Flag(help: "Say it again whenever something changes, until Ctrl-C.")
  var watch = false

  func run() async throws {
    if watch { return try await keepChecking() }
    let options = try project.options(strict: messages.strict)
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
      let queue = BurstQueue { await check.run() }
      for await _ in watcher.changes { await queue.noteChange() }
      watcher.stop()
    }
  }
}
