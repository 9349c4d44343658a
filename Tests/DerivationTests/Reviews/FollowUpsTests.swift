import RichText
import StatusModel
import Testing

@testable import Derivation

@Suite struct FollowUpsTests {
  private static let old = Reviews.incident(
    "old", started: "2023-07-01 10:00", reviewed: "2023-07-03 09:00",
    [
      Reviews.task("a", due: "2023-07-30"), Reviews.task("b", done: "2023-07-10"), Reviews.task("c"),
      Reviews.task("d", due: "2023-07-31"),
    ])
  private static let new = Reviews.incident(
    "new", started: "2023-07-20 10:00", reviewed: "2023-07-21 09:00",
    [Reviews.task("e", due: "2023-07-22"), Reviews.task("f", isDone: true), Reviews.task("g", done: "2023-07-20")])

  private static let followUps = FollowUps(of: Reviews.snapshot([new, old]))

  private func texts(_ items: [FollowUpSnapshot]) -> [String] { items.map(\.followUp.text) }

  @Test func numbersBeginWithTheOldestIncident() {
    #expect(texts(Self.followUps.all) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(Self.followUps.all.map(\.number) == Array(1...7))
  }

  @Test func oneIsOverdueTheDayAfterItsOwn() {
    #expect(texts(Self.followUps.overdue) == ["e", "a"])
    #expect(texts(Self.followUps.open) == ["d", "c"])
  }

  @Test func whatIsDoneComesByTheNewestReviewInTheOrderOfItsText() {
    #expect(texts(Self.followUps.done) == ["f", "g", "b"])
  }

  @Test func daysAreCountedFromTheReview() {
    // What is done on a day that nobody wrote down has no length; what was done before the review took none.
    #expect(Self.followUps.all.map(\.daysOpen) == [28, 7, 28, 28, 10, nil, 0])
    #expect(Self.followUps.medianDays == 3)
  }

  @Test func nothingIsDoneBeforeItsDay() {
    let earlier = FollowUps(of: Reviews.snapshot([Self.new, Self.old], at: "2023-07-09 23:59"))
    #expect(texts(earlier.all) == ["a", "b", "c", "d"])
    #expect(texts(earlier.open) == ["a", "d", "b", "c"])
    #expect(earlier.done.isEmpty && earlier.medianDays == nil)
    #expect(texts(FollowUps(of: Reviews.snapshot([Self.old], at: "2023-07-10 00:00")).done) == ["b"])
  }

  @Test func theTextLosesTheTickTooUntilThen() throws {
    let snapshot = Reviews.snapshot([Self.old], at: "2023-07-09 23:59")
    let nodes = try #require(snapshot.incidents[0].incident.postmortem).body.nodes
    #expect(!nodes.contains(.open(.item(isDone: true))))
    #expect(nodes.count { $0 == .open(.item(isDone: false)) } == 4)
  }

  @Test func tickingOneMovesTheNumberOfNoOther() {
    var ticked = Self.old
    ticked.postmortem?.followUps[0].isDone = true
    let after = FollowUps(of: Reviews.snapshot([Self.new, ticked]))
    #expect(after.all.map(\.number) == Self.followUps.all.map(\.number))
    #expect(texts(after.all) == texts(Self.followUps.all))
  }
}
