import Foundation
import Glibc
import Output
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  private struct LoadingError: Error {}

  private let site = ["index.html": "home", "incidents/a/index.html": "A", "assets/style.1.css": "css"]

  @Test func `A first site appears whole, with the folders above it`() throws {
    let sandbox = try Sandbox()
    let output = sandbox.path + "/deep/er/public/"
    let publication = try Publication.begin(output: output, options: sandbox.options())
    try publication.write(site)
    #expect(!sandbox.exists("deep/er/public"))
    let report = try publication.commit()
    #expect(try sandbox.tree("deep/er/public") == site)
    #expect(
      report
        == PublishingReport(
          files: 3, bytes: 8, written: 3, unchanged: 0, removed: 0, superseded: 0, swap: .first, leftovers: []))
  }

  @Test func `An empty folder is taken as output`() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: sandbox.output, withIntermediateDirectories: false)
    #expect(try sandbox.publish(site).swap == .first)
    #expect(try sandbox.tree() == site)
  }

  @Test func `The same site again leaves everything as it is`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    let inodes = try site.keys.sorted().map { try sandbox.inode("public/" + $0) }
    let folder = try sandbox.inode("public")
    let report = try sandbox.publish(site)
    #expect(report.swap == .none)
    #expect(report.unchanged == 3 && report.written == 0)
    #expect(try sandbox.inode("public") == folder)
    #expect(try site.keys.sorted().map { try sandbox.inode("public/" + $0) } == inodes)
    #expect(try sandbox.litter() == [])
  }

  @Test func `A later site keeps the inodes and times of files that did not change, and replaces the rest`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site.merging(["old/page.html": "old"]) { $1 })
    let old = try (sandbox.inode("public/index.html"), sandbox.modified("public/index.html"))
    let changed = site.merging(["incidents/a/index.html": "B", "new.html": "new"]) { $1 }
    let report = try sandbox.publish(changed, sandbox.options(now: Sandbox.start + 1))
    #expect(try sandbox.tree() == changed)
    #expect(try sandbox.inode("public/index.html") == old.0)
    #expect(try sandbox.modified("public/index.html") == old.1)
    #expect(report.swap == .exchange)
    #expect(report.written == 2 && report.unchanged == 2 && report.removed == 1)
    #expect(!sandbox.exists("public/old"))
    #expect(try sandbox.litter() == [])
  }

  @Test func `A published file is never changed in place`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "one"])
    let reader = try #require(FileHandle(forReadingAtPath: sandbox.output + "/a"))
    try sandbox.publish(["a": "two"])
    #expect(try reader.readToEnd() == Data("one".utf8))
  }

  @Test func `A file that only has the size of the old one is written`() throws {
    let sandbox = try Sandbox()
    let long = String(repeating: "x", count: 200_000)
    try sandbox.publish(["a": long + "1", "b": long + "1"])
    let report = try sandbox.publish(["a": long + "2", "b": long + "1"])
    #expect(report.written == 1 && report.unchanged == 1)
    #expect(try sandbox.tree() == ["a": long + "2", "b": long + "1"])
  }

  @Test func `The manifest says who built what and when`() throws {
    let sandbox = try Sandbox()
    var options = sandbox.options()
    options.nextChange = Sandbox.start + 60
    try sandbox.publish(site, options)
    let manifest = try sandbox.manifest()
    #expect(manifest.generator == "Allclear 0.1.0")
    #expect(manifest.now == Sandbox.start)
    #expect(manifest.nextChange == Sandbox.start + 60)
    #expect(manifest.files.map(\.path.text) == site.keys.sorted())
    #expect(manifest.files.map(\.size) == [3, 1, 4])
  }

  @Test func `Threads write at once`() throws {
    let sandbox = try Sandbox()
    let files = Dictionary(uniqueKeysWithValues: (0..<400).map { ("f\($0 % 20)/\($0)/index.html", "\($0)") })
    let publication = try sandbox.begin()
    let errors = Mutexed<[String]>([])
    let paths = files.keys.sorted()
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for index in stride(from: worker, to: paths.count, by: 4) {
        do { try publication.write([paths[index]: files[paths[index]] ?? ""]) } catch {
          errors.update { $0.append("\(error)") }
        }
      }
    }
    _ = try publication.commit()
    #expect(errors.value == [])
    #expect(try sandbox.tree() == files)
  }

  @Test(arguments: ["a.html", "A.html", "allclear.json", "ALLCLEAR.json"])
  func `Two files for one path, in any case, are an error that prevents the site`(second: String) throws {
    let sandbox = try Sandbox()
    let publication = try sandbox.begin()
    try publication.write(["a.html": "1"])
    #expect(throws: PublishingError.self) { try publication.write([second: "2"]) }
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.cause == .incomplete)
    publication.abandon()
    #expect(!sandbox.exists("public"))
  }

  @Test func `A file that cannot be loaded leaves the old site`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    let publication = try sandbox.begin()
    let path = try #require(OutputPath("photo.jpg"))
    #expect(throws: LoadingError.self) {
      try publication.write(OutputFile(path: path) { throw LoadingError() })
    }
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.cause == .incomplete)
    publication.abandon()
    #expect(try sandbox.tree() == site)
    #expect(try sandbox.litter() == [])
  }

  @Test func `A file that cannot be written leaves the old site, and its error says so`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "old"])
    do {
      let publication = try sandbox.begin()
      try publication.write(["a": "new"])
      let error = #expect(throws: PublishingError.self) { try publication.write(["a/b": "b"]) }
      #expect(error?.number == ENOTDIR)
      #expect(
        error?.description == "cannot write \(sandbox.output)/a/b: Not a directory; the old site is untouched")
    }
    #expect(try sandbox.tree() == ["a": "old"])
    #expect(try sandbox.litter() == [])
  }

  @Test func `An abandoned publication leaves nothing, may be abandoned again, and takes no more files`() throws {
    let sandbox = try Sandbox()
    let publication = try sandbox.begin()
    try publication.write(site)
    publication.abandon()
    publication.abandon()
    #expect(try sandbox.litter() == [])
    #expect(!sandbox.exists("public"))
    #expect(throws: PublishingError.self) { try publication.write(["b": "b"]) }
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.cause == .ended)
    try sandbox.publish(site)
  }

  @Test func `A publication that is abandoned while a file loads cleans up when that is done`() throws {
    let sandbox = try Sandbox()
    let publication = try sandbox.begin()
    let path = try #require(OutputPath("a/b"))
    try publication.write(
      OutputFile(path: path) {
        publication.abandon()
        return [1]
      })
    #expect(try sandbox.litter() == [])
    try sandbox.publish(site)
  }

  @Test func `A committed publication cannot be committed or abandoned again`() throws {
    let sandbox = try Sandbox()
    let publication = try sandbox.begin()
    try publication.write(site)
    _ = try publication.commit()
    publication.abandon()
    #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(try sandbox.tree() == site)
  }

  @Test func `Permissions are those of any new file and folder`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    try sandbox.write("", to: "ordinary/file")
    func mode(_ name: String) throws -> NSNumber? {
      try FileManager.default.attributesOfItem(atPath: sandbox.path + "/" + name)[.posixPermissions] as? NSNumber
    }
    let mask = umask(0)
    _ = umask(mask)
    #expect(try mode("public")?.uint32Value == 0o777 & ~mask)
    #expect(try mode("public/incidents")?.uint32Value == 0o777 & ~mask)
    #expect(try mode("public/index.html")?.uint32Value == 0o666 & ~mask)
  }
}
