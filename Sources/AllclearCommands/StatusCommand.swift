import ArgumentParser
import Derivation
import Diagnostics
import Generator
import JSON
import Querying
import StatusModel

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show the present state, of this site or of any status page.",
    discussion: """
      Without --url the state follows from the posts here; with it, it is read from that page's status API, version 2, \
      which Atlassian Statuspage has and many others too.

      Ends with 0 when all is operational, with 3 when not (of the components that are named, if any are), with 1 for \
      errors in the content or a component that is not known, with 2 when the page could not be read.

      Examples:
        allclear status
        allclear status web-hosting && ./deploy
        allclear status --watch
        allclear status --url https://www.githubstatus.com/ Actions
      """)

  @Argument(
    help: "Components to tell of alone, by id or name; hidden ones are told only so.", completion: .componentIDs)
  var components: [String] = []

  @Option(help: ArgumentHelp("The address of a status page to ask instead.", valueName: "address"))
  var url: String?

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Go on and show every change; Ctrl-C ends it.")
  var watch = false

  @Option(help: ArgumentHelp("How often --watch looks.", valueName: "seconds"))
  var interval = 30

  @Option(help: ArgumentHelp("How long --url waits for a whole answer.", valueName: "seconds"))
  var timeout = 20

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Drawing") var drawing: DrawingArguments

  func validate() throws {
    if let url, StatusPage(url) == nil {
      throw ValidationError("--url '\(url)' is no address; write https://status.example.com/.")
    }
    guard (1...86_400).contains(interval) else {
      throw ValidationError("--interval \(interval) is no number of seconds from 1 to 86400.")
    }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout \(timeout) is no number of seconds from 1 to 3600.")
    }
  }

  func run() async throws {
    let code = try await Interruption.guarded {
      if watch { return try await StatusWatch(interval: interval, read: draw).run() }
      return try await draw().code
    } finally: {
    }
    throw code
  }

  @Sendable private func draw() async throws -> (text: String, code: ExitCode) {
    let report = try await report()
    let now = Instant(seconds: Environment.clock())
    let text =
      json
      ? report.json.printable()
      : drawing.text(StatusDrawing(report: report, now: url == nil ? report.updated ?? now : now).lines(drawing.width))
    if !watch { StandardStream.output.write(text) }
    return (text, report.isOperational ? .success : ExitCode(3))
  }

  private func report() async throws -> StatusReport {
    let report =
      if let page = url.flatMap(StatusPage.init) {
        try await page.report(timeLimit: timeout)
      } else {
        StatusReport(of: try await project.readProject(color: drawing.color).snapshot)
      }
    guard !components.isEmpty else { return report.shown }
    do { return try report.selecting(components) } catch {
      StandardStream.error.write("allclear: error: \(error)\n")
      throw ExitCode(1)
    }
  }
}
