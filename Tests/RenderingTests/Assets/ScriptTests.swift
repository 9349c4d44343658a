import Output
import Testing

@testable import Rendering

@Suite struct ScriptTests {
  @Test func theNameFollowsTheContent() throws {
    let script = Script()
    #expect(script.path == "assets/script.\(ContentHash.hexadecimal(of: script.bytes)).js")
    let file = try #require(SiteTests.site?.files.first { $0.path.text == script.path })
    #expect(file.render() == script.bytes)
  }

  @Test func itWritesNoMarkup() {
    let text = String(decoding: Script().bytes, as: UTF8.self)
    for name in ["innerHTML", "insertAdjacent", "createElement", "eval", "document.write"] {
      #expect(!text.contains(name), "\(name)")
    }
  }

  @Test func everyHookOfItIsOnAPage() {
    let pages = ["index.html", "subscribe/index.html", "maintenance/index.html"].map { SiteTests.text($0) }.joined()
    for hook in [
      "data-clock", "data-brief", "data-age", "data-from=", "data-until=", "data-theme-switch aria-live",
      "data-theme-name=", "id=\"stale\"", "data-copy=", "data-copied=",
    ] {
      #expect(pages.contains(hook), "\(hook)")
    }
  }
}
