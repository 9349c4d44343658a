import Diagnostics
import StatusModel
import TestSupport
import Testing

@testable import Content

struct SecurityReaderTests {
  private func read(_ lines: String) -> (text: MarkedText, settings: SiteSettings?, diagnostics: [Diagnostic]) {
    let text = MarkedText(
      "title: S\nurl: https://s.example/\ntimezone: America/Chicago\ncomponents: [{ id: a, name: A }]\n\(lines)\n",
      path: "site/site.yml")
    var diagnostics: [Diagnostic] = []
    let result = SettingsReader.read(text.file, baseURL: nil, diagnostics: &diagnostics)
    return (text, result?.settings, diagnostics)
  }

  @Test func everyKey() {
    let read = read(
      """
      security:
        contact: [mailto:security@example.com, https://example.com/report, tel:+1-201-555-0123]
        expires: 2027-06-30T12:00:00Z
        encryption: https://example.com/key.txt
        acknowledgments: https://example.com/thanks
        policy: https://example.com/policy
        hiring: https://example.com/jobs
        preferred_languages: [en, pt-BR]
      """)
    expect(read.diagnostics, in: read.text)
    #expect(
      read.settings?.security
        == SecurityContact(
          contacts: ["mailto:security@example.com", "https://example.com/report", "tel:+1-201-555-0123"],
          expires: Instant(seconds: 1_814_356_800), encryption: "https://example.com/key.txt",
          acknowledgments: "https://example.com/thanks", policy: "https://example.com/policy",
          hiring: "https://example.com/jobs", preferredLanguages: ["en", "pt-BR"]))
  }

  @Test func oneContactIsEnoughAndADayBeginsInTheSitesZone() {
    let read = read("security: { contact: mailto:a@b.example, expires: 2027-06-30 }")
    expect(read.diagnostics, in: read.text)
    #expect(read.settings?.security?.contacts == ["mailto:a@b.example"])
    #expect(read.settings?.security?.expires == Instant(seconds: 1_814_331_600))
  }

  @Test(
    arguments: [
      ("security: 1️⃣yes2️⃣", .wrongType), ("security: 1️⃣{ expires: 2027-06-30 }", .missingKey),
      ("security: 1️⃣{ contact: mailto:a@b.example }", .missingKey),
      ("security: { contact: 1️⃣a@b.example2️⃣, expires: 2027-06-30 }", .invalidValue),
      ("security: { contact: 1️⃣http://b.example/2️⃣, expires: 2027-06-30 }", .invalidValue),
      ("security: { contact: [mailto:a@b.example, 1️⃣javascript:x2️⃣], expires: 2027-06-30 }", .invalidValue),
      ("security: { contact: mailto:a@b.example, expires: 1️⃣2027-02-302️⃣ }", .invalidTime),
      ("security: { contact: mailto:a@b.example, expires: 1️⃣soon2️⃣ }", .invalidTime),
      ("security: { contact: mailto:a@b.example, expires: 1️⃣14:002️⃣ }", .invalidTime),
      ("security: { contact: mailto:a@b.example, expires: 2027-06-30, policy: 1️⃣policy.html2️⃣ }", .invalidValue),
      ("security: { contact: mailto:a@b.example, expires: 2027-06-30, 1️⃣polcy2️⃣: x }", .unknownKey),
      (
        "security: { contact: mailto:a@b.example, expires: 2027-06-30, preferred_languages: [en, 1️⃣x_y2️⃣] }",
        .invalidValue
      ),
      ("noindex: 1️⃣yes2️⃣", .invalidValue), ("noindex: 1️⃣[true]", .wrongType),
    ] as [(String, DiagnosticID)])
  func faults(lines: String, id: DiagnosticID) {
    let read = read(lines)
    expect(read.diagnostics, in: read.text, [ExpectedFault(id, "1️⃣", to: read.text.offset("2️⃣") == nil ? nil : "2️⃣")])
  }

  /// A line break would begin a field of its own in security.txt.
  @Test func anAddressStaysInItsLine() {
    let read = read("security: { contact: \"mailto:a@b.example\\nExpires: x\", expires: 2027-06-30 }")
    #expect(read.settings?.security?.contacts.allSatisfy { !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x20) } == true)
  }

  @Test func aSiteCanAskNotToBeFound() {
    #expect(read("noindex: true").settings?.isUnlisted == true)
    #expect(read("").settings?.isUnlisted == false)
  }
}
