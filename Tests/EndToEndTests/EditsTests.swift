import Foundation
import Testing

/// What git's history makes of updates whose texts were changed.
@Suite struct EditsTests {
  private static let page = "incidents/mail/index.html"
  private static let mark = "edited <time datetime=\"2026-01-14T15:00:00Z\""
  private static let change =
    "<del><span class=\"visually-hidden\">removed: </span>empty again.</del> "
    + "<ins><span class=\"visually-hidden\">added: </span>shorter now.</ins>"

  private func edited() throws -> Sandbox {
    let sandbox = try GitProject.make("The que is empty again.")
    try GitProject.commit("The queue is empty again.", at: "2026-01-14T11:04:00Z", in: sandbox)
    try GitProject.commit("The queue is shorter now.", at: "2026-01-14T08:00:00-0700", in: sandbox)
    return sandbox
  }

  private func build(_ sandbox: Sandbox, _ arguments: String..., folder: String = "") throws -> String {
    let result = try Allclear.run(["build", "--now", Project.now] + arguments, in: sandbox, folder: folder)
    #expect(result.code == 0 && result.error == "", "\(result.error)")
    return try sandbox.text((folder.isEmpty ? "" : folder + "/") + "public/" + Self.page)
  }

  @Test func `An edit is marked and what it changed is shown, and a typing error of the first minutes is not`() throws {
    let sandbox = try edited()
    let page = try build(sandbox)
    #expect(page.contains(Self.mark) && page.contains("What was changed<") && page.contains(Self.change))
    #expect(!page.contains("The que "))
    #expect(try sandbox.text("public/updates.atom").contains("<updated>2026-01-14T15:00:00Z</updated>"))
    #expect(try sandbox.text("public/feed.json").contains("\"date_modified\":\"2026-01-14T15:00:00Z\""))
    #expect(try sandbox.text("public/api/v2/incidents.json").contains("\"updated_at\":\"2026-01-14T15:00:00.000Z\""))
  }

  @Test func `Without git there is no mark, as without a repository`() throws {
    let sandbox = try edited()
    #expect(try !build(sandbox, "--no-git").contains("edited <time"))
    for part in ["site", "content"] { try sandbox.lay(URL(filePath: sandbox.path(part)), at: "copy/\(part)") }
    let copy = try Sandbox()
    try copy.lay(URL(filePath: sandbox.path("copy")))
    #expect(try !build(copy).contains("edited <time"))
    #expect(try Tree(of: copy.path("public")).differences(from: Tree(of: sandbox.path("public"))) == [])
  }

  @Test func `The same commit gives the same bytes in every clone`() throws {
    let sandbox = try edited()
    _ = try build(sandbox)
    let clones = try Sandbox()
    try GitProject.git(["clone", "-q", sandbox.root, clones.path("one")], in: sandbox)
    try GitProject.git(["-C", clones.path("one"), "checkout", "-q", "--detach"], in: sandbox)
    #expect(try build(clones, folder: "one").contains(Self.mark))
    #expect(try Tree(of: clones.path("one/public")).differences(from: Tree(of: sandbox.path("public"))) == [])
  }

  @Test func `A shallow clone is said, and is no error even with strict`() throws {
    let sandbox = try edited()
    try GitProject.git(["clone", "-q", "--depth", "1", "file://" + sandbox.root, sandbox.path("clone")], in: sandbox)
    let result = try Allclear.run(["build", "--now", Project.now, "--strict"], in: sandbox, folder: "clone")
    #expect(result.code == 0)
    #expect(result.error.hasPrefix("allclear: note: this is a shallow clone"))
    #expect(result.error.contains("[shallow-history]") && result.error.contains("fetch-depth: 0"))
    #expect(!result.output.contains("warning"))
    #expect(try !sandbox.text("clone/public/" + Self.page).contains("edited <time"))
    #expect(try build(sandbox, "--no-git", folder: "clone").contains("shorter now"))
  }

  @Test func `A file that was moved keeps its history`() throws {
    let sandbox = try edited()
    try FileManager.default.createDirectory(
      atPath: sandbox.path("content/incidents/2026"), withIntermediateDirectories: true)
    try GitProject.git(["mv", GitProject.path, "content/incidents/2026/mail.md"], in: sandbox)
    try GitProject.commit(at: "2026-01-14T16:00:00Z", in: sandbox)
    let page = try build(sandbox)
    #expect(page.contains(Self.mark) && page.contains(Self.change))
  }

  @Test func `What a draft said is nobody's business`() throws {
    let sandbox = try GitProject.make()
    for (hour, text) in [(12, "One draft."), (13, "Another draft.")] {
      try GitProject.commit(text, keys: "draft: true\n", at: "2026-01-14T\(hour):00:00Z", in: sandbox)
    }
    try GitProject.git(["checkout", "-q", "--orphan", "drafts"], in: sandbox)
    try GitProject.commit("A draft.", keys: "draft: true\n", at: "2026-01-14T12:00:00Z", in: sandbox)
    try GitProject.commit("As published.", at: "2026-01-14T13:00:00Z", in: sandbox)
    #expect(try !build(sandbox).contains("edited <time"))
  }

  @Test func `A commit after now has not been made yet`() throws {
    let sandbox = try edited()
    let result = try Allclear.run(["build", "--now", "2026-01-14T14:59:59Z"], in: sandbox)
    #expect(result.code == 0)
    #expect(try !sandbox.text("public/" + Self.page).contains("edited <time"))
    let next = try Allclear.run(["next", "--now", "2026-01-14T14:59:59Z"], in: sandbox)
    #expect(next.output.contains("2026-01-14T15:00:00Z"), "\(next.output)")
  }

  @Test func `Without git on the machine the build says so and goes on`() throws {
    let sandbox = try edited()
    try FileManager.default.createDirectory(atPath: sandbox.path("empty"), withIntermediateDirectories: true)
    let result = try Allclear.run(
      ["build", "--now", Project.now], in: sandbox, environment: ["PATH": sandbox.path("empty")])
    #expect(result.code == 0)
    #expect(result.error.contains("[unread-history]") && result.error.contains("git"), "\(result.error)")
    #expect(try !sandbox.text("public/" + Self.page).contains("edited <time"))
  }

  @Test func `What is not committed is no edit yet`() throws {
    let sandbox = try GitProject.make()
    try sandbox.write(GitProject.post("Something else."), to: GitProject.path)
    #expect(try !build(sandbox).contains("edited <time"))
    try GitProject.git(["add", "-A"], in: sandbox)
    #expect(try !build(sandbox).contains("edited <time"))
  }

  @Test func `A repository without a commit, and one that a hook points elsewhere, disturb nobody`() throws {
    let sandbox = try Project.make()
    try GitProject.git(["init", "-q"], in: sandbox)
    let result = try Project.build(sandbox)
    #expect(result.code == 0 && result.error == "")
    let other = try edited()
    let hooked = try Allclear.run(
      ["build", "--now", Project.now], in: other,
      environment: ["GIT_DIR": sandbox.path(".git"), "GIT_WORK_TREE": sandbox.root, "GIT_INDEX_FILE": "/missing"])
    #expect(hooked.code == 0 && hooked.error == "")
    #expect(try other.text("public/" + Self.page).contains(Self.mark))
  }
}
