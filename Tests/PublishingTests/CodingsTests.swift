import Foundation
import Output
import Testing

@testable import Publishing

/// Compressed forms beside files.
@Suite struct CodingsTests {
  private static let text = String(repeating: "All systems operational. ", count: 100)
  private static let forms = ["index.html.br", "index.html.gz"]

  private func publish(
    _ text: String = text, in sandbox: Sandbox, codings: [ContentCoding] = ContentCoding.allCases,
    generator: String = "Allclear 0.1.0"
  ) throws -> PublishingReport {
    var options = sandbox.options()
    options.generator = generator
    let publication = try sandbox.begin(options)
    var file = OutputFile(path: try #require(OutputPath("index.html")), bytes: Array(text.utf8))
    file.codings = codings
    try publication.write(file)
    return try publication.commit()
  }

  private func bytes(_ name: String, in sandbox: Sandbox) throws -> Data {
    try Data(contentsOf: URL(filePath: sandbox.output + "/" + name))
  }

  @Test func `They are listed with their coding and the hash of what is on the disk`() throws {
    let sandbox = try Sandbox()
    #expect(try publish(in: sandbox).files == 3)
    let files = try sandbox.manifest().files
    #expect(files.map(\.path.text) == ["index.html", "index.html.br", "index.html.gz"])
    #expect(files.map(\.coding) == [nil, .brotli, .gzip])
    for file in files {
      let bytes = try [UInt8](bytes(file.path.text, in: sandbox))
      #expect(file.size == bytes.count && file.digest == FileDigest(of: bytes))
    }
  }

  @Test func `Of a file that did not change they stay, of one that did they change`() throws {
    let sandbox = try Sandbox()
    _ = try publish(in: sandbox)
    let inodes = try Self.forms.map { try sandbox.inode("public/" + $0) }
    #expect(try publish(in: sandbox).swap == .none)
    #expect(try Self.forms.map { try sandbox.inode("public/" + $0) } == inodes)
    #expect(try publish(Self.text + "!", in: sandbox).written == 3)
    #expect(try Self.forms.map { try sandbox.inode("public/" + $0) } != inodes)
  }

  @Test func `One that is not asked for any more goes`() throws {
    let sandbox = try Sandbox()
    _ = try publish(in: sandbox)
    #expect(try publish(in: sandbox, codings: [.gzip]).removed == 1)
    #expect(try sandbox.tree().keys.sorted() == ["index.html", "index.html.gz"])
    #expect(try publish(in: sandbox, codings: []).removed == 1)
    #expect(try sandbox.tree().keys.sorted() == ["index.html"])
  }

  @Test func `One that was changed on the disk is made anew`() throws {
    let sandbox = try Sandbox()
    _ = try publish(in: sandbox)
    let sound = try Self.forms.map { try bytes($0, in: sandbox) }
    for name in Self.forms { try sandbox.write("rust", to: "public/" + name) }
    _ = try publish(in: sandbox)
    #expect(try Self.forms.map { try bytes($0, in: sandbox) } == sound)
  }

  @Test func `A file of that name that was no form is not taken for one`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["index.html": Self.text, "index.html.gz": "a file of its own"])
    _ = try publish(in: sandbox)
    #expect(try bytes("index.html.gz", in: sandbox).prefix(2) == Data([0x1F, 0x8B]))
  }

  @Test func `Another version of the generator compresses again`() throws {
    let sandbox = try Sandbox()
    _ = try publish(in: sandbox)
    try sandbox.write(
      String(decoding: sandbox.manifest().encoded, as: UTF8.self).replacing("Allclear 0.1.0", with: "Allclear 0.0.9"),
      to: "public/allclear.json")
    let report = try publish(in: sandbox)
    #expect(report.written == 0 && report.swap == .exchange)
  }

  @Test func `A small file has none`() throws {
    let sandbox = try Sandbox()
    #expect(try publish("short", in: sandbox).files == 1)
  }

  private func publishAsset(in sandbox: Sandbox, codings: [ContentCoding]) throws {
    let publication = try sandbox.begin()
    var file = OutputFile(path: try #require(OutputPath("assets/a.1.css")), bytes: Array(Self.text.utf8))
    file.codings = codings
    try publication.write(file)
    _ = try publication.commit()
  }

  @Test func `Superseded assets keep theirs`() throws {
    let sandbox = try Sandbox()
    try publishAsset(in: sandbox, codings: ContentCoding.allCases)
    try sandbox.publish(["assets/a.2.css": "2"])
    let names = ["assets/a.1.css", "assets/a.1.css.br", "assets/a.1.css.gz", "assets/a.2.css"]
    #expect(try sandbox.tree().keys.sorted() == names)
  }

  @Test func `Assets that are not superseded keep none that nobody asks for`() throws {
    let sandbox = try Sandbox()
    try publishAsset(in: sandbox, codings: ContentCoding.allCases)
    try publishAsset(in: sandbox, codings: [])
    #expect(try sandbox.tree().keys.sorted() == ["assets/a.1.css"])
  }
}
