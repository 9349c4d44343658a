import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// That Prometheus's own parsers read all of it, and the same as our API says, is tested in Tests/Clients.
@Suite struct SiteMetricsTests {
  private func lines(in site: Site? = SiteTests.site) -> [Substring] {
    SiteTests.text("metrics.txt", in: site).split(separator: "\n")
  }

  @Test func componentsTellTheirStatus() {
    let lines = lines()
    #expect(lines.contains("allclear_component_status{component=\"dns-1\"} 4"))
    #expect(lines.contains("allclear_component_state{component=\"dns-1\",status=\"major_outage\"} 1"))
    #expect(lines.contains("allclear_component_state{component=\"dns-1\",status=\"operational\"} 0"))
    #expect(lines.contains("allclear_component_status{component=\"billing\"} 1"))
    #expect(lines.contains("allclear_component_downtime_seconds{component=\"kvm\"} 14130.000000"))
    #expect(lines.contains("allclear_component_target_ratio{component=\"network\"} 0.99950"))
    #expect(lines.contains("allclear_component_uptime_ratio{component=\"dns-2\"} 1.000000000"))
  }

  @Test func postsAreCounted() {
    let lines = lines()
    #expect(lines.contains("allclear_incidents_open{impact=\"critical\"} 1"))
    #expect(lines.contains("allclear_incidents_open{impact=\"minor\"} 0"))
    #expect(lines.contains("allclear_maintenances_active 1"))
    #expect(lines.contains("allclear_maintenances_upcoming 2"))
    #expect(lines.contains("allclear_follow_ups_overdue 1"))
    #expect(lines.contains("allclear_component_median_seconds{component=\"kvm\",step=\"resolve\"} 27480"))
    #expect(lines.contains("allclear_build_timestamp_seconds \(SampleSite.now.seconds)"))
  }

  @Test func aComponentWithoutDataHasNoRatio() {
    let site = APIDocument.site { history in
      history.settings.components[5].since = CivilDate(year: 2027, month: 1, day: 1)
    }
    #expect(!lines(in: site).contains { $0.hasPrefix("allclear_component_uptime_ratio{component=\"objects\"}") })
    #expect(lines(in: site).contains("allclear_component_observed_seconds{component=\"objects\"} 0"))
  }

  @Test func hostileNamesStayInTheirLabel() {
    let site = APIDocument.site { history in history.settings.components[3].name = "a\"} 1\nb{c=\"\\" }
    let line =
      "allclear_component_info{component=\"dns-1\",name=\"a\\\"} 1\\nb{c=\\\"\\\\\",group=\"network\",hidden=\"false\"} 1"
    #expect(lines(in: site).contains(Substring(line)))
  }

  @Test func aSiteWithoutPostsHasMetricsToo() {
    let site = APIDocument.site { history in
      history = StatusHistory(settings: SiteSettings(title: "T", url: "https://e.com/", components: []))
    }
    #expect(lines(in: site).contains("allclear_incidents 0"))
    #expect(lines(in: site).contains("allclear_overall_status{status=\"operational\"} 1"))
  }
}
