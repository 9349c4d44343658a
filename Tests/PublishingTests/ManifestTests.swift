import Output
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private static let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func manifest(generator: String = "Allclear 0.1.0") throws -> Manifest {
    Manifest(
      generator: generator, now: 1_688_566_800, nextChange: 1_688_570_400,
      files: [
        .init(path: try #require(OutputPath("a \"quoted\" caf\u{E9}.html")), size: 12),
        .init(
          path: try #require(OutputPath("b/index.html")), size: 3, digest: FileDigest(of: Array("abc".utf8)),
          coding: .brotli),
      ],
      superseded: [.init(path: try #require(OutputPath("assets/a.css")), since: 1_688_566_799)])
  }

  @Test func `It is written with one file a line`() throws {
    #expect(
      try String(decoding: manifest().encoded, as: UTF8.self) == """
        {
          "generator": "Allclear 0.1.0",
          "now": "2023-07-05T14:20:00Z",
          "next_change": "2023-07-05T15:20:00Z",
          "files": [
            {"path": "a \\"quoted\\" caf\u{E9}.html", "size": 12},
            {"path": "b/index.html", "size": 3, "sha256": "\(Self.digest)", "encoding": "br"}
          ],
          "superseded": [
            {"path": "assets/a.css", "since": "2023-07-05T14:19:59Z"}
          ]
        }

        """)
  }

  @Test func `What there is none of is null or an empty list`() {
    let manifest = Manifest(generator: "A", now: 0, nextChange: nil, files: [], superseded: [])
    #expect(
      String(decoding: manifest.encoded, as: UTF8.self) == """
        {
          "generator": "A",
          "now": "1970-01-01T00:00:00Z",
          "next_change": null,
          "files": [],
          "superseded": []
        }

        """)
    #expect(Manifest(decoding: manifest.encoded) == manifest)
  }

  @Test(arguments: ["Allclear 0.1.0", "A \"b\" \\ \n\u{1}\u{1F}"])
  func `Reading gives what was written`(generator: String) throws {
    let manifest = try manifest(generator: generator)
    #expect(Manifest(decoding: manifest.encoded) == manifest)
  }

  @Test func `One of a version that noted no hashes is read`() throws {
    let text = """
      {"generator": "Allclear 0.0.1", "now": "2023-07-05T14:20:00Z", "next_change": null,
      "files": [{"path": "index.html", "size": 4}], "superseded": []}
      """
    let manifest = try #require(Manifest(decoding: Array(text.utf8)))
    #expect(manifest.files == [.init(path: try #require(OutputPath("index.html")), size: 4)])
  }

  @Test func `The version of the generator does not count, its name does`() throws {
    let manifest = try manifest()
    #expect(manifest.isMade(by: "Allclear 2.0"))
    #expect(manifest.isMade(by: "Allclear"))
    #expect(!manifest.isMade(by: "Allclearer 0.1.0"))
  }
}
