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
