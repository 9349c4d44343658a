import Foundation
import Testing

/// A site that takes seconds to build, published in one of two states that differ on every page.
struct LargeSite: Sendable {
  /// The one that a suite's tests share.
  static let shared = TaskLocal<LargeSite?>(wrappedValue: nil)

  enum State: CaseIterable {
    case one, two

    var other: State { self == .one ? .two : .one }
  }

  let sandbox: Sandbox
  /// What the output holds in each state, by path.
  let contents: [State: [String: Data]]
  /// How long a build takes that changes the state, in seconds.
  let duration: Double

  /// A folder whose speed does not depend on what else the machine writes; nil when there is none with 300 MB to spare.
  private static let memory: URL? = {
    let path = "/dev/shm"
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    let room = (attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    return room > 300_000_000 && FileManager.default.isWritableFile(atPath: path) ? URL(filePath: path) : nil
  }()

  /// Published as `one`.
  init(posts: Int) throws {
    sandbox = try Project.make(posts: posts, in: Self.memory)
    for state in State.allCases { try Project.settle(title: "Prairie Status \(state)", in: sandbox, site: "\(state)") }
    var contents: [State: [String: Data]] = [:]
    var duration = 0.0
    for state in [State.one, .two, .one] {
      let start = Date.now
      let result = try Self.start(state, in: sandbox).result()
      try #require(result.code == 0, "\(result.error)")
      duration = Date.now.timeIntervalSince(start)
      let published = try Tree(of: sandbox.path("public")).contents
      if let before = contents[state] { #expect(before == published) }
      contents[state] = published
    }
    (self.contents, self.duration) = (contents, duration)
  }

  func start(_ state: State) throws -> Allclear { try Self.start(state, in: sandbox) }

  /// The state of what is published now; nil when it is neither whole.
  func published() throws -> State? {
    let found = try Tree(of: sandbox.path("public")).contents
    return State.allCases.first { contents[$0] == found }
  }

  /// The names beside the output that a build uses while it runs.
  func leftovers() throws -> [String] {
    try sandbox.names().filter { !["content", "public", "site", "one", "two", ".public.lock"].contains($0) }
  }

  private static func start(_ state: State, in sandbox: Sandbox) throws -> Allclear {
    try Allclear(["build", "--now", Project.now, "--site", "\(state)"], in: sandbox)
  }
}
