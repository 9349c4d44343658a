import Diagnostics
import StatusModel
import Testing
import TestSupport

@testable import Content

struct SettingsReaderTests {
  private struct Reading {
    let text: MarkedText
    let result: SettingsReader.Result?
    let diagnostics: [Diagnostic]

    init(_ text: String, baseURL: String? = nil) {
      self.text = MarkedText(text, path: "site/site.yml")
      var diagnostics: [Diagnostic] = []
      result = SettingsReader.read(self.text.file, baseURL: baseURL, diagnostics: &diagnostics)
      self.diagnostics = diagnostics
    }

    /// Settings that need only the given lines.
    init(with lines: String, baseURL: String? = nil) {
      self.init("title: S\nurl: https://s.example/\ncomponents: [{ id: a, name: A }]\n\(lines)\n", baseURL: baseURL)
    }

    /// Settings with these components.
    init(components: String) {
      self.init("title: S\nurl: https://s.example/\ngroups: [{ id: g, name: G }]\ncomponents:\n\(components)\n")
    }

    var settings: SiteSettings? { result?.settings }
  }

  @Test func visibilityIsSaidPageByPage() throws {
    let alone = try #require(Reading(with: "").settings)
    #expect(!alone.shows(.dependencies))
    let components = "  - { id: a, name: A, requires: [b] }\n  - { id: b, name: B }"
    let standard = try #require(Reading(components: components).settings)
    #expect(AnalysisPage.allCases.filter(standard.shows) == [.dependencies, .postmortems])
    let read = Reading(components: components + "\nvisibility: { insights: public, postmortems: private }")
    var settings = try #require(read.settings)
    #expect(read.diagnostics.isEmpty)
    #expect(AnalysisPage.allCases.filter(settings.shows) == [.dependencies, .insights])
    settings.audience = .private
    #expect(AnalysisPage.allCases.filter(settings.shows) == AnalysisPage.allCases)
  }

  @Test func visibilityIsPublicOrPrivate() {
    let read = Reading(with: "visibility: { insight: public }")
    #expect(read.diagnostics.map(\.id) == [.unknownKey])
    #expect(Reading(with: "visibility: { insights: hidden }").diagnostics.map(\.id) == [.invalidValue])
  }

  @Test func warningsSayHowLongACheckWaits() throws {
    let read = Reading(with: "warnings: { silence: 6, unmentioned: 90 }")
    #expect(read.diagnostics.isEmpty)
    #expect(read.settings?.warnings == WarningSettings(silenceHours: 6, unmentionedDays: 90))
    #expect(Reading(with: "warnings: { silence: 0 }").diagnostics.map(\.id) == [.invalidValue])
    #expect(Reading(with: "warnings: { silent: 6 }").diagnostics.map(\.id) == [.unknownKey])
  }

  @Test func theComponentsArePlacesForMessages() throws {
    let read = Reading(
      components: "  - { id: a, name: A, requires: b }\n  - { id: A!, name: B }\n  - { id: b, name: B }")
    let places = try #require(read.result?.componentPlaces)
    #expect(places.map { read.text.file.text($0.id) } == ["a", "b"])
    #expect(places.map { $0.requires.map(read.text.file.text) } == ["b", nil])
  }

  @Test func everyKey() {
    let read = Reading(
      """
      \u{FEFF}title: Example
      url: https://status.example.com/sub
      description: Words
      language: de
      timezone: America/Chicago
      homepage: https://example.com/
      support: mailto:help@example.com
      logo: logo.svg
      accent: "#1F6feb"
      history_days: 30
      uptime:
        days: 60
        weights: { major_outage: 0.9, partial_outage: 0.25, degraded_performance: 0.000001, under_maintenance: 0 }
      groups:
        - { id: platform, name: Platform, description: D, open: always }
      components:
        - id: panel
          name: Panel
          description: D
          group: platform
          link: https://panel.example.com
          since: 2021-03-01
          target: 99.95
          requires: [dns-1, { any: [dns-1, dns-2] }]
          hidden: true
        - { id: dns-1, name: One }
        - { id: dns-2, name: Two, target: 100 }
      limits: { post_size: 2000000, front_matter_size: 1000, front_matter_depth: 5, title_length: 20, slug_length: 30, updates: 5, rendered_size: 1000 }
      """)
    expect(read.diagnostics, in: read.text)
    let settings = read.settings
    #expect(settings?.url == "https://status.example.com/sub/")
    #expect(settings?.timeZone.identifier == "America/Chicago")
    #expect(
      settings?.uptime
        == UptimeSettings(
          days: 60, weights: .init(majorOutage: 900_000, partialOutage: 250_000, degradedPerformance: 1)))
    #expect(settings?.groups == [ComponentGroup(id: "platform", name: "Platform", description: "D", opening: .always)])
    #expect(
      settings?.components.first
        == Component(
          id: "panel", name: "Panel", description: "D", group: 0, link: "https://panel.example.com",
          since: CivilDate(year: 2021, month: 3, day: 1), target: 99_950, requires: [.component(1), .any([1, 2])],
          isHidden: true))
    #expect(settings?.components.last?.target == 100_000)
    let limits = read.result?.limits
    #expect(
      limits?.postSize == 2_000_000 && limits?.frontMatterDepth == 5 && limits?.slugLength == 30 && limits?.updates == 5
    )
  }

  @Test func everyKeyButThreeHasADefault() {
    let read = Reading(with: "")
    expect(read.diagnostics, in: read.text)
    #expect(
      read.settings == SiteSettings(title: "S", url: "https://s.example/", components: [Component(id: "a", name: "A")]))
  }

  @Test(arguments: [
    "description", "language", "timezone", "homepage", "support", "logo", "accent", "history_days", "uptime", "groups",
    "limits", "noindex", "security",
  ])
  func aKeyWithoutAValueHasItsDefault(key: String) {
    let read = Reading(with: "\(key):")
    expect(read.diagnostics, in: read.text)
    #expect(read.settings == Reading(with: "").settings)
  }

  @Test func whatTheyNeed() {
    #expect(Reading("description: x").diagnostics.map(\.id) == [.missingKey, .missingKey, .missingKey])
    #expect(Reading("").diagnostics.map(\.id) == [.missingKey])
    #expect(Reading("# a comment\n").diagnostics.map(\.id) == [.missingKey])
    #expect(Reading("- a").diagnostics.first?.id == .wrongType)
    #expect(Reading("title: [").diagnostics.map(\.id) == [.invalidYAML])
    #expect(Reading("title: S\nurl: https://s.example/\ncomponents: []").diagnostics.map(\.id) == [.missingKey])
  }

  @Test(
    arguments: [
      ("1️⃣titel2️⃣: x", .unknownKey), ("description: 1️⃣[a]", .wrongType), ("1️⃣title2️⃣: x", .duplicateKey),
      ("language: 1️⃣x_y2️⃣", .invalidValue),
      ("language: 1️⃣../en2️⃣", .invalidValue), ("language: 1️⃣[en]", .wrongType),
      ("timezone: 1️⃣America/Chicgo2️⃣", .unknownTimeZone), ("timezone: 1️⃣GMT+22️⃣", .unknownTimeZone),
      ("timezone: 1️⃣EST2️⃣", .unknownTimeZone), ("homepage: 1️⃣example.com2️⃣", .invalidValue),
      ("homepage: 1️⃣//example.com2️⃣", .invalidValue), ("support: 1️⃣javascript:x2️⃣", .invalidValue),
      ("accent: 1️⃣blue2️⃣", .invalidValue), ("accent: 1️⃣\"#fff\"2️⃣", .invalidValue),
      ("accent: 1️⃣\"#gggggg\"2️⃣", .invalidValue), ("history_days: 1️⃣02️⃣", .invalidValue),
      ("history_days: 1️⃣-32️⃣", .invalidValue),
      ("history_days: 1️⃣1.52️⃣", .invalidValue), ("history_days: 1️⃣[1]", .wrongType), ("uptime: 1️⃣902️⃣", .wrongType),
      ("uptime: { 1️⃣dayz2️⃣: 9 }", .unknownKey), ("uptime: { days: 1️⃣3672️⃣ }", .invalidValue),
      ("uptime: { weights: { major_outage: 1️⃣1.12️⃣ } }", .invalidValue),
      ("uptime: { weights: { major_outage: 1️⃣-12️⃣ } }", .invalidValue),
      ("uptime: { weights: { major_outage: 1️⃣0.12345672️⃣ } }", .invalidValue),
      ("uptime: { weights: { 1️⃣operational2️⃣: 0 } }", .unknownKey), ("uptime: { weights: 1️⃣[1] }", .wrongType),
      ("limits: { 1️⃣post_sise2️⃣: 1 }", .unknownKey), ("limits: { updates: 1️⃣02️⃣ }", .invalidValue),
      ("limits: 1️⃣many2️⃣", .wrongType), ("groups: 1️⃣{ id: a }", .wrongType),
      ("groups: [{ id: g, name: G, open: 1️⃣maybe2️⃣ }]", .invalidValue),
      ("groups: [{ id: g, name: G, 1️⃣opn2️⃣: x }]", .unknownKey),
      ("groups: [{ id: g, name: G }, { id: 1️⃣g2️⃣, name: H }]", .duplicateComponent),
      ("groups: [1️⃣{ name: G }]", .missingKey), ("groups: [1️⃣{ id: g }]", .missingKey),
    ] as [(String, DiagnosticID)])
  func faults(lines: String, id: DiagnosticID) {
    let read = Reading(with: lines)
    expect(read.diagnostics, in: read.text, [ExpectedFault(id, "1️⃣", to: read.text.offset("2️⃣") == nil ? nil : "2️⃣")])
  }

  @Test(
    arguments: [
      ("- { id: 1️⃣A2️⃣, name: A }", .invalidSlug), ("- { id: 1️⃣a_b2️⃣, name: A }", .invalidSlug),
      ("- { id: 1️⃣é2️⃣, name: A }", .invalidSlug), ("- { id: a, name: A }\n- { id: 1️⃣a2️⃣, name: B }", .duplicateComponent),
      ("- 1️⃣{ id: a }", .missingKey), ("- 1️⃣{ name: a }", .missingKey),
      ("- { id: a, name: A, group: 1️⃣h2️⃣ }", .unknownGroup), ("- { id: a, name: A, 1️⃣grup2️⃣: g }", .unknownKey),
      ("- { id: a, name: A, link: 1️⃣panel2️⃣ }", .invalidValue),
      ("- { id: a, name: A, since: 1️⃣2021-02-302️⃣ }", .invalidTime),
      ("- { id: a, name: A, since: 1️⃣2021-03-01 10:002️⃣ }", .invalidTime),
      ("- { id: a, name: A, target: 1️⃣100.12️⃣ }", .invalidValue),
      ("- { id: a, name: A, target: 1️⃣99.99992️⃣ }", .invalidValue),
      ("- { id: a, name: A, target: 1️⃣99.9%2️⃣ }", .invalidValue),
      ("- { id: a, name: A, hidden: 1️⃣no2️⃣ }", .invalidValue),
      ("- { id: a, name: A, requires: [1️⃣b2️⃣] }", .unknownComponent),
      ("- { id: a, name: A, requires: [{ any: [1️⃣b2️⃣] }] }", .unknownComponent),
      ("- { id: a, name: A, requires: [{ any: [1️⃣[b]] }] }", .wrongType),
      ("- { id: a, name: A, requires: [1️⃣{ all: [a] }] }", .wrongType),
      ("- { id: a, name: A, requires: [{ 1️⃣any2️⃣: [] }] }", .wrongType),
      ("- { id: a, name: A, requires: [{ any: 1️⃣b2️⃣ }] }", .wrongType),
      ("- { id: 1️⃣status2️⃣, name: A }", .duplicateAddress),
      ("- { id: dns, name: A }\n- { id: 1️⃣dns-uptime2️⃣, name: B }", .duplicateAddress),
      ("- { id: a, name: A, requires: 1️⃣[a] }", .dependencyCycle),
      (
        "- { id: a, name: A, requires: 1️⃣[b] }\n- { id: b, name: B, requires: [{ any: [c, d] }] }\n- { id: c, name: C }\n- { id: d, name: D, requires: [a] }",
        .dependencyCycle
      ),
    ] as [(String, DiagnosticID)])
  func faultsOfComponents(lines: String, id: DiagnosticID) {
    let read = Reading(components: lines)
    expect(read.diagnostics, in: read.text, [ExpectedFault(id, "1️⃣", to: read.text.offset("2️⃣") == nil ? nil : "2️⃣")])
  }

  @Test func aGroupThatIsNoMapping() {
    let read = Reading(with: "groups: [1️⃣x2️⃣]")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.wrongType, "1️⃣", to: "2️⃣")])
  }

  @Test func twoCyclesAreTwoFaults() {
    let read = Reading(
      components:
        "- { id: a, name: A, requires: 1️⃣[b] }\n- { id: b, name: B, requires: [a] }\n- { id: c, name: C, requires: 2️⃣[d] }\n- { id: d, name: D, requires: c }"
    )
    expect(
      read.diagnostics, in: read.text,
      [
        ExpectedFault(.dependencyCycle, "1️⃣", message: "a → b → a"),
        ExpectedFault(.dependencyCycle, "2️⃣", message: "c → d → c"),
      ])
  }

  @Test(arguments: [("99.9", 99_900), ("100", 100_000), ("0", 0), ("99.999", 99_999), ("'99.95'", 99_950)])
  func targets(text: String, target: Int) {
    let read = Reading(components: "- { id: a, name: A, target: \(text) }")
    expect(read.diagnostics, in: read.text)
    #expect(read.settings?.components.first?.target == target)
  }

  @Test func aMisspeltTimeZone() {
    #expect(Reading(with: "timezone: Europe/Berln").diagnostics.first?.hint == "did you mean 'Europe/Berlin'?")
  }

  @Test(arguments: [
    ("https://s.example", "https://s.example/"), ("http://s.example:8080/", "http://s.example:8080/"),
    ("https://s.example/a/b-c_~d", "https://s.example/a/b-c_~d/"),
    ("https://[::1]/x/", "https://[::1]/x/"),
  ])
  func addresses(text: String, url: String) { #expect(SiteAddress.normalized(text) == url) }

  @Test(arguments: [
    "s.example", "/status/", "ftp://s.example/", "https://", "https:///", "https://user@s.example/",
    "https://user:pass@s.example/", "https://s.example/?a", "https://s.example/#a",
    "https://s.example/a b", "https://s.example/../", "https://s.example/./x", "https://é.example/",
    "https://s.example\\x", "javascript:x", "https://:80/", "https://s.example/\"",
  ])
  func whatIsNoAddress(text: String) {
    #expect(SiteAddress.normalized(text) == nil)
    let read = Reading("title: S\nurl: 1️⃣'\(text)'2️⃣\ncomponents: [{ id: a, name: A }]")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.invalidValue, "1️⃣", to: "2️⃣")])
  }

  @Test func theCommandLineOverridesTheAddress() {
    #expect(Reading(with: "", baseURL: "https://x.example/y").settings?.url == "https://x.example/y/")
  }
}
