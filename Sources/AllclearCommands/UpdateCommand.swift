import ArgumentParser
import Authoring
import Content
import Generator
import Loading
import StatusModel

struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Add an update to an incident or a maintenance.",
    discussion: """
      The update is put at its place in the post, oldest or newest first as the post has it, in the post's own manner, and \
      no other byte changes. It is written only if a check finds nothing wrong with it.

      Examples:
        allclear update slow-restores --state identified --next 15:00 -m "A network card has failed."
        allclear update --state monitoring --component backups=operational    # the one open incident; opens an editor
        allclear update router-software --state in_progress < text.md
      """)

  @Argument(
    help: """
      The post: its slug, its file, or a part of them that only one has. Without it the one open incident.
      """, completion: .slugs(in: ["incidents", "maintenance"]))
  var post: String?

  @Option(
    help: """
      What it is from then on: investigating, identified, monitoring, resolved; of a maintenance scheduled, in_progress, \
      verifying, completed, cancelled; or update (the same as before), postmortem.
      """)
  var state = "update"

  @Option(
    name: .customLong("component"),
    help: ArgumentHelp(
      "What a component is from then on; all=STATUS is for all affected ones. May be repeated.",
      valueName: "component=status"), completion: .componentIDs)
  var components: [String] = []

  @Option(help: ArgumentHelp("When the next update comes: 15:00, +1h, or with its day.", valueName: "time"))
  var next: String?

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
      let changes = try ComponentSetting.parse(components, requiringStatus: true)
      let writing = try await PostWriting.begin(project, messages)
      let outline = try writing.outline(named: post)
      let meaning = try StateWord.meaning(
        of: state, for: outline.post.kind, vocabulary: writing.content.context.vocabulary)
      let update = PostUpdate(
        outline: outline, meaning: meaning, changes: changes, next: next, postmortem: postmortem, at: at, text: text)
      try await update.write(writing)
    }
  }
}
