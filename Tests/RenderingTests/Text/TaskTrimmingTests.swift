import RichText
import StatusModel
import Testing

@testable import Rendering

@Suite struct TaskTrimmingTests {
  static func task(_ nodes: RichText.Node..., isDone: Bool = false) -> [RichText.Node] {
    [.open(.item(isDone: isDone))] + nodes + [.close]
  }

  static func list(_ items: [RichText.Node]) -> RichText { RichText([.open(.list(start: nil))] + items + [.close]) }

  static func trimmed(_ items: [RichText.Node], owner: String? = "Network") -> TaskTrimming {
    TaskTrimming(list(items), followUps: [FollowUp(text: "", isDone: false, owner: owner)])
  }

  @Test func theClosingParenthesisGoes() {
    let trimmed = Self.trimmed(Self.task(.text("Second path (to every node) (owner: Network)")))
    #expect(trimmed.text.plainText == "Second path (to every node)")
    #expect(trimmed.ends == [3])
  }

  @Test func itGoesFromSeveralLinesAndFromBeforeAStop() {
    let trimmed = Self.trimmed(
      Self.task(.open(.paragraph), .text("A task (owner: Network,"), .softBreak, .text("due: 2023-09-01)."), .close))
    #expect(trimmed.text.plainText == "A task")
    #expect(trimmed.ends == [6])
  }

  @Test func aListInTheTaskStays() {
    let inner: [RichText.Node] = [
      .open(.list(start: nil)), .open(.item(isDone: nil)), .text("Why (so)"), .close, .close,
    ]
    let trimmed = TaskTrimming(
      RichText([.open(.item(isDone: true)), .text("A (owner: B)")] + inner + [.close]),
      followUps: [FollowUp(text: "A", isDone: true, owner: "B")])
    #expect(trimmed.text.plainText == "A\nWhy (so)")
    #expect(trimmed.ends == [2])
  }

  @Test func aParenthesisThatIsNoFieldStays() {
    #expect(Self.trimmed(Self.task(.text("A task (soon)")), owner: nil).text.plainText == "A task (soon)")
  }

  @Test func markupInTheParenthesisStays() {
    let trimmed = Self.trimmed(Self.task(.text("A (owner: "), .code("x"), .text(")")))
    #expect(trimmed.text.plainText == "A (owner: x)")
  }

  @Test func followUpsOfAnotherTextChangeNothing() {
    let trimmed = TaskTrimming(.paragraphs("No task"), followUps: [FollowUp(text: "", isDone: false, owner: "B")])
    #expect(trimmed.text.plainText == "No task")
    #expect(trimmed.ends.isEmpty)
  }
}
