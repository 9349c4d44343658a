import ArgumentParser
import Generator
import Preview

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview the site on this machine while you write.",
    discussion: """
      Builds the site into memory and serves it on 127.0.0.1 and ::1, to this machine alone. Whatever is saved in the \
      folders of the site and of the posts is built at once, and open pages show it and keep their place. What is wrong is \
      shown over the last good page, in the words of the terminal. Nothing is written to the disk.

      Add ?now=2023-07-06T00:00:00Z to an address to see the site as it was, or will be, at that time.

      Ctrl-C ends it, with exit code 130.

      Examples:
        allclear serve
        allclear serve --open --drafts
        allclear serve --port 8080 --now 2023-07-06T00:00:00Z
      """)

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  @Option(
    help: ArgumentHelp("The port to listen at; without it 4000, or the next that is free.", valueName: "number"))
  var port: UInt16?

  @Flag(help: "Open the site in your browser.")
  var open = false

  func validate() throws {
    if port == 0 { throw ValidationError("--port 0 is no port; write a number from 1 to 65535.") }
  }

  func run() async throws {
    let options = try project.optionsAtEachBuild(strict: messages.strict)
    let (messages, opens) = (messages, open)
    try await Interruption.atOnce {
      let port = try port.map(ListeningPort.exactly) ?? ListeningPort.first(from: 4000)
      let preview = Preview(
        folders: [project.site, project.content], followsClock: project.followsClock, options: options)
      let address = "http://localhost:\(port.number)/"
      try await preview.run(at: port) {
        StandardStream.output.write("The site is at \(address); Ctrl-C ends the preview.\n")
        if preview.isPolling {
          StandardStream.error.write(
            "The system does not tell of changes here: the folders are looked at twice a second.\n")
        }
        if opens, !BrowserLauncher.open(address) {
          StandardStream.error.write("No browser could be opened: xdg-open is missing.\n")
        }
      } report: { run in
        messages.report(run.diagnostics)
        messages.tell(PreviewSummary(run: run))
      }
    }
  }
}
