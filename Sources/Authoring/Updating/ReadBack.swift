import Content
import Diagnostics
import Loading
import StatusModel

/// What the post's reader makes of an edit that adds an update.
struct ReadBack {
  let edit: ByteEdit
  /// Whether it is what was meant, and all else is as it was.
  let isFaithful: Bool
  /// Why not, in a sentence; nil when the reader says it in its own words.
  let reason: String?

  init(of edit: ByteEdit, draft: UpdateDraft, promised: Instant?, outline: PostOutline, context: ContentContext) {
    self.edit = edit
    let bytes = [edit].applied(to: outline.file.bytes)
    let file = PostFile(
      kind: outline.post.kind, path: outline.post.path, file: SourceFile(path: outline.file.path, bytes: bytes))
    let (new, faults) = PostOutline.read(file, context: context)
    let hasNewFaults = Self.count(faults) > Self.count(outline.diagnostics)
    let difference = new.flatMap { Self.difference(from: outline, to: $0, draft, promised, context) }
    isFaithful = new != nil && !hasNewFaults && difference == nil
    reason =
      faults.count { $0.severity == .error } > outline.diagnostics.count { $0.severity == .error } ? nil : difference
  }

  /// Faults of the post itself, and times that clocks show twice: those can be written better.
  private static func count(_ faults: [Diagnostic]) -> Int {
    faults.count { $0.severity == .error || $0.id == .repeatedTime }
  }

  private static func difference(
    from old: PostOutline, to new: PostOutline, _ draft: UpdateDraft, _ promised: Instant?, _ context: ContentContext
  ) -> String? {
    let (before, after) = (old.content.updates, new.content.updates)
    let isPostmortem = draft.meaning == .postmortem
    guard after.count == before.count + (isPostmortem ? 0 : 1),
      isPostmortem == (new.content.postmortem != old.content.postmortem)
    else { return reason(before: before, after: after, draft) }
    guard !isPostmortem else { return new.content.postmortem?.at == draft.at ? nil : otherTime }
    let place = before.count { $0.at <= draft.at }
    let added = after[place]
    var rest = after
    rest.remove(at: place)
    for (one, other) in zip(before, rest) {
      guard one.at == other.at else {
        return "an update at that time would change the times of those that follow it; write it by hand"
      }
      guard one.body == other.body else { return openText }
    }
    guard added.at == draft.at else { return otherTime }
    guard added.nextUpdate == promised else { return "the time of the next update cannot be written there" }
    return said(added, by: draft, in: context) ? nil : "the update would not be read as it is meant; write it by hand"
  }

  private static func said(_ update: Update, by draft: UpdateDraft, in context: ContentContext) -> Bool {
    let isState =
      draft.meaning == .update ? update.keepsState : draft.meaning == .state(update.state) && !update.keepsState
    return isState && update.postmortemDue == draft.postmortemDue
      && draft.changes.allSatisfy { change in
        guard let index = context.component(change.id) else { return true }
        return update.changes.contains { $0.component == index && $0.status == change.status }
      }
  }

  private static let otherTime = "the time cannot be written so that the post is read as it is meant"
  static let openText = "the text would swallow what follows it; close its code block, comment or list"

  /// Why there are not just as many updates as there should be.
  private static func reason(before: [Update], after: [Update], _ draft: UpdateDraft) -> String {
    switch after.count - before.count {
    case ..<0: openText
    // The new one is there, and another is not: in an indented post, a list takes the heading after it.
    case 0 where after.count { $0.at == draft.at } > before.count { $0.at == draft.at }: openText
    case 0: "the post ends in a code block or a comment that nothing closes; close it first"
    default: "the text has a heading of an update of its own; begin headings in a text with '###'"
    }
  }
}
