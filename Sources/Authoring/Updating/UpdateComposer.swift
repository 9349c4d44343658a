package import Content
import Diagnostics
import Loading
import StatusModel

/// Finds the bytes that put an update into a post: at its place in time, in the post's own manner, and read back as what
/// was meant.
package struct UpdateComposer {
  private let draft: UpdateDraft
  private let outline: PostOutline
  private let context: ContentContext
  /// Headings of the updates and the postmortem, oldest first.
  private let headings: [HeadingOutline]
  /// How many of them are not later than the new one.
  private let place: Int
  private let promised: Instant?

  /// The edit. Throws where no way to write the update is read as what it says; faults that the post's reader reports are
  /// left to it.
  package static func edit(
    adding draft: UpdateDraft, to outline: PostOutline, context: ContentContext
  ) throws(AuthoringError) -> ByteEdit {
    try UpdateComposer(draft, outline, context).edit()
  }

  private init(_ draft: UpdateDraft, _ outline: PostOutline, _ context: ContentContext) throws(AuthoringError) {
    self.draft = draft
    self.outline = outline
    self.context = context
    let inFile = outline.updates
    headings = outline.isNewestFirst ? inFile.reversed() : inFile
    place = headings.count { $0.update.map { $0.instant <= draft.at } ?? false }
    promised = try Self.promise(draft, in: context.settings.timeZone)
    try ComponentSetting.check(draft.changes, in: context, allowing: ["all"])
    if draft.meaning == .postmortem, outline.content.postmortem != nil {
      throw AuthoringError("\(outline.file.path) has a postmortem already; edit it")
    }
  }

  private static func promise(_ draft: UpdateDraft, in zone: TimeZoneRules) throws(AuthoringError) -> Instant? {
    guard let next = draft.next else { return nil }
    guard let promised = Moment.instant(next, after: draft.at, in: zone) else {
      throw AuthoringError("'\(next)' is no time for the next update; write 15:00 or +1h", isUsage: true)
    }
    guard promised > draft.at else {
      throw AuthoringError("the next update is promised for a time that is not after this one; write a later time")
    }
    return promised
  }

  private func edit() throws(AuthoringError) -> ByteEdit {
    var last: ReadBack?
    for style in styles {
      for time in form.candidates(for: draft.at, after: previous?.update?.instant) {
        for next in promises {
          let edit = edit(style, time: time, next: next)
          let readBack = ReadBack(of: edit, draft: draft, promised: promised, outline: outline, context: context)
          if readBack.isFaithful { return edit }
          last = readBack
        }
      }
    }
    guard let last else { throw AuthoringError("the time cannot be written") }
    if let reason = last.reason { throw AuthoringError(reason) }
    return last.edit
  }

  /// The update before the new one in time, or the one after it.
  private var previous: HeadingOutline? { place > 0 ? headings[place - 1] : nil }

  /// Whose manner the new one has: the nearest update before it, else after it.
  private var model: UpdateOutline? {
    let near = headings[..<place].reversed() + headings[place...]
    let updates = near.compactMap(\.update).filter { $0.places != nil }
    return updates.first { $0.meaning != .postmortem } ?? updates.first
  }

  private var form: TimeForm {
    let times = outline.updates.compactMap(\.update).filter { $0.meaning != .postmortem }.map(\.time)
    let dated = times.filter { if case .dated? = try? TimeExpressionParser.parse($0).form { true } else { false } }
    return TimeForm(
      of: model?.time, showsDay: times.isEmpty || (times.count > 1 && dated.count == times.count),
      site: context.settings.timeZone, neighbour: model?.instant)
  }

  private var promises: [String?] {
    guard let next = draft.next, let promised else { return [nil] }
    return form.promises(of: promised, given: next, at: draft.at)
  }

  private var styles: [HeadingStyle] {
    guard let style = model.flatMap({ HeadingStyle(of: $0, in: outline) }) else { return [HeadingStyle()] }
    return style.isIndented ? [style, style.withoutIndentation] : [style]
  }

  private func edit(_ style: HeadingStyle, time: String, next: String?) -> ByteEdit {
    let ending = LineEnding(of: outline.file)
    let state = StateWords(outline: outline, vocabulary: context.vocabulary).word(for: draft.meaning)
    let heading = style.heading(state: state, time: time, attributes: attributes(next), ending: ending)
    let text = ending.text(draft.text)
    let block = heading + (text.isEmpty ? [] : ending.bytes + ending.bytes + text)
    return UpdatePlace(outline: outline, headings: headings, place: place).edit(inserting: block, ending: ending)
  }

  private func attributes(_ next: String?) -> String {
    var words = draft.changes.map { "\($0.id)=\($0.status?.word ?? "")" }
    if let next { words.append("next=" + (next.utf8.contains(0x20) ? "\"\(next)\"" : next)) }
    if let day = draft.postmortemDue { words.append("postmortem=\(day.rfc3339)") }
    return words.joined(separator: " ")
  }
}
