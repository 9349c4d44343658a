import JSON
import StatusModel
import Testing

@testable import Querying

@Suite struct ImpactReportTests {
  private func report(_ ids: String...) throws -> ImpactReport { try ImpactReport(of: ids, in: Shop.snapshot()) }

  @Test func whatRequiresItFailsWithItStepByStep() throws {
    let report = try report("network")
    #expect(report.failures == [.init(component: 3, causes: [0]), .init(component: 4, causes: [3])])
    #expect(report.survivors.isEmpty)
    #expect(report.shownFailures == 1)
  }

  @Test func oneOfSeveralIsNotEnoughToFail() throws {
    let report = try report("dns-1")
    #expect(report.failures.isEmpty)
    #expect(report.survivors == [.init(component: 3, standsWhile: [2])])
  }

  @Test func allOfThemAre() throws {
    let report = try report("dns-1", "dns-2", "dns-1")
    #expect(report.origins == [1, 2])
    #expect(report.failures.map(\.component) == [3, 4])
    #expect(report.failures.first?.causes == [1, 2])
  }

  @Test func anUnknownIdIsAnError() {
    let error = #expect(throws: UnknownComponent.self) { try report("dns-3") }
    #expect(error?.description == "unknown component 'dns-3'; did you mean 'dns-1'?")
  }

  @Test func programsGetTheSame() throws {
    let json = String(decoding: try report("dns-1").json.bytes(.compact), as: UTF8.self)
    #expect(json.contains("\"fails\":[],\"stands\":[{\"id\":\"web\",\"name\":\"Web shop\",\"status\":\"operational\""))
    #expect(json.contains("\"while_one_of\":[\"dns-2\"]"))
  }
}
