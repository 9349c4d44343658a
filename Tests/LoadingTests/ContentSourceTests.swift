import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Loading

@Suite struct ContentSourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func load(limit: Int = 1_000_000) async -> ContentSource {
    await ContentSource(SourceFolder(root: folder.path("content")), postLimit: limit)
  }

  /// Each fault as the path below the folder, the id and the place.
  private func faults(_ source: ContentSource) -> [String] {
    source.diagnostics.map { fault in
      guard let place = fault.place else { return "[\(fault.id.rawValue)]" }
      let path = place.path.utf8.dropFirst(folder.path.utf8.count + 1)
      return "\(String(Substring(path))):\(place.line):\(place.column) [\(fault.id.rawValue)]"
    }
  }

  @Test func postsAndAttachmentsComeInTheOrderOfTheirPathsBytes() async throws {
    let posts = [
      "announcements/a.md", "incidents/2023-07/b.md", "incidents/2023/a.md", "incidents/Z.md", "incidents/a b.md",
      "incidents/a-b/c.md",
      "incidents/a/b.md", "incidents/a.md", "incidents/cafe\u{301}.md", "incidents/café.md", "incidents/é.md",
      "incidents/😀.md",
      "maintenance/m.md", "pages/about.md",
    ]
    for path in posts.reversed() { try folder.write(path, to: "content/\(path)") }
    for path in ["incidents/b.png", "incidents/a/a.png"] { try folder.write("", to: "content/\(path)") }
    let source = await load()
    #expect(source.diagnostics == [])
    let ordered = posts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(source.posts.map { Array($0.path.utf8) } == ordered.map { Array($0.utf8) })
    #expect(source.posts.map { $0.file.text(0..<100) } == ordered)
    #expect(source.posts.first?.kind == .announcement)
    #expect(source.posts.last?.kind == .page)
    #expect(source.posts.first?.file.path == folder.path("content/announcements/a.md"))
    #expect(source.attachments.map(\.path) == ["incidents/a/a.png", "incidents/b.png"])
  }

  /// What a source says of its folder.
  private func told(_ source: ContentSource) -> [String] {
    source.posts.map { "\($0.path): \($0.file.text(0..<100))" } + source.attachments.map(\.path) + faults(source)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func aSourceThatIsUpdatedIsThatOfTheFolder(_ seed: UInt64) async throws {
    var numbers = SeededNumbers(seed: seed)
    let names = [
      "a.md", "b.md", "b~.md", "c/a.md", "caf\u{e9}.md", "cafe\u{301}.md", "e.png", "f.markdown", "g.MD", ".h.md",
    ]
    // By bytes: names that look alike are two files.
    var present: Set<[UInt8]> = []
    try folder.makeFolder("content/incidents/c")
    let place = SourceFolder(root: folder.path("content"), cache: SourceCache())
    var source = await ContentSource(place, postLimit: 1000)
    for step in 0..<60 {
      var changed: [[String]] = []
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let name = try #require(names.randomElement(using: &numbers))
        changed.append(["incidents"] + name.split(separator: "/").map { String($0) })
        if present.contains(Array(name.utf8)), Bool.random(using: &numbers) {
          try folder.remove("content/incidents/\(name)")
          present.remove(Array(name.utf8))
        } else {
          let texts = [Array("a".utf8), Array("b".utf8), [0xFF], Array(repeating: 0x61, count: 1001)]
          try folder.write(bytes: texts.randomElement(using: &numbers) ?? [], to: "content/incidents/\(name)")
          present.insert(Array(name.utf8))
        }
      }
      let isUpdated = source.update(changed, in: place, postLimit: 1000)
      #expect(isUpdated)
      #expect(told(source) == told(await load(limit: 1000)), "seed \(seed), step \(step)")
    }
  }

  @Test func aPostThatStaysIsTheVerySame() async throws {
    for name in ["a.md", "b.md"] { try folder.write("a", to: "content/incidents/\(name)") }
    let place = SourceFolder(root: folder.path("content"))
    let source = await ContentSource(place, postLimit: 1000)
    var updated = source
    try folder.write("b", to: "content/incidents/b.md")
    let isUpdated = updated.update([["incidents", "a.md"], ["incidents", "b.md"]], in: place, postLimit: 1000)
    #expect(isUpdated)
    #expect(zip(source.posts, updated.posts).map { $0 === $1 } == [true, false])
  }

  @Test func whatIsNoFileHasToBeLookedAtAsAWhole() async throws {
    let place = SourceFolder(root: folder.path("content"))
    try folder.write("a", to: "content/incidents/a.md")
    let source = await ContentSource(place, postLimit: 1000)
    func isUpdated(_ name: String, _ source: ContentSource, limit: Int = 1000) -> Bool {
      var source = source
      return source.update([["incidents", name]], in: place, postLimit: limit)
    }
    #expect(isUpdated("a.md", source))
    #expect(!isUpdated("a.md", source, limit: 999))
    try folder.makeFolder("content/incidents/b.md")
    #expect(!isUpdated("b.md", source))
    try folder.link("content/incidents/c.md", to: "a.md")
    #expect(!isUpdated("c.md", source))
    #expect(!isUpdated("a.md", await ContentSource(place, postLimit: 1000)))
  }

  @Test func missingOrEmptyFolderHoldsNothing() async throws {
    let missing = await load()
    #expect(missing.posts.isEmpty && missing.diagnostics.isEmpty)
    try folder.makeFolder("content/incidents")
    let empty = await load()
    #expect(empty.posts.isEmpty && empty.diagnostics.isEmpty)
  }

  @Test func hiddenFilesAreLeftOut() async throws {
    for path in [".git/a.md", "incidents/.a.md", "incidents/.git/b.md", ".DS_Store", "incidents/.gitkeep"] {
      try folder.write("", to: "content/\(path)")
    }
    // What Emacs leaves beside a file that is being edited.
    try folder.link("content/incidents/.#storm.md", to: "somebody@machine.1234")
    let source = await load()
    #expect(source.posts.isEmpty && source.attachments.isEmpty)
    #expect(faults(source) == [])
  }

  @Test(arguments: [
    ("incident/storm.md", "did you mean the folder 'incidents'?"),
    ("storm.md", "posts stand in incidents, maintenance, announcements, pages"),
    ("incidents/storm.markdown", "rename it to end in '.md'"), ("incidents/2023/storm.MD", "rename it to end in '.md'"),
    ("pages/about.Md", "rename it to end in '.md'"), ("incidents/storm.md.txt", "rename it to end in '.md'"),
    ("drafts/storm.markdown", "posts stand in incidents, maintenance, announcements, pages"),
    ("Incidents/storm.md", "did you mean the folder 'incidents'?"),
    ("docs/README.md", "posts stand in incidents, maintenance, announcements, pages"),
  ])
  func postThatNothingReadsIsAnError(path: String, hint: String) async throws {
    try folder.write("---\n", to: "content/\(path)")
    let source = await load()
    #expect(source.posts.isEmpty && source.attachments.isEmpty)
    #expect(faults(source) == ["content/\(path):1:1 [misplaced-post]"])
    #expect(source.diagnostics.map(\.severity) == [.error])
    #expect(source.diagnostics.map(\.hint) == [hint])
  }

  @Test(arguments: ["notes.txt", "pictures/rack.jpg", "incidents"])
  func otherStrayFileIsAWarning(path: String) async throws {
    try folder.write("", to: "content/\(path)")
    let source = await load()
    #expect(faults(source) == ["content/\(path):1:1 [unexpected-file]"])
    #expect(source.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: ["README.md", "readme.markdown", "Readme", "README.txt"])
  func readMeOfTheFolderItselfIsNoPost(name: String) async throws {
    try folder.write("", to: "content/\(name)")
    let source = await load()
    #expect(source.posts.isEmpty && source.diagnostics.isEmpty)
  }

  @Test func postOfTheLimitsSizeIsReadAndALargerOneIsNot() async throws {
    try folder.write("12345678", to: "content/incidents/a.md")
    try folder.write("123456789", to: "content/incidents/b.md")
    let source = await load(limit: 8)
    #expect(source.posts.map(\.path) == ["incidents/a.md"])
    #expect(faults(source) == ["content/incidents/b.md:1:1 [file-too-large]"])
    #expect(source.diagnostics.first?.message == "9 bytes, more than the limit of 8 (post_size)")
  }

  @Test func firstByteThatIsNotUTF8IsPointedAt() async throws {
    try folder.write(
      bytes: Array("---\ntitle: é Caf".utf8) + [0xE9] + Array(" closed \u{FFFD}".utf8) + [0xFF],
      to: "content/incidents/a.md")
    try folder.write(bytes: Array("é".utf8) + [0xC3], to: "content/incidents/b.md")
    try folder.write(bytes: [0xED, 0xA0, 0x80], to: "content/incidents/c.md")
    try folder.write("\u{FEFF}---", to: "content/incidents/d.md")
    let source = await load()
    #expect(source.posts.map(\.path) == ["incidents/d.md"])
    #expect(
      faults(source) == [
        "content/incidents/a.md:2:14 [invalid-utf8]", "content/incidents/b.md:1:3 [invalid-utf8]",
        "content/incidents/c.md:1:1 [invalid-utf8]",
      ])
    #expect(source.diagnostics.first?.message == "byte 0xE9 is not UTF-8")
  }
}

extension ContentSourceTests {
  @Test func symbolicLinksAreRefusedWhereverTheyStand() async throws {
    try folder.write("secret", to: "outside/secret.md")
    try folder.write("post", to: "content/incidents/a.md")
    try folder.link("content/incidents/b.md", to: folder.path("outside/secret.md"))
    try folder.link("content/incidents/c.md", to: "a.md")
    try folder.link("content/incidents/d", to: folder.path("outside"))
    try folder.link("content/incidents/e.md", to: "nowhere")
    try folder.link("content/incidents/f", to: ".")
    try folder.link("content/pages", to: folder.path("outside"))
    let source = await load()
    #expect(source.posts.map(\.path) == ["incidents/a.md"])
    #expect(source.attachments.isEmpty)
    let refused = ["incidents/b.md", "incidents/c.md", "incidents/d", "incidents/e.md", "incidents/f", "pages"]
    #expect(faults(source) == refused.map { "content/\($0):1:1 [unreadable-file]" })
  }

  @Test func folderThatTheUserNamedMayBeALink() async throws {
    try folder.write("post", to: "elsewhere/incidents/a.md")
    try folder.link("content", to: "elsewhere")
    #expect(await load().posts.map(\.path) == ["incidents/a.md"])
  }

  @Test func folderThatCannotBeReadIsNotTakenForAnEmptyOne() async throws {
    try folder.link("content", to: "nowhere")
    #expect(faults(await load()) == ["content:1:1 [unreadable-file]"])
  }

  @Test func fileInPlaceOfTheFolderIsReported() async throws {
    try folder.write("", to: "content")
    #expect(faults(await load()) == ["content:1:1 [unreadable-file]"])
  }

  @Test(.timeLimit(.minutes(1))) func pipeIsRefusedAndNeverWaitedFor() async throws {
    try folder.write("post", to: "content/incidents/a.md")
    #expect(unsafe mkfifo(folder.path("content/incidents/b.md"), 0o600) == 0)
    let source = await load()
    #expect(source.posts.map(\.path) == ["incidents/a.md"])
    #expect(faults(source) == ["content/incidents/b.md:1:1 [unreadable-file]"])
    // Put there after the folder was looked through.
    #expect(throws: LoadingError.self) { try SourceFolder(root: folder.path("content")).read(["incidents", "b.md"]) }
  }

  @Test func nameThatIsNotUTF8IsRefused() async throws {
    try folder.makeFolder("content/incidents")
    let path = Array(folder.path("content/incidents/caf").utf8) + [0xE9] + Array(".md".utf8) + [0]
    let descriptor = unsafe open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    let source = await load()
    #expect(source.posts.isEmpty)
    #expect(faults(source) == ["content/incidents/caf\u{FFFD}.md:1:1 [unreadable-file]"])
    #expect(source.diagnostics.first?.message == "cannot be read: its name is not UTF-8")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything")) func fileWithoutPermissionIsReported() async throws {
    try folder.write("post", to: "content/incidents/a.md")
    #expect(unsafe chmod(folder.path("content/incidents/a.md"), 0) == 0)
    let source = await load()
    #expect(faults(source) == ["content/incidents/a.md:1:1 [unreadable-file]"])
    #expect(source.diagnostics.first?.message == "cannot be read: Permission denied")
  }

  @Test func foldersAreReadToADepthThatNobodyNeeds() async throws {
    let deep = "incidents" + String(repeating: "/d", count: 31)
    try folder.write("post", to: "content/\(deep)/a.md")
    try folder.write("post", to: "content/\(deep)/d/b.md")
    let source = await load()
    #expect(source.posts.map(\.path) == ["\(deep)/a.md"])
    #expect(faults(source) == ["content/\(deep)/d:1:1 [unreadable-file]"])
  }

  @Test func thousandPostsAreReadInOrder() async throws {
    let names = (1000..<2000).map { "p\($0).md" }
    for name in names { try folder.write(name, to: "content/incidents/\(name)") }
    let source = await load()
    #expect(source.posts.map { $0.file.text(0..<20) } == names)
  }
}
