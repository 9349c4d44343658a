import ArgumentParser
import Authoring
import Content
import Diagnostics
import Generator
import Loading
import StatusModel

struct ResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Say that an incident is over, or a maintenance completed.",
    discussion: """
      Every affected component is operational from then on.

      Examples:
        allclear resolve slow-restores -m "The new network card is in, and restores are as fast as before."
        allclear resolve --postmortem 2026-11-30    # the one open incident; opens an editor
      """)

  @Argument(
    help: """
      The post: its slug, its file, or a part of them that only one has. Without it the one open incident.
      """, completion: .slugs(in: ["incidents", "maintenance"]))
  var post: String?

  @Option(
    help: ArgumentHelp("The day by which a postmortem is promised, such as 2026-11-30.", valueName: "day"))
  var postmortem: String?

  @Option(help: ArgumentHelp("When this is said, such as 14:20; else now.", valueName: "time"))
  var at: String?

  @OptionGroup(title: "Text") var text: TextArguments
  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    try await Refusal.guarded {
      let writing = try await PostWriting.begin(project, messages)
      let outline = try writing.outline(named: post)
      let state = outline.post.kind == .maintenance ? UpdateState.completed : .resolved
      try checkIsOpen(outline, at: writing.content.now)
      try await PostUpdate(
        outline: outline, meaning: .state(state), postmortem: postmortem, at: at, text: text
      ).write(writing)
    }
  }

  /// A maintenance that comes again is completed again.
  private func checkIsOpen(_ outline: PostOutline, at now: Instant) throws(AuthoringError) {
    if case .maintenance(let maintenance) = outline.content, maintenance.recurrence != nil { return }
    guard let last = outline.content.updates.last(where: { $0.at <= now }), last.state.isFinal else { return }
    throw AuthoringError(
      "\(outline.file.path) is \(last.state.word) already; to say more: allclear update \(outline.content.identity.slug)"
    )
  }
}
