import Foundation
import FoundationXML
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct BadgeTests {
  private static func badge(_ label: String, _ message: String = "Operational") -> String {
    String(
      decoding: BadgeDrawing(badge: Badge(label: label, message: message, status: .operational)).bytes, as: UTF8.self)
  }

  private static func texts(_ svg: String) -> [(width: Int?, words: String)] {
    svg.matches(of: /<text [^>]*?(?:textLength="(\d+)")?>([^<]*)</).map { ($0.1.flatMap { Int($0) }, String($0.2)) }
  }

  @Test func itIsSized() {
    let svg = Self.badge("build", "passing")
    // 11 pixels of DejaVu Sans, in tenths.
    let widths = Self.texts(svg).map(\.width)
    #expect(widths == [270, 270, 422, 422])
    #expect(svg.contains("width=\"90\" height=\"20\""))
  }

  @Test func itSaysWhatItShowsToThoseWhoCannotSee() {
    let svg = Self.badge("Mail")
    #expect(svg.contains("role=\"img\" aria-label=\"Mail: Operational\""))
    #expect(svg.contains("<title>Mail: Operational</title>"))
  }

  @Test(arguments: [
    "\"/><script>alert(1)</script>", "]]><x>", "a\u{301}<b>\u{600}</b>", "&amp;&#60;", "\u{1}\u{FFFE}", "' onload='x",
  ])
  func hostileWordsStayWords(_ words: String) throws {
    let svg = Self.badge(words, words)
    #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("<x>"))
    let document = try XMLDocument(data: Data(svg.utf8))
    let title = try #require(document.nodes(forXPath: "//*[local-name()='title']").first?.stringValue)
    let clean = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\u{1}" && $0 != "\u{FFFE}" }))
    #expect(title.unicodeScalars.elementsEqual((clean + ": " + clean).unicodeScalars))
    #expect(try document.nodes(forXPath: "//@*[starts-with(name(), 'on')]").isEmpty)
  }

  @Test func lettersWithoutAWidthAreNotSqueezed() {
    let texts = Self.texts(Self.badge("状態", "正常"))
    #expect(texts.allSatisfy { $0.width == nil })
    #expect(Self.badge("状態").contains("width=\"107\""))
  }

  @Test func aLongTextIsCutAndItsNameIsNot() {
    let words = String(repeating: "status ", count: 50)
    let svg = Self.badge(words)
    #expect(Self.texts(svg).first.map { $0.words.hasSuffix("…") && ($0.width ?? 9999) <= 3000 } == true)
    #expect(svg.contains("<title>\(words): "))
  }

  /// WCAG 2.2, where the shade makes the ground lightest.
  @Test func wordsCanBeReadOnEveryGround() {
    func luminance(_ color: Color) -> Double {
      let channels = [color.red, color.green, color.blue].map { channel in
        let shaded = (Double(channel) * 0.9 + 187 * 0.1) / 255
        return shaded <= 0.04045 ? shaded / 12.92 : pow((shaded + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    for status in ComponentStatus.allCases {
      let contrast = 1.05 / (luminance(StatusColors.solid(status)) + 0.05)
      #expect(contrast >= 4.5, "\(status): \(contrast)")
    }
  }

  @Test func theSiteAndEveryShownComponentHaveBadges() throws {
    let paths = try #require(SiteTests.site).files.map(\.path.text).filter { $0.hasPrefix("badges/") }
    let names = ["status"] + SampleSite.components.filter { !$0.isHidden }.flatMap { [$0.id, $0.id + "-uptime"] }
    #expect(paths.sorted() == names.flatMap { ["badges/\($0).json", "badges/\($0).svg"] }.sorted())
    #expect(
      SiteTests.text("badges/status.svg").contains("<title>Bluestem Hosting Status: Partial System Outage</title>"))
    #expect(SiteTests.text("badges/dns-1.svg").contains("Name server 1: Major outage"))
    #expect(SiteTests.text("badges/kvm-uptime.svg").contains("Virtual servers uptime, 90 days: 99."))
  }

  @Test func uptimeIsGreenWhenTheTargetIsMet() {
    func status(_ downtime: Int, target: Int?) -> ComponentStatus? {
      let uptime = Uptime(observed: 100_000, seconds: [], weightedDowntime: downtime * 1_000_000)
      let days = UptimeReport(days: [], total: uptime)
      var snapshot = SampleSite.snapshot.components[0].component
      snapshot.target = target
      let component = ComponentSnapshot(
        component: snapshot, index: 0, status: .operational, since: nil, mayBeAffectedBy: [], uptime: days,
        blastRadius: [], isSinglePointOfFailure: false, incidents: [], maintenances: [], record: [])
      return Badge.uptime(of: component, LocaleFile.english).status
    }
    #expect(status(100, target: nil) == .operational)
    #expect(status(101, target: nil) == .degradedPerformance)
    #expect(status(100, target: 99_950) == .degradedPerformance)
    #expect(status(400, target: 99_950) == .partialOutage)
    #expect(status(2_000, target: 99_900) == .majorOutage)
    #expect(status(2_000, target: 98_000) == .operational)
  }

  @Test func theEndpointSaysTheSame() throws {
    let badge = Badge(label: "Mail \"<&", message: "Partial outage", status: .partialOutage)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(BadgeEndpoint.bytes(of: badge))) as? [String: Any])
    #expect(object["schemaVersion"] as? Int == 1)
    #expect(object["label"] as? String == badge.label)
    #expect(object["message"] as? String == badge.message)
    #expect(object["color"] as? String == "#a8470a")
    #expect(object.count == 5)
  }
}
