import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct FollowUpCalendarTests {
  private static let lines = SiteTests.text("follow-ups.ics").unicodeScalars.split(separator: "\r\n".unicodeScalars)
    .map(String.init)

  private func entries(_ kind: String) -> [ArraySlice<String>] {
    Self.lines.split { $0 == "BEGIN:\(kind)" }.dropFirst().map { $0.prefix { $0 != "END:\(kind)" } }
  }

  @Test func whatHasADayIsATaskAndUntilItIsDoneAnEvent() {
    #expect(
      entries("VTODO").map { $0.first { $0.hasPrefix("SUMMARY") } } == [
        "SUMMARY:Second network path to every node", "SUMMARY:Alarm that wakes two people",
      ])
    #expect(
      entries("VEVENT").map { $0.first { $0.hasPrefix("SUMMARY") } } == [
        "SUMMARY:Due: Second network path to every node", "SUMMARY:Due: Alarm that wakes two people",
      ])
  }

  @Test func aTaskSaysUntilWhenAndHowFarItIs() throws {
    let task = try #require(entries("VTODO").first)
    for line in [
      "UID:incidents-kansas-city-task-2@status.example.com", "DUE;VALUE=DATE:20261115", "STATUS:NEEDS-ACTION",
      "DTSTAMP:20261107T150000Z", "SEQUENCE:0", "URL:https://status.example.com/incidents/kansas-city/#postmortem",
      "DESCRIPTION:Owner: Network\\nServices in Kansas City unreachable",
    ] { #expect(task.contains(line), "\(line)") }
    let event = try #require(entries("VEVENT").first)
    #expect(event.contains("DTSTART;VALUE=DATE:20261115") && event.contains("DTEND;VALUE=DATE:20261116"))
    #expect(event.contains("STATUS:CONFIRMED"))
    #expect(event.contains("UID:incidents-kansas-city-day-2@status.example.com"))
  }

  @Test func aTaskThatIsDoneIsTickedAndHasNoEvent() {
    let site = APIDocument.site { history in
      history.incidents[1].postmortem?.followUps[1].isDone = true
      history.incidents[1].postmortem?.followUps[1].done = CivilDate(year: 2026, month: 11, day: 12)
    }
    let text = SiteTests.text("follow-ups.ics", in: site)
    #expect(text.contains("STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\nCOMPLETED:20261112T060000Z\r\n"))
    #expect(text.contains("DTSTAMP:20261112T060000Z\r\nSEQUENCE:1\r\n"))
    #expect(!text.contains("day-2@"))
  }

  @Test func noTextBreaksOutOfItsLine() {
    let site = APIDocument.site { $0.incidents[1].postmortem?.followUps[1].text = "a\u{2028}END:VTODO\r\nX:y;z" }
    let lines = SiteTests.text("follow-ups.ics", in: site).unicodeScalars.split(separator: "\r\n".unicodeScalars)
    #expect(lines.count { String($0) == "END:VTODO" } == 2)
    #expect(!lines.contains { String($0).hasPrefix("X:") })
  }
}
