import Foundation
import Glibc
import Testing

@testable import Publishing

/// Whatever ends a commit, the output is a whole site.
@Suite struct CommitTests {
  private static let old = ["index.html": "old", "a/index.html": "same", "gone": "gone", "assets/1.css": "1"]
  private static let new = ["index.html": "new", "a/index.html": "same", "b/index.html": "b", "assets/2.css": "2"]
  /// With the asset that stays for a day.
  private static let newAndKept = new.merging(["assets/1.css": "1"]) { $1 }

  @Test func `At every step the output is the whole old site or the whole new one`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    let seen = Mutexed<[CommitStep: [String: String]]>([:])
    try sandbox.publish(Self.new) { step in
      seen.update { $0[step] = try? sandbox.tree() }
    }
    #expect(
      seen.value == [
        .carriedOver: Self.old, .manifestWritten: Self.old, .synchronized: Self.old, .swapped: Self.newAndKept,
        .oldSiteRemoved: Self.newAndKept,
      ])
  }

  @Test(arguments: CommitStep.allCases)
  func `A build that is killed leaves a whole site, and the next one cleans up`(step: CommitStep) async throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = sandbox.path as String, step] in
      let sandbox = Sandbox(sharing: path)
      let publication = try sandbox.publication(exchanging: step != .setAside) { reached in
        if reached == step { kill(getpid(), SIGKILL) }
      }
      try publication.write(Self.new)
      _ = try publication.commit()
    }
    if step == .setAside {
      #expect(!sandbox.exists("public"))
      try sandbox.begin().abandon()
      #expect(try sandbox.tree() == Self.old)
    } else {
      let isDone = step == .swapped || step == .oldSiteRemoved
      #expect(try sandbox.tree() == (isDone ? Self.newAndKept : Self.old))
      #expect(try sandbox.litter().count == (step == .oldSiteRemoved ? 0 : 1))
    }
    try sandbox.publish(Self.new)
    #expect(try sandbox.tree() == Self.newAndKept)
    #expect(try sandbox.litter() == [])
  }

  @Test func `A build that is killed while it writes leaves the old site`() async throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = sandbox.path as String] in
      let publication = try Sandbox(sharing: path).begin()
      try publication.write(Self.new)
      kill(getpid(), SIGKILL)
    }
    #expect(try sandbox.tree() == Self.old)
    #expect(try sandbox.litter().count == 1)
    try sandbox.begin().abandon()
    #expect(try sandbox.litter() == [])
  }

  @Test func `Where folders cannot be exchanged the old site stays, and the error names the way out`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    let publication = try sandbox.publication(exchanging: false, twoStep: false)
    try publication.write(Self.new)
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.cause == .exchangeUnsupported)
    #expect(error?.description.contains("--swap two-step") == true)
    #expect(try sandbox.tree() == Self.old)
    #expect(try sandbox.litter() == [])
  }

  @Test func `They are renamed one after the other if the user allows it`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    let publication = try sandbox.publication(exchanging: false)
    try publication.write(Self.new)
    #expect(try publication.commit().swap == .twoStep)
    #expect(try sandbox.tree() == Self.newAndKept)
    #expect(try sandbox.litter() == [])
  }

  @Test func `A second rename that fails brings the old site back`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    let publication = try sandbox.publication(exchanging: false) { step in
      guard step == .setAside, let tree = try? sandbox.litter().first(where: { $0.contains("tmp") }) else { return }
      try? sandbox.remove(tree)
    }
    try publication.write(Self.new)
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.outcome == .oldSiteUntouched)
    #expect(try sandbox.tree() == Self.old)
  }

  @Test func `An output that somebody replaced during the build is left alone`() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(Self.old)
    let publication = try sandbox.begin()
    try publication.write(Self.new)
    try FileManager.default.moveItem(atPath: sandbox.output, toPath: sandbox.path + "/aside")
    try sandbox.write("mine", to: "public/mine")
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.cause == .outputChanged)
    #expect(try sandbox.tree() == ["mine": "mine"])
    #expect(try sandbox.litter() == ["aside"])
  }

  @Test func `An output that appeared during the build is left alone`() throws {
    let sandbox = try Sandbox()
    let publication = try sandbox.begin()
    try publication.write(Self.new)
    try sandbox.write("mine", to: "public/mine")
    let error = #expect(throws: PublishingError.self) { try publication.commit() }
    #expect(error?.number == ENOTEMPTY || error?.number == EEXIST)
    #expect(try sandbox.tree() == ["mine": "mine"])
    #expect(try sandbox.litter() == [])
  }
}

extension Sandbox {
  func publication(
    exchanging canExchange: Bool, twoStep: Bool = true,
    observe: @escaping @Sendable (CommitStep) -> Void = { _ in }
  ) throws -> Publication {
    try Publication(output: output, options: options(twoStep: twoStep), observe: observe) {
      (parent, one, other) throws(SystemError) in
      guard canExchange else { throw SystemError(number: EINVAL) }
      try parent.exchange(one, other)
    }
  }
}
