import ArgumentParser
import Authoring
import Content
import Diagnostics
import Generator

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a new incident, maintenance or announcement.",
    discussion: """
      The post is written only if a check finds nothing wrong with it, and never over another.

      Examples:
        allclear new incident "Restores are slow" --components backups=partial_outage --next +1h -m "We see it."
        allclear new incident "Panel unreachable" --components control-panel --template outage
        allclear new maintenance "New router" --components network --starts "2026-12-05 08:00" --ends +2h -m "Two breaks."
        allclear new announcement "Holiday hours" --until 2026-12-27 < text.md
      """)

  @Argument(help: "incident, maintenance or announcement.")
  var kind: PostKindArgument

  @Argument(help: "A line that customers understand.")
  var title: String

  @OptionGroup(title: "Post") var post: NewArguments
  @OptionGroup(title: "Text") var text: TextArguments
  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    try await Refusal.guarded {
      let writing = try await PostWriting.begin(project, messages)
      let content = writing.content
      let template = try template(content)
      let request = NewPostRequest(kind: kind.kind, title: title, arguments: post, content: content)
      var new = try request.post(template)
      let path = try request.path(of: new, among: writing.posts)
      // What can be refused is, before anybody writes a text.
      _ = try new.bytes(in: content.context)
      let words = try text.text(draft: template?.text ?? "", notes: request.notes(path))
      new.text = words.words
      let (bytes, options, reading) = (try new.bytes(in: content.context), writing.options, writing.reading)
      try await writing.finish(words, isDryRun: text.dryRun) {
        await PostChange.creating(path, bytes, in: reading, options)
      }
    }
  }

  private func template(_ content: ProjectContent) throws -> PostTemplate? {
    guard let name = post.template else { return nil }
    let templates = PostTemplates(own: content.postTemplates)
    let (template, faults) = try templates.template(named: name, context: content.context)
    guard faults.isEmpty else {
      messages.report(faults)
      throw AuthoringError("the template '\(name)' has errors; nothing was written")
    }
    return template
  }
}
