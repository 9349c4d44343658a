import Foundation
import Testing

@testable import Publishing

/// What is refused as output, and left as it was.
@Suite struct PublishedSiteTests {
  private func refusal(_ sandbox: Sandbox) -> PublishingError? {
    #expect(throws: PublishingError.self) { try sandbox.publish(["index.html": "new"]) }
  }

  @Test func `A folder of somebody else is refused`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("mine", to: "public/thesis.txt")
    #expect(refusal(sandbox)?.cause == .foreignFolder)
    #expect(try sandbox.tree() == ["thesis.txt": "mine"])
    #expect(try sandbox.litter() == [])
  }

  @Test(arguments: [
    "{}", "", "{\"generator\": \"Jekyll 4\", \"now\": \"2023-07-05T14:20:00Z\", \"files\": [], \"superseded\": []}",
    "{\"generator\": \"Allclear",
  ])
  func `A manifest that is not ours makes no folder ours`(text: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write(text, to: "public/allclear.json")
    #expect(refusal(sandbox)?.cause == .foreignFolder)
  }

  @Test func `A manifest that lists files outside the output is not ours`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "a"])
    let text = String(decoding: try sandbox.manifest().encoded, as: UTF8.self)
    try sandbox.write(text.replacingOccurrences(of: "\"a\"", with: "\"../a\""), to: "public/allclear.json")
    #expect(refusal(sandbox)?.cause == .foreignFolder)
  }

  @Test func `A manifest that is a link is not ours`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "a"])
    try FileManager.default.moveItem(
      atPath: sandbox.output + "/allclear.json", toPath: sandbox.path + "/elsewhere.json")
    try sandbox.link("public/allclear.json", to: "../elsewhere.json")
    #expect(refusal(sandbox)?.cause == .foreignFolder)
  }

  @Test func `Private pages and the public site do not share a folder`() throws {
    let sandbox = try Sandbox()
    var maintainers = sandbox.options()
    maintainers.audience = "private"
    try sandbox.publish(["index.html": "for readers"])
    let error = #expect(throws: PublishingError.self) { try sandbox.publish(["index.html": "secret"], maintainers) }
    #expect(error?.cause == .otherAudience)
    #expect(try sandbox.tree() == ["index.html": "for readers"])

    let other = try Sandbox()
    try other.publish(["index.html": "secret"], maintainers)
    #expect(try other.manifest().audience == "private")
    try other.publish(["index.html": "another secret"], maintainers)
    #expect(refusal(other)?.cause == .otherAudience)
    #expect(try other.tree() == ["index.html": "another secret"])
  }

  @Test func `A site of another version is ours`() throws {
    let sandbox = try Sandbox()
    var options = sandbox.options()
    options.generator = "Allclear 9.9"
    try sandbox.publish(["a": "a"], options)
    #expect(try sandbox.publish(["a": "a"]).unchanged == 1)
  }

  @Test(arguments: ["notes.txt", "incidents/notes.txt", "deep/er/notes.txt", ".git/config", "caf\u{E9}"])
  func `A file that somebody put into our site is not lost`(name: String) throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["incidents/index.html": "i", "cafe\u{301}": "c"])
    try sandbox.write("mine", to: "public/" + name)
    let error = refusal(sandbox)
    #expect(error?.cause == .foreignFile)
    #expect(error?.path.utf8.elementsEqual((sandbox.output + "/" + name).utf8) == true)
    #expect(sandbox.exists("public/" + name))
    #expect(try sandbox.litter() == [])
  }

  @Test(arguments: ["index.html", "incidents", "new"])
  func `A link in our site is not followed, whatever it stands for`(name: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("home", to: "outside/index.html")
    try sandbox.publish(["index.html": "home", "incidents/index.html": "home"])
    if sandbox.exists("public/" + name) { try sandbox.remove("public/" + name) }
    try sandbox.link("public/" + name, to: name == "index.html" ? "../outside/index.html" : "../outside")
    #expect(refusal(sandbox)?.cause == .foreignFile)
    #expect(try sandbox.tree("outside") == ["index.html": "home"])
  }

  @Test func `A link as output is refused`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "real/file")
    try sandbox.link("public", to: "real")
    #expect(refusal(sandbox)?.cause == .outputIsLink)
    try sandbox.remove("public")
    try sandbox.link("public", to: "nowhere")
    #expect(refusal(sandbox)?.cause == .outputIsLink)
  }

  @Test func `A file as output is refused`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("mine", to: "public")
    #expect(refusal(sandbox)?.cause == .outputIsNoFolder)
  }

  @Test func `A file that was removed from our site comes back`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a/b": "b", "c": "c"])
    try sandbox.remove("public/a")
    #expect(try sandbox.publish(["a/b": "b", "c": "c"]).written == 1)
    #expect(try sandbox.tree() == ["a/b": "b", "c": "c"])
  }
}
