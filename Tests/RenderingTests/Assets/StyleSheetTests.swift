import Testing

@testable import Rendering

@Suite struct StyleSheetTests {
  @Test func theNameFollowsTheContent() {
    let plain = StyleSheet(accent: nil)
    let colored = StyleSheet(accent: "#ff8800")
    #expect(plain.path != colored.path)
    #expect(plain.path == StyleSheet(accent: nil).path)
    #expect(plain.path.hasPrefix("assets/style.") && plain.path.hasSuffix(".css"))
    #expect(plain.path.utf8.count == "assets/style.0123456789ab.css".utf8.count)
  }

  @Test func theHashIsThePublishedOne() {
    // FNV-1a, 64 bits, of "foobar" is 85944171f73967e8.
    #expect(ContentHash.hexadecimal(of: Array("foobar".utf8)) == "85944171f739")
  }

  @Test(arguments: ["#ffff00", "#000000", "#ffffff", "#1d5f96"])
  func anyColourBecomesReadable(_ accent: String) throws {
    let declarations = try #require(AccentColor(accent)).declarations
    #expect(declarations.hasPrefix(":root{--accent-light:#"))
    #expect(!declarations.contains("light:#ffff00") && !declarations.contains("dark:#000000"))
  }

  @Test(arguments: ["red", "#fff", "#1d5f9", "", "#zzzzzz"])
  func anythingElseIsNoColour(_ text: String) {
    #expect(AccentColor(text) == nil)
  }
}
