import Testing

@testable import Rendering

@Suite struct LinkBaseTests {
  @Test(arguments: [
    ("", "./", "history/"), ("history/", "../", "../history/"), ("incidents/x/", "../../", "../../history/"),
    ("a/b/c/d", "../../../", "../../../history/"),
  ])
  func pagesLinkRelatively(_ page: String, front: String, history: String) {
    let links = LinkBase.relative(from: page)
    #expect(links.address(of: "") == front)
    #expect(links.address(of: "history/") == history)
  }

  @Test func feedsLinkAbsolutely() {
    let links = LinkBase.absolute(url: "https://example.com/status/")
    #expect(links.address(of: "") == "https://example.com/status/")
    #expect(links.address(of: "history/", fragment: "a") == "https://example.com/status/history/#a")
  }
}
