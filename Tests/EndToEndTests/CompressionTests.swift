import Foundation
import Testing

@Suite struct CompressionTests {
  private func project() throws -> Sandbox {
    let sandbox = try Project.make()
    try sandbox.write(String(repeating: "A long note. ", count: 200), to: "site/static/note.txt")
    try sandbox.write(String(repeating: "no text ", count: 1_000), to: "site/static/photo.png")
    return sandbox
  }

  private func build(_ sandbox: Sandbox, _ arguments: String...) throws {
    let result = try Allclear.run(["build", "--now", Project.now] + arguments, in: sandbox)
    #expect(result.code == 0, "\(result.error)")
  }

  private func forms(in sandbox: Sandbox, _ output: String = "public") throws -> [String] {
    try Tree(of: sandbox.path(output)).paths.filter { $0.hasSuffix(".gz") || $0.hasSuffix(".br") }
  }

  private func uncompressed(_ path: String) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "--decompress", "--stdout", path]
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return bytes
  }

  @Test func `Only with the option are there compressed forms`() throws {
    let sandbox = try project()
    try build(sandbox)
    #expect(try forms(in: sandbox) == [])
    try build(sandbox, "--compress")
    #expect(try forms(in: sandbox) != [])
    try build(sandbox)
    #expect(try forms(in: sandbox) == [])
  }

  @Test func `Texts of a kilobyte and more have both forms, which are smaller`() throws {
    let sandbox = try project()
    try build(sandbox, "--compress")
    let tree = try Tree(of: sandbox.path("public"))
    let texts = [
      ".html", ".css", ".js", ".json", ".atom", ".rss", ".svg", ".txt", ".ics", ".md", ".webmanifest", ".xml",
    ]
    for (path, entry) in tree.entries where path != "allclear.json" && !sandbox.isFolder("public/\(path)") {
      let isText = texts.contains { path.hasSuffix($0) } && entry.bytes.count >= 1024
      for form in ["\(path).gz", "\(path).br"] {
        #expect((tree.entries[form] != nil) == isText, "\(form)")
        if let size = tree.entries[form]?.bytes.count { #expect(size > 0 && size < entry.bytes.count, "\(form)") }
      }
      if isText { #expect(try uncompressed(sandbox.path("public/\(path).gz")) == entry.bytes, "\(path)") }
    }
    #expect(tree.entries["note.txt.br"] != nil && tree.entries["photo.png.br"] == nil)
  }

  @Test func `Two builds give the same bytes`() throws {
    let sandbox = try project()
    try build(sandbox, "--compress", "--output", "one")
    try build(sandbox, "--compress", "--output", "two")
    #expect(try Tree(of: sandbox.path("two")).differences(from: Tree(of: sandbox.path("one"))) == [])
  }

  @Test func `A form beside an old site is what a first build writes`() throws {
    let sandbox = try project()
    try build(sandbox, "--compress")
    try sandbox.write(Project.post("Mail is late again"), to: "content/incidents/mail-9.md")
    let before = try Tree(of: sandbox.path("public"))
    try build(sandbox, "--compress")
    try build(sandbox, "--compress", "--output", "fresh")
    let after = try Tree(of: sandbox.path("public"))
    #expect(after.differences(from: try Tree(of: sandbox.path("fresh"))) == [])
    #expect(after.entries["note.txt.gz"] == before.entries["note.txt.gz"])
    #expect(after.entries["index.html.gz"] != before.entries["index.html.gz"])
  }

  @Test func `A form that the owner of the site provides stays`() throws {
    let sandbox = try project()
    try sandbox.write("packed with care", to: "site/static/note.txt.gz")
    try build(sandbox, "--compress")
    #expect(try sandbox.text("public/note.txt.gz") == "packed with care")
    #expect(sandbox.exists("public/note.txt.br"))
  }

  @Test func `The manifest gives the size and SHA-256 of every file`() throws {
    let sandbox = try project()
    try build(sandbox, "--compress")
    struct Manifest: Decodable {
      struct File: Decodable {
        let path: String
        let size: Int
        let sha256: String
        let encoding: String?
      }
      let files: [File]
    }
    let files = try JSONDecoder().decode(Manifest.self, from: Data(sandbox.text("public/allclear.json").utf8)).files
    let tree = try Tree(of: sandbox.path("public"))
    let paths = tree.paths.filter { !sandbox.isFolder("public/\($0)") && $0 != "allclear.json" }
    #expect(files.map(\.path).sorted() == paths)
    for file in files {
      #expect(file.size == tree.entries[file.path]?.bytes.count)
      #expect((file.encoding == "gzip") == file.path.hasSuffix(".gz"))
      #expect((file.encoding == "br") == file.path.hasSuffix(".br"))
    }
    try sandbox.write(files.map { "\($0.sha256)  \($0.path)\n" }.joined(), to: "sums")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", "--check", "--strict", "--quiet", sandbox.path("sums")]
    process.currentDirectoryURL = URL(filePath: sandbox.path("public"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
