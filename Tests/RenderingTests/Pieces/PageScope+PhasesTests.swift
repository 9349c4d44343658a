import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct PageScopePhasesTests {
  let scope: PageScope
  let start = SampleSite.now.advanced(by: 3600)
  let end = SampleSite.now.advanced(by: 7200)

  init() throws {
    let theme = try #require(Theme.make(overrides: [], locale: LocaleFile.english).0)
    let site = SiteContext(snapshot: SampleSite.snapshot, theme: theme, generator: "Allclear")
    scope = PageScope(site: site, links: .relative(from: ""))
  }

  @Test(arguments: [(-2, -1, false), (-1, 1, true), (0, 1, true), (-1, 0, false), (1, 2, false)])
  func aPhaseIsShownFromItsStartToJustBeforeItsEnd(_ start: Int, _ end: Int, _ isShown: Bool) {
    let now = SampleSite.now
    let html = scope.phase("x", from: now.advanced(by: start), until: now.advanced(by: end))
    #expect(html.contains(" hidden") != isShown)
    #expect(html.hasPrefix("<span data-from=\"2026-11-20T15:4") && html.hasSuffix(">x</span>"))
    #expect(scope.phase("x") == "<span>x</span>")
  }

  @Test func plannedWorkHoldsWhatItWillBe() {
    let html = scope.phases(of: MaintenanceWindow(start: start, end: end, state: .scheduled, hasBegun: false))
    #expect(html.ranges(of: "<span data-").count == 3)
    #expect(html.ranges(of: " hidden>").count == 2)
    #expect(html.contains("<span data-until=\"2026-11-20T16:42:00Z\"><span class=\"status"))
    #expect(html.contains("<span data-from=\"2026-11-20T17:42:00Z\" hidden>"))
  }

  @Test func onlyWhatEndsByTheClockSaysSo() {
    let began = SampleSite.now.advanced(by: -7200)
    let running = MaintenanceWindow(start: began, end: end, state: .verifying, hasBegun: true)
    #expect(scope.phases(of: running).contains("Verifying</span></span><span data-from="))
    let overrunning = MaintenanceWindow(
      start: began, end: SampleSite.now.advanced(by: -60), state: .inProgress, hasBegun: true)
    #expect(scope.phases(of: overrunning) == scope.maintenanceState(.inProgress))
    let cancelled = MaintenanceWindow(start: start, end: end, state: .cancelled, hasBegun: false)
    #expect(scope.phases(of: cancelled) == scope.maintenanceState(.cancelled))
  }

  @Test func aPromiseBecomesOverdue() {
    let html = scope.promise(start)
    #expect(
      html.contains("\">Next update by <time datetime=\"2026-11-20T16:42:00Z\" data-clock>10:42 UTC−6</time></span>"))
    #expect(html.contains(" hidden>An update was promised by "))
    #expect(!scope.promise(SampleSite.now.advanced(by: -60)).contains("Next update by"))
  }

  @Test func aTimeOfAnotherDayHasItsDate() {
    #expect(scope.near(SampleSite.now) == "<time datetime=\"2026-11-20T15:42:00Z\" data-clock>09:42 UTC−6</time>")
    #expect(scope.near(Instant("2026-11-20 05:59")).contains("\">November 19, 2026, 23:59 UTC−6<"))
  }

  @Test func anOldPageSaysHowOldItIs() {
    #expect(
      scope.staleness
        == "<p id=\"stale\" class=\"stale\" data-from=\"2026-11-21T15:42:00Z\" hidden>This page was built <time "
        + "datetime=\"2026-11-20T15:42:00Z\" data-age>November 20, 2026, 09:42 UTC−6</time>. "
        + "Something may have changed since.</p>")
  }
}
