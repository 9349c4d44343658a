import ArgumentParser
import Diagnostics
import Generator
import Glibc

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site, whole or not at all.",
    discussion: """
      Reads the settings and posts, reports every fault in them, and publishes the site to the output folder in one \
      step: whoever looks sees the whole old site or the whole new one. With an error nothing is written. A folder \
      that Allclear did not make is never touched.

      Examples:
        allclear build
        allclear build --now 2023-07-06T00:00:00Z --output /tmp/that-evening
        allclear build --strict --format github
        allclear build --compress    # for servers that send .gz and .br files as they are (docs/hosting.md)
      """)

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to publish to; made if it does not exist. (default: public, or private with --private)",
      valueName: "folder"))
  var output: String?

  @Flag(
    help: """
      Write .gz and .br files beside texts of 1 kB or more, for servers that send compressed files as they are.
      """)
  var compress = false

  @Option(
    help: """
      How the new site takes the old one's place: exchange (one step), or two-step for file systems that cannot \
      exchange folders, with a moment in which there is no site.
      """)
  var swap = SwapArgument.exchange

  func run() async throws {
    let options = try project.options(strict: messages.strict)
    let output = output ?? (project.isPrivate ? "private" : "public")
    let line = ProgressLine(isShown: messages.showsProgress)
    let result = try await Interruption.guarded {
      try await Generator.build(
        options, to: output, compresses: compress, allowTwoStepSwap: swap == .twoStep, progress: line.progress)
    } finally: {
      line.clear()
    }
    messages.report(result.diagnostics)
    guard let report = result.report else {
      StandardStream.error.write("\(result.diagnostics.summary()); nothing was written\n")
      throw ExitCode(1)
    }
    messages.tell(BuildSummary(report: report, output: output, diagnostics: result.diagnostics, times: result.times))
    // The process ends here: freeing ten thousand posts one by one would only make people wait.
    withExtendedLifetime(result) { Self.exit() }
  }
}
