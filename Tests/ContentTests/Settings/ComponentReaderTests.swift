import Diagnostics
import TestSupport
import Testing

@testable import Content

struct ComponentReaderTests {
  /// `/badges/status.svg` is the site's, `/badges/mail-uptime.svg` the uptime of `mail`.
  @Test(
    arguments: [
      ("[{ id: 1️⃣status2️⃣, name: A }]", true), ("[{ id: mail, name: A }, { id: 1️⃣mail-uptime2️⃣, name: B }]", true),
      ("[{ id: 1️⃣mail-uptime2️⃣, name: B }, { id: mail, name: A }]", true), ("[{ id: mail-uptime, name: B }]", false),
      ("[{ id: status-page, name: A }]", false), ("[{ id: uptime, name: A }]", false),
    ])
  func twoBadgesOfOneNameAreRefused(components: String, isRefused: Bool) {
    let text = MarkedText(
      "title: S\nurl: https://s.example/\ncomponents: \(components)\n", path: "site/site.yml")
    var diagnostics: [Diagnostic] = []
    _ = SettingsReader.read(text.file, baseURL: nil, diagnostics: &diagnostics)
    expect(diagnostics, in: text, isRefused ? [ExpectedFault(.duplicateAddress, "1️⃣", to: "2️⃣")] : [])
  }
}
