import Foundation
import Testing

/// The incident of July 5th, 2023 in Kansas City, as readers saw it at the time.
@Suite struct TruthOverTimeTests {
  private static let incident = "incidents/2023-07-05-kansas-city/index.html"

  @Test func `Before it began there is no word of an incident`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: "2023-07-05T18:00:00Z", into: sandbox)
    #expect(!sandbox.exists("public/\(Self.incident)"))
    #expect(try sandbox.text("public/index.html").contains("All Systems Operational"))
  }

  @Test func `In the afternoon it is open and one cause is known`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: "2023-07-05T20:00:00Z", into: sandbox)
    let front = try sandbox.text("public/index.html")
    #expect(front.contains("All services in Kansas City unreachable"))
    #expect(!front.contains("All Systems Operational"))
    let post = try sandbox.text("public/\(Self.incident)")
    #expect(post.contains("The building has lost power."))
    #expect(!post.contains("The electrician doesn"))
    #expect(!post.contains("Found it."))
  }

  @Test func `That evening it is still open and the search goes on`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: "2023-07-06T00:00:00Z", into: sandbox)
    let front = try sandbox.text("public/index.html")
    #expect(front.contains("All services in Kansas City unreachable"))
    #expect(!front.contains("All Systems Operational"))
    let post = try sandbox.text("public/\(Self.incident)")
    #expect(post.contains("they are all as they were yesterday"))
    #expect(!post.contains("Found it."))
    #expect(!post.contains("Root cause"))
  }

  @Test func `What depends on what is told as it was`() throws {
    func singlePoints(at now: String) throws -> Substring {
      let sandbox = try Sandbox()
      try OwnSite.build(at: now, into: sandbox)
      let page = try sandbox.text("public/dependencies/index.html")
      let start = try #require(page.range(of: "<ul class=\"single-points\">"))
      let end = try #require(page.range(of: "<section class=\"what-changed\""))
      return page[start.upperBound..<end.lowerBound].split(separator: "</section>").first ?? ""
    }
    let before = try singlePoints(at: "2023-07-06T00:00:00Z")
    #expect(before.contains(">Node KC1</a>") && before.contains(">First network card of KC1</a>"))
    #expect(before.contains(">Utility power</a>"))
    let after = try singlePoints(at: "2024-02-01T00:00:00Z")
    #expect(after.contains(">Node KC1</a>") && !after.contains(">First network card of KC1</a>"))
    #expect(!after.contains(">Utility power</a>"))
  }

  @Test func `What fails with a network card changed with the second one`() throws {
    func impact(at now: String) throws -> String {
      let result = try Allclear.run(["impact", "node-kc1-nic", "--now", now] + OwnSite.arguments, in: Sandbox())
      #expect(result.code == 0, "\(result.error)")
      return result.output
    }
    #expect(try impact(at: "2023-10-15T04:59:59Z").contains("4 components fail with it, 3 of them shown on the page"))
    let after = try impact(at: "2023-10-15T05:00:00Z")
    #expect(after.contains("Nothing else fails with it."))
    #expect(after.contains("stands while node-kc1-nic-2 does"))
  }

  @Test func `Days later it is over and its causes are told`() throws {
    let sandbox = try Sandbox()
    try OwnSite.build(at: "2023-07-08T12:00:00Z", into: sandbox)
    #expect(try sandbox.text("public/index.html").contains("All Systems Operational"))
    let post = try sandbox.text("public/\(Self.incident)")
    #expect(post.contains("Found it."))
    #expect(post.contains("An hour of normal traffic"))
    #expect(post.contains("Root cause"))
  }
}
