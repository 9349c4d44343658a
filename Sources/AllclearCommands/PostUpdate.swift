import Authoring
import Content
import Diagnostics
import Generator
import StatusModel

/// An update on its way from the command line into a post.
struct PostUpdate {
  let outline: PostOutline
  let meaning: HeadingVocabulary.Meaning
  var changes: [ComponentSetting] = []
  var next: String?
  /// A day as it was given.
  var postmortem: String?
  let at: String?
  let text: TextArguments

  func write(_ writing: PostWriting) async throws {
    let context = writing.content.context
    let due = try postmortem.map { try DayArgument.day($0, of: "--postmortem") }
    var draft = UpdateDraft(
      meaning: meaning, at: try moment(writing), changes: changes, next: next, postmortemDue: due, text: "")
    // What can be refused is, before anybody writes a text.
    _ = try UpdateComposer.edit(adding: draft, to: outline, context: context)
    let words = try text.text(notes: notes(draft, context))
    draft.text = words.words
    let (post, options, reading) = (outline.post, writing.options, writing.reading)
    do {
      let edit = try UpdateComposer.edit(adding: draft, to: outline, context: context)
      try await writing.finish(words, isDryRun: text.dryRun) {
        await PostChange.editing(post, [edit], of: reading, options)
      }
    } catch let error as AuthoringError {
      guard let path = words.path else { throw error }
      throw AuthoringError("\(error.message)\nyour text is in \(path)", isUsage: error.isUsage)
    }
  }

  private func moment(_ writing: PostWriting) throws(AuthoringError) -> Instant {
    let (now, zone) = (writing.content.now, writing.content.context.settings.timeZone)
    guard let at else { return UpdateTime.of(now, in: outline) }
    guard let instant = Moment.instant(at, before: now, in: zone) else {
      throw AuthoringError("--at '\(at)' is no moment; write 14:20 or '2026-11-23 14:20'", isUsage: true)
    }
    return instant
  }

  private func notes(_ draft: UpdateDraft, _ context: ContentContext) -> [String] {
    let time = TimeWriter(zone: context.settings.timeZone).dated(draft.at)
    return [
      "", "An update of \(outline.file.path)", "at \(time), in Markdown. An empty text writes nothing.",
    ]
  }
}
