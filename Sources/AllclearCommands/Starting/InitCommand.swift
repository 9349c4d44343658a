import ArgumentParser
import Diagnostics
import Generator
import Scaffolding
import Schemas
import StatusModel

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new project: settings, first posts, recipes for CI.",
    discussion: """
      Asks for what it needs to know; Enter takes what stands in brackets, Ctrl-C leaves nothing behind. Without a \
      terminal, give the options, or --yes to take what would stand in brackets. The folder must not exist yet, or be \
      empty but for .git. It builds at once: `allclear build` in it makes the site.

      Examples:
        allclear init status
        allclear init status --title "Example Status" --url https://status.example.com/ --components "Website, API" --yes
      """)

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @OptionGroup(title: "Answers") var answers: StarterArguments

  func run() async throws {
    let arguments = answers
    let name = folder
    let result = try await Interruption.guarded { () -> (files: Int, faults: [Diagnostic]) in
      let folder = try ProjectFolder(name)
      let starter = try await arguments.project(asking: Questioner.onTerminal())
      let files = starter.files + ProjectSchema.files(in: ".schemas/")
      do {
        try await folder.fill(with: files) { try await Self.check($0, at: starter.now.seconds) }
        return (files.count, [])
      } catch let rejected as Rejected {
        return (0, rejected.faults)
      }
    } finally: {
    }
    guard result.faults.isEmpty else {
      StandardStream.error.write(DiagnosticFormat.text.format(result.faults, colored: false, toolVersion: ""))
      StandardStream.error.write("\(result.faults.summary()); nothing was written\n")
      throw ExitCode(1)
    }
    StandardStream.output.write(Self.report(name, files: result.files))
  }

  private struct Rejected: Error {
    let faults: [Diagnostic]
  }

  /// The project as a build would read it, with nothing to complain of.
  private static func check(_ folder: String, at seconds: Int) async throws {
    let options = ProjectOptions(
      site: "\(folder)/site", content: "\(folder)/content", now: .init(seconds: seconds), isStrict: true)
    let faults = await Generator.check(options).diagnostics
    if !faults.isEmpty { throw Rejected(faults: faults) }
  }

  private static func report(_ folder: String, files: Int) -> String {
    let step = folder == "." ? "" : "  cd \(folder)\n"
    return """
      \(folder): a new status site, \(files) files. README.md tells your team how to post.

      Next:
      \(step)  allclear build    # the site, in public/: open public/index.html
      \("  ")allclear new incident "What customers notice"

      """
  }
}
