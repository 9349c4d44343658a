import Derivation
import Diagnostics
import JSON
import Querying
import RichText
import StatusModel
import Testing

@Suite struct FollowUpReportTests {
  private static var snapshot: StatusSnapshot {
    var storm = Shop.incident(0, .majorOutage)
    storm.postmortem = Postmortem(
      at: Shop.now.advanced(by: -300), body: RichText(),
      followUps: [
        FollowUp(
          text: "Bury the lines", isDone: false, owner: "Network", due: CivilDate(year: 2023, month: 11, day: 20)),
        FollowUp(text: "Buy a saw", isDone: true, owner: "Garden"),
        FollowUp(text: "Ask the city", isDone: false, owner: "network", due: CivilDate(year: 2023, month: 11, day: 1)),
      ])
    return Shop.snapshot(incidents: [storm])
  }

  @Test func whatIsLateComesFirstAndWhatIsDoneOnlyWhenAskedFor() throws {
    #expect(try FollowUpReport(of: Self.snapshot).followUps.map(\.number) == [3, 1])
    #expect(try FollowUpReport(of: Self.snapshot, includingDone: true).followUps.map(\.number) == [3, 1, 2])
  }

  @Test func ownersAreFoundInAnyCase() throws {
    #expect(try FollowUpReport(of: Self.snapshot, owner: "NETWORK").followUps.map(\.number) == [3, 1])
    #expect(try FollowUpReport(of: Self.snapshot, owner: "Net").followUps.isEmpty)
  }

  @Test func componentsAreThoseOfTheIncident() throws {
    #expect(try FollowUpReport(of: Self.snapshot, component: "network").followUps.count == 2)
    #expect(try FollowUpReport(of: Self.snapshot, component: "dns-1").followUps.isEmpty)
    #expect(throws: UnknownComponent.self) { try FollowUpReport(of: Self.snapshot, component: "netwrok") }
  }

  @Test func theDocumentTellsAllOfIt() throws {
    let json = try FollowUpReport(of: Self.snapshot).json.printable()
    for part in [
      "\"number\": 3", "\"text\": \"Ask the city\"", "\"state\": \"overdue\"", "\"due\": \"2023-11-01\"",
      "\"done\": null", "\"incident\": \"storm\"", "\"days_open\": 0",
    ] { #expect(json.contains(part), "\(part)") }
  }
}
