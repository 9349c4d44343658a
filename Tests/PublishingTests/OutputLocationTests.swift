import Testing

@testable import Publishing

@Suite struct OutputLocationTests {
  @Test(arguments: [
    ("public", "public", ".", "public"), ("public//", "public", ".", "public"), ("a/b/c/", "a/b/c", "a/b/", "c"),
    ("/public", "/public", "/", "public"), ("../site", "../site", "../", "site"),
  ])
  func `A path is a name in a folder`(text: String, path: String, parent: String, name: String) throws {
    let location = try #require(OutputLocation(text))
    #expect(location.path == path)
    #expect(location.parent == parent)
    #expect(location.name == name)
  }

  @Test(arguments: ["", "/", "//", ".", "..", "a/..", "a/.", "./", "a\0b"])
  func `A path that does not end in a name is refused`(text: String) throws {
    #expect(OutputLocation(text) == nil)
    let options = PublishingOptions(generator: "Allclear", now: 0)
    let error = #expect(throws: PublishingError.self) { try Publication.begin(output: text, options: options) }
    #expect(error?.cause == .noFolderName)
  }

  @Test func `The names beside it are new each time, and are recognised`() throws {
    let location = try #require(OutputLocation("public"))
    let names = Set((0..<100).map { _ in location.stagingName(process: 12) })
    #expect(names.count == 100)
    #expect(names.allSatisfy(location.isStagingName))
    #expect(location.isSetAsideName(location.setAsideName(process: 12)))
    #expect(!location.isStagingName(location.setAsideName(process: 12)))
  }
}
