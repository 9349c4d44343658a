import Testing

@testable import Scaffolding

@Suite struct StarterComponentTests {
  @Test(arguments: [
    ("Website, API", ["website", "api"]), ("  Control panel ,, Mail ", ["control-panel", "mail"]),
    ("Web, web, WEB!", ["web", "web-2", "web-3"]), ("Status", ["status-2"]),
    ("Web, Web uptime", ["web", "web-uptime-2"]),
    ("Веб-сайт, 邮件", ["component", "component-2"]), ("Null, True", ["null-2", "true-2"]), ("404", ["404"]),
  ])
  func everyNameGetsAnIDOfItsOwn(_ names: String, _ ids: [String]) throws {
    #expect(try #require(StarterComponent.list(names)).map(\.id) == ids)
  }

  @Test func namesStayAsTheyAre() throws {
    let components = try #require(StarterComponent.list("Say \"hi\": #1, 邮件 📮"))
    #expect(components.map(\.name) == ["Say \"hi\": #1", "邮件 📮"])
  }

  @Test(arguments: ["", " ", ",", ", ,", "a\u{1B}[31m", "a\nb", "a\u{2028}b", "a,\u{0}"])
  func whatIsNoListOfNamesIsRefused(_ names: String) {
    #expect(StarterComponent.list(names) == nil)
  }
}
