import Foundation
import Testing

@testable import Publishing

/// Two builds of one output.
@Suite struct FileLockTests {
  @Test func `A second build does not begin while the first one lasts`() throws {
    let sandbox = try Sandbox()
    let first = try sandbox.begin()
    let waits = Mutexed(0)
    let error = #expect(throws: PublishingError.self) {
      try Publication.begin(output: sandbox.output, options: sandbox.options(wait: .milliseconds(100))) {
        waits.update { $0 += 1 }
      }
    }
    #expect(error?.cause == .locked(.milliseconds(100)))
    #expect(waits.value == 1)
    try first.write(["a": "a"])
    _ = try first.commit()
    #expect(try sandbox.tree() == ["a": "a"])
  }

  @Test func `It waits for the first one, and then builds on its site`() async throws {
    let sandbox = try Sandbox()
    let first = try sandbox.begin()
    try first.write(["a": "a"])
    async let report = Task.detached {
      let second = try Publication.begin(output: sandbox.output, options: sandbox.options(wait: .seconds(60))) {
        _ = try? first.commit()
      }
      try second.write(["a": "a"])
      return try second.commit()
    }.value
    #expect(try await report.unchanged == 1)
  }

  @Test func `A build in another process counts`() async throws {
    let sandbox = try Sandbox()
    async let other = #expect(processExitsWith: .success) { [path = sandbox.path as String] in
      let sandbox = Sandbox(sharing: path)
      let publication = try sandbox.begin()
      try publication.write(["a": "of the other"])
      try sandbox.write("", to: "begun")
      while !sandbox.exists("go") { try await Task.sleep(for: .milliseconds(5)) }
      _ = try publication.commit()
    }
    while !sandbox.exists("begun") { try await Task.sleep(for: .milliseconds(5)) }
    let error = #expect(throws: PublishingError.self) { try sandbox.begin() }
    #expect(error?.cause == .locked(.zero))
    try sandbox.write("", to: "go")
    let report = try sandbox.publish(["a": "of the other"], sandbox.options(wait: .seconds(60)))
    _ = await other
    #expect(report.unchanged == 1)
  }

  @Test func `Many builds at once leave the site of one of them, whole`() throws {
    let sandbox = try Sandbox()
    let failures = Mutexed<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { builder in
      let files = Dictionary(uniqueKeysWithValues: (0..<10).map { ("\($0)/index.html", "\(builder)") })
      do { try sandbox.publish(files, sandbox.options(wait: .seconds(60))) } catch {
        failures.update { $0.append("\(error)") }
      }
    }
    #expect(failures.value == [])
    #expect(try Set(sandbox.tree().values).count == 1)
    #expect(try sandbox.litter() == [])
  }

  @Test func `A lock file that is a link is not followed`() throws {
    let sandbox = try Sandbox()
    try sandbox.link(".public.lock", to: "elsewhere")
    #expect(throws: PublishingError.self) { try sandbox.begin() }
    #expect(!sandbox.exists("elsewhere"))
  }
}
