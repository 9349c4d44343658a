import StatusModel
import Testing

@testable import Rendering

@Suite struct CalendarRuleTests {
  @Test func allParts() {
    let rule = Recurrence(
      frequency: .monthly, interval: 2, weekdays: [.init(ordinal: -1, day: 5), .init(day: 0)], monthDays: [1, -1],
      until: Instant("2027-01-01 00:00"), text: "")
    #expect(
      CalendarRule.text(rule) == "FREQ=MONTHLY;INTERVAL=2;UNTIL=20270101T000000Z;BYMONTHDAY=1,-1;BYDAY=-1FR,SU")
    #expect(CalendarRule.text(Recurrence(frequency: .daily, count: 3, text: "")) == "FREQ=DAILY;COUNT=3")
  }
}
