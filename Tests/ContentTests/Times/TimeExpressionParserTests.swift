import StatusModel
import Testing

@testable import Content

struct TimeExpressionParserTests {
  private func parse(_ text: String) -> TimeExpression? { try? TimeExpressionParser.parse(text) }

  private func error(_ text: String) -> TimeExpressionError? {
    do {
      _ = try TimeExpressionParser.parse(text)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("2023-07-05 14:20", 51_600), ("2023-07-05 14:20:05", 51_605), ("2023-07-05T14:20", 51_600),
    ("2023-07-05t14:20:05", 51_605), ("  2023-07-05   14:20  ", 51_600), ("2023-07-05 9:05", 32_700),
    ("2023-07-05 14:20:05.123456789123", 51_605), ("2023-07-05 00:00", 0), ("2023-07-05 23:59:59", 86_399),
  ])
  func aDayWithATime(text: String, second: Int) throws {
    let date = try #require(CivilDate(year: 2023, month: 7, day: 5))
    #expect(parse(text) == TimeExpression(form: .dated(date, secondOfDay: second)))
  }

  @Test(arguments: [("14:20", 51_600), ("9:05", 32_700), ("09:05", 32_700), ("00:00:01", 1)])
  func aTimeOfDay(text: String, second: Int) {
    #expect(parse(text) == TimeExpression(form: .timeOfDay(second)))
  }

  @Test(arguments: [
    ("+17m", 1020), ("+2h05m", 7500), ("+1d", 86_400), ("+1h2m3s", 3723), ("+0m", 0), ("+90m", 5400), (" +5M ", 300),
  ])
  func aLengthOfTime(text: String, seconds: Int) {
    #expect(parse(text) == TimeExpression(form: .relative(seconds)))
  }

  @Test(arguments: ["2023-07-05", "2024-02-29", "0001-01-01", "9999-12-31"])
  func aDayAlone(text: String) {
    guard case .day? = parse(text)?.form else { return #expect(Bool(false), "\(text)") }
  }

  @Test(arguments: [
    ("Z", 0), ("z", 0), ("UTC", 0), ("+00:00", 0), ("-00:00", 0), ("+02:00", 7200), ("-05:30", -19_800),
    ("+14:00", 50_400),
  ])
  func aZoneAsAnOffset(zone: String, seconds: Int) {
    for text in ["2023-07-05 14:20", "2023-07-05T14:20:05.5", "14:20"] {
      #expect(parse("\(text)\(zone)")?.zone == .offset(seconds))
      #expect(parse("\(text) \(zone)")?.zone == .offset(seconds))
    }
  }

  @Test(arguments: ["America/Chicago", "Europe/Berlin", "US/Central", "Etc/GMT+5", "GMT"])
  func aZoneByItsName(name: String) {
    #expect(parse("2023-07-05 14:20 \(name)")?.zone == .named(name))
    #expect(parse("14:20 \(name)")?.zone == .named(name))
  }

  @Test(arguments: [
    "2023-02-30 14:00", "2023-02-29", "2023-13-01 10:00", "2023-00-10", "2023-04-31", "0000-01-01", "2100-02-29",
  ])
  func aDayThatDoesNotExist(text: String) {
    #expect(error(text) == .noSuchDay(String(text.prefix(10))))
  }

  @Test(arguments: [("24:00", "24:00"), ("2023-07-05 25:10", "25:10"), ("14:60", "14:60"), ("23:59:60", "23:59:60")])
  func aTimeThatDoesNotExist(text: String, time: String) {
    #expect(error(text) == .noSuchTime(time))
  }

  @Test(arguments: [
    "", " ", "noon", "2023", "2023-7-5", "23-07-05 14:20", "  23-07-05", "2023-07-05 14", "2023-07-05 1420", "14:2",
    "14:",
    "014:20", "0014:20", "2023-07-0514:20", "2023-07-05T", "2023-07-05 Z", "2023-07-05 14:20 and more", "14:20:5",
    "14:20.5",
    "14:20:05.", "+", "+17", "+m", "+5m1h", "+5m5m", "+5m x", "+5m Z", "+ 5m", "-5m", "٢٠٢٣-٠٧-٠٥", "１４:２０",
    "2023-07-05\u{301} 14:20", "14:20 +2:00", "14:20 +0200", "14:20 +02:00 x", "2023/07/05 14:20", "20230705 14:20",
    "14:20 ../etc/passwd", "14:20 {a=b}",
  ])
  func whatIsNoTime(text: String) {
    #expect(error(text) == .malformed)
  }

  @Test(arguments: ["America/Kansas_City", "America/chicago", "EST", "GMT+2", "+24:00", "+02:60"])
  func aZoneThatIsNotKnown(zone: String) {
    #expect(error("14:20 \(zone)") == .unknownZone(zone))
  }

  @Test func aMisspeltZoneIsSuggested() {
    #expect(error("14:20 America/Chicgo")?.hint == "did you mean 'America/Chicago'?")
  }
}
