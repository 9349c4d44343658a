import TestSupport
import Testing

@testable import Preview

@Suite struct PreviewRouterTests {
  private func built(url: String = "https://status.example.com/") async throws -> PreviewProject {
    let project = try PreviewProject(url: url)
    #expect(await project.builder.build().isSound)
    return project
  }

  @Test func aPageComesWithTheScriptAndTheRightToListen() async throws {
    let page = await (try built()).get("/")
    #expect(page.status == .done)
    #expect(page.value(of: "Content-Type") == "text/html; charset=utf-8")
    #expect(page.text.contains("<script src=\"/-allclear/reload.js?"))
    #expect(page.text.contains("\" data-version=\"run-1\""))
    #expect(page.text.contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'"))
    #expect(page.text.contains("form-action 'none'; connect-src 'self'\""))
  }

  @Test(arguments: [
    ("/history.atom", "application/atom+xml; charset=utf-8"),
    ("/api/v2/summary.json", "application/json; charset=utf-8"),
    ("/favicon.svg", "image/svg+xml; charset=utf-8"), ("/metrics.txt", "text/plain; charset=utf-8"),
    ("/-allclear/reload.js", "text/javascript; charset=utf-8"), ("/-allclear/overlay.css", "text/css; charset=utf-8"),
    ("/_headers", "application/octet-stream"),
  ])
  func filesHaveTheirType(_ path: String, _ type: String) async throws {
    let file = await (try built()).get(path)
    #expect(file.status == .done)
    #expect(file.value(of: "Content-Type") == type)
    #expect(!file.text.contains("<script src=\"/-allclear"))
  }

  @Test func whatHasAHashInItsNameNeedNotBeAskedForAgain() async throws {
    let project = try await built()
    let page = await project.get("/")
    let style = try #require(page.text.firstRange(of: "assets/style."))
    let path = page.text[style.lowerBound...].prefix { $0 != "\"" }
    #expect(await project.get("/\(path)").isImmutable)
    #expect(!page.isImmutable)
    try project.folder.write("p {}", to: "site/static/assets/own.css")
    #expect(await project.builder.build().isSound)
    let own = await project.get("/assets/own.css")
    #expect(own.status == .done && !own.isImmutable)
  }

  @Test func aWrongAddressGetsThePageForIt() async throws {
    let page = await (try built()).get("/nothing/here")
    #expect(page.status == .notFound)
    #expect(page.text.contains("<html"))
  }

  @Test func aFolderWithoutItsSlashLeadsToIt() async throws {
    let page = await (try built()).get("/incidents/outage", query: "now=2026-01-10T14:00Z")
    #expect(page.status == .moved)
    #expect(page.value(of: "Location") == "/incidents/outage/?now=2026-01-10T14:00Z")
  }

  @Test func aSiteBelowAPathIsServedThere() async throws {
    let project = try await built(url: "https://example.com/status/")
    #expect(await project.get("/").value(of: "Location") == "/status/")
    #expect(await project.get("/status").value(of: "Location") == "/status/")
    #expect(await project.get("/status/").status == .done)
    #expect(await project.get("/status/history/").status == .done)
    #expect(await project.get("/history/").status == .notFound)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
  func onlyReadingIsAllowed(_ method: String) async throws {
    let answer = await (try built()).get("/", method: method)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.value(of: "Allow") == "GET, HEAD")
  }

  @Test(arguments: ["/", "/-allclear/events", "/-allclear/reload.js", "/nothing"])
  func aForeignHostGetsNothing(_ path: String) async throws {
    let answer = await (try built()).get(path, host: "evil.example")
    #expect(answer.status == .misdirected)
    #expect(!answer.text.contains("Example"))
  }

  @Test(arguments: [
    "/../site/site.yml", "/%2e%2e/site/site.yml", "/content/incidents/outage.md", "/site/site.yml", "//etc/passwd",
  ])
  func nothingOutsideTheOutputIsServed(_ path: String) async throws {
    let answer = await (try built()).get(path)
    #expect(answer.status == .badRequest || answer.status == .notFound)
    #expect(!answer.text.contains("components:"))
  }

  @Test func anotherTimeIsShownAndHandedOn() async throws {
    let project = try await built()
    let page = await project.get("/", query: "now=2026-01-09T12:00:00Z")
    #expect(page.status == .done)
    #expect(!page.text.contains("Web is down"))
    #expect(page.text.contains("history/?now=2026-01-09T12:00:00Z\""))
    #expect(await project.get("/").text.contains("Web is down"))
    #expect(await project.get("/incidents/outage/", query: "now=2026-01-09T12:00:00Z").status == .notFound)
  }

  @Test(arguments: ["now=yesterday", "now=", "now=2026-02-30T12:00Z", "a=b&now=%ff"])
  func aTimeThatIsNoneIsABadRequest(_ query: String) async throws {
    let answer = await (try built()).get("/", query: query)
    #expect(answer.status == .badRequest)
    #expect(answer.text.contains("2023-07-06T00:00:00Z"))
  }

  @Test func faultsStandBesideTheLastGoodSite() async throws {
    let project = try await built()
    try project.folder.write("---\ntitel: <b>\n---\n", to: "content/incidents/outage.md")
    #expect(await !project.builder.build().isSound)
    #expect(await project.get("/").text.contains("Web is down"))
    #expect(project.builder.state.faults?.contains("unknown key 'titel'") == true)
    #expect(String(decoding: project.builder.state.event, as: UTF8.self).contains("\"version\":\"run-1\""))
    try project.folder.write(PreviewProject.post, to: "content/incidents/outage.md")
    #expect(await project.builder.build().isSound)
    #expect(project.builder.state.faults == nil)
    #expect(String(decoding: project.builder.state.event, as: UTF8.self).contains("\"faults\":null"))
  }

  @Test func aSiteThatWasNeverGoodIsItsFaultsAlone() async throws {
    let project = try PreviewProject(isBroken: true)
    #expect(await !project.builder.build().isSound)
    let page = await project.get("/anything/")
    #expect(page.status == .unavailable)
    #expect(page.text.contains("unknown key 'titel'"))
    #expect(page.text.contains("/-allclear/reload.js"))
    #expect(page.value(of: "Content-Security-Policy")?.contains("default-src 'none'") == true)
  }

  @Test func faultsAreTextInEveryContext() async throws {
    let project = try PreviewProject(isBroken: true)
    try project.folder.write("title: x\n</pre><script>alert(1)</script>&: 1\n", to: "site/site.yml")
    _ = await project.builder.build()
    let page = await project.get("/")
    #expect(!page.text.contains("<script>"))
    #expect(page.text.contains("&lt;script&gt;"))
  }

  @Test func anEventIsOneMessageWhateverTheFaultsHold() async throws {
    let project = try PreviewProject(isBroken: true)
    _ = await project.builder.build()
    let event = String(decoding: project.builder.state.event, as: UTF8.self)
    #expect(event.hasPrefix("retry: 500\ndata: {"))
    #expect(event.hasSuffix("}\n\n"))
    #expect(event.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
  }
}
