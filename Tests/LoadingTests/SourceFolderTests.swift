import TestSupport
import Testing

@testable import Loading

@Suite struct SourceFolderTests {
  @Test(arguments: [
    (".", "a/b.md"), ("content", "content/a/b.md"), ("content//", "content/a/b.md"), ("/srv/x/", "/srv/x/a/b.md"),
    ("\u{600}/", "\u{600}/a/b.md"),
  ])
  func pathsAreShownAsTheUserNamedTheFolder(root: String, path: String) {
    #expect(SourceFolder(root: root).displayPath(of: ["a", "b.md"]) == path)
  }

  @Test func nothingIsReadThroughALinkThatWasPutThereLater() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "outside/secret.md")
    try folder.makeFolder("content")
    try folder.link("content/incidents", to: folder.path("outside"))
    try folder.link("content/a.md", to: folder.path("outside/secret.md"))
    let content = SourceFolder(root: folder.path("content"))
    #expect(throws: LoadingError.self) { try content.read(["incidents", "secret.md"]) }
    let error = #expect(throws: LoadingError.self) { try content.read(["a.md"]) }
    #expect(error?.cause == .symbolicLink)
  }

  @Test func fileThatHasGoneIsTheSystemsOwnError() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LoadingError.self) { try SourceFolder(root: folder.path).read(["a.md"]) }
    #expect(error?.description == "cannot read \(folder.path("a.md")): No such file or directory")
  }

  @Test func folderIsNoFile() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a.md")
    let error = #expect(throws: LoadingError.self) { try SourceFolder(root: folder.path).read(["a.md"]) }
    #expect(error?.cause == .notRegular)
  }

  @Test func deviceIsNoFile() throws {
    let error = #expect(throws: LoadingError.self) { try SourceFolder(root: "/dev").read(["zero"]) }
    #expect(error?.cause == .notRegular)
  }

  /// Files of the kernel say that they are empty and are not.
  @Test func fileThatIsLongerThanItSaysIsNotCut() throws {
    let error = #expect(throws: LoadingError.self) { try SourceFolder(root: "/proc/self").read(["status"]) }
    #expect(error?.cause == .changed)
  }
}
