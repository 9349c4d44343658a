import Testing

/// What an editor has not saved yet is checked as if it were.
@Suite struct CheckOfUnsavedTextTests {
  private func check(_ path: String, _ text: String, in sandbox: Sandbox) throws -> Allclear.Result {
    try Desk.run(["check", "--stdin-path", path], in: sandbox, input: text)
  }

  @Test func `The text stands for the file`() throws {
    let sandbox = try Desk.make()
    let text = Desk.post.replacing("  mail:", with: "  mial:")
    for path in [Desk.path, "./content/../\(Desk.path)", sandbox.path(Desk.path)] {
      let result = try check(path, text, in: sandbox)
      #expect(result.code == 1)
      #expect(
        result.error.hasPrefix("\(Desk.path):4:3: error: unknown component 'mial' [unknown-component]"),
        "\(result.error)")
    }
    #expect(try sandbox.text(Desk.path) == Desk.post)
  }

  @Test func `A file that is mended in the editor has no fault`() throws {
    let sandbox = try Desk.make()
    try sandbox.write("no front matter", to: Desk.path)
    #expect(try check(Desk.path, Desk.post, in: sandbox).code == 0)
  }

  @Test func `A file that does not exist yet is checked among the others`() throws {
    let sandbox = try Desk.make()
    let result = try check(
      "content/incidents/new/x.md", Desk.post.replacing("---\n\nMail", with: "slug: 2026-01-15-mail\n---\n\nMail"),
      in: sandbox)
    #expect(
      result.code == 1 && result.error.contains("content/incidents/new/x.md:6:7: error: the address"), "\(result.error)"
    )
    try sandbox.remove("content")
    #expect(try check("content/incidents/x.md", Desk.post, in: sandbox).code == 0)
    #expect(!sandbox.exists("content"))
  }

  @Test func `Settings are checked too`() throws {
    let sandbox = try Desk.make()
    let text = try sandbox.text("site/site.yml") + "histroy_days: 3\n"
    let result = try check("site/site.yml", text, in: sandbox)
    #expect(result.code == 1 && result.error.contains("did you mean 'history_days'?"))
  }

  @Test func `A text of no file of the project is wrong usage`() throws {
    let result = try check("elsewhere/x.md", "x", in: Desk.make())
    #expect(
      result.code == 64
        && result.error.contains("--stdin-path 'elsewhere/x.md' lies neither in 'content' nor in 'site'"))
  }

  @Test(arguments: ["content/incidents/.hidden.md", "content/x.md", "content/incidents/x.markdown"])
  func `A place that nothing reads is as it would be when saved`(_ path: String) throws {
    let sandbox = try Desk.make()
    let unsaved = try check(path, "x", in: sandbox)
    try sandbox.write("x", to: path)
    let saved = try Desk.run(["check"], in: sandbox)
    #expect(unsaved.code == saved.code && unsaved.error == saved.error)
  }
}
