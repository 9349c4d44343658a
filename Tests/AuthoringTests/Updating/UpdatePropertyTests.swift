import Diagnostics
import Content
import Foundation
import Loading
import StatusModel
import TestSupport
import Testing

@testable import Authoring

/// Whatever manner a post is written in, an update takes nothing away and is read as what it says.
struct UpdatePropertyTests {
  /// Another seed each day, shown when the test fails, and the same one for a whole day's runs.
  @Test(arguments: [1, UInt64(Date().timeIntervalSince1970 / 86_400)])
  func anUpdateOnlyAddsBytesAndIsReadAsMeant(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var count = 0
    for round in 0..<400 {
      let random = RandomSoundPost(&numbers)
      let post = Sample.file(random.bytes, as: random.kind)
      let label: Comment = "seed \(seed), round \(round):\n\(Sample.text(random.bytes))"
      let (read, faults) = PostOutline.read(post, context: Sample.context())
      guard let outline = read, !faults.contains(where: { $0.severity == .error }) else { continue }
      count += 1
      let draft = draft(random, &numbers)
      var refusal: AuthoringError?
      var found: ByteEdit?
      do { found = try UpdateComposer.edit(adding: draft, to: outline, context: Sample.context()) } catch {
        refusal = error
      }
      guard let edit = found else {
        // An indented heading goes on with a list above it, and nothing that could be written between them is no text.
        #expect(random.isIndented && draft.text.utf8.contains(0x5B) && refusal?.description == ReadBack.openText, label)
        continue
      }
      let bytes = [edit].applied(to: random.bytes)
      #expect(edit.range.isEmpty, label)
      #expect(bytes.count == random.bytes.count + edit.replacement.count, label)
      #expect(bytes.starts(with: random.bytes[..<edit.range.lowerBound]), label)
      #expect(bytes.reversed().starts(with: random.bytes[edit.range.lowerBound...].reversed()), label)
      checkLineEnds(edit, random, label)
      check(draft, bytes, outline, label)
    }
    #expect(count > 300, "seed \(seed): most posts are sound")
  }

  private func draft(_ post: RandomSoundPost, _ numbers: inout SeededNumbers) -> UpdateDraft {
    let states: [UpdateState] = post.kind == .incident ? [.identified, .monitoring] : [.inProgress, .verifying]
    let at = post.last.advanced(by: 60 * Int(numbers.next() % 2000))
    let isEnd = numbers.next() % 4 == 0
    let end = post.kind == .incident ? UpdateState.resolved : .completed
    var draft = UpdateDraft(
      meaning: .state(isEnd ? end : states[Int(numbers.next() % 2)]), at: at,
      text: ["Fixed.", "Several\r\n\r\nparagraphs\n", "\n- [x] été\n- `## Resolved — 10:00`\n"][Int(numbers.next() % 3)]
    )
    if !isEnd {
      if numbers.next() % 2 == 0 { draft.changes = [ComponentSetting("alpha", .partialOutage)] }
      // A clock time that is not the update's own.
      let clock = Sample.zone.civil(at).minute == 59 ? "23:58" : "23:59"
      draft.next = [nil, "+1h", clock, "+30h"][Int(numbers.next() % 4)]
    }
    return draft
  }

  private func checkLineEnds(_ edit: ByteEdit, _ post: RandomSoundPost, _ label: Comment) {
    let added = Sample.text(edit.replacement)
    let rest = added.unicodeScalars.split { scalar in post.ending.unicodeScalars.contains(scalar) }
    #expect(rest.allSatisfy { line in !line.contains("\n") && !line.contains("\r") }, label)
    let ends = added.utf8.count { $0 == 0x0A || $0 == 0x0D }
    #expect(ends % post.ending.utf8.count == 0, label)
    let isEnded: ([UInt8]) -> Bool = { $0.last == 0x0A || $0.last == 0x0D }
    #expect(isEnded([edit].applied(to: post.bytes)) == isEnded(post.bytes), label)
  }

  private func check(_ draft: UpdateDraft, _ bytes: [UInt8], _ old: PostOutline, _ label: Comment) {
    let file = Sample.file(bytes, as: old.post.kind)
    let (new, faults) = PostOutline.read(file, context: Sample.context())
    #expect(!faults.contains { $0.severity == .error || $0.id == .repeatedTime }, label)
    guard let new else { return }
    var updates = new.content.updates
    #expect(updates.count == old.content.updates.count + 1, label)
    let place = old.content.updates.count { $0.at <= draft.at }
    guard updates.indices.contains(place) else { return }
    let added = updates.remove(at: place)
    #expect(added.at == draft.at && .state(added.state) == draft.meaning, label)
    #expect((added.nextUpdate == nil) == (draft.next == nil), label)
    #expect(
      added.changes
        == draft.changes.compactMap { change in change.status.map { ComponentChange(component: 0, status: $0) } }, label
    )
    #expect(updates == old.content.updates, label)
    #expect(old.updates.count < 2 || new.isNewestFirst == old.isNewestFirst, label)
  }
}
