import Testing

@testable import Revisions

@Suite struct TreeListingTests {
  private static let object = String(repeating: "a", count: 40)

  private func listing(_ entries: [(mode: String, kind: String, size: String, path: String)]) throws -> TreeListing {
    let text = entries.map { "\($0.mode) \($0.kind) \(Self.object) \($0.size)\t\($0.path)\0" }.joined()
    return try TreeListing(Array(text.utf8))
  }

  @Test func filesAreListedWithTheirSizes() throws {
    let listing = try listing([
      ("100644", "blob", "     12", "content/a b.md"), ("100755", "blob", "0", "site/site.yml"),
    ])
    #expect(listing.files.map(\.path) == ["content/a b.md", "site/site.yml"])
    #expect(listing.files.map(\.blob.size) == [12, 0])
    #expect(listing.files.map(\.blob.name).request == Array("\(Self.object)\n\(Self.object)\n".utf8))
  }

  @Test func linksAndOtherRepositoriesAreLeftOut() throws {
    let listing = try listing([("120000", "blob", "9", "content/link"), ("160000", "commit", "-", "content/module")])
    #expect(listing.files.isEmpty)
  }

  @Test(arguments: ["../x", "a/../../x", "/x", "a//x", "./x", "a/.", ".."])
  func noPathLeadsElsewhere(_ path: String) {
    #expect(throws: RevisionError.damaged) { try listing([("100644", "blob", "1", path)]) }
  }

  @Test func whatIsNoListingIsRefused() {
    #expect(throws: RevisionError.damaged) { try TreeListing(Array("nonsense\0".utf8)) }
    #expect(throws: RevisionError.damaged) { try listing([("100644", "blob", "-", "x")]) }
  }

  @Test func whatIsFarTooLargeIsRefused() {
    #expect(throws: RevisionError.tooLarge) { try listing([("100644", "blob", "3000000000", "x")]) }
  }
}
