import Foundation
import Testing

/// Whatever ends a build, readers see the whole old site or the whole new one.
@Suite(.serialized, Providing(LargeSite.shared) { try LargeSite(posts: 1_500) })
struct InterruptionTests {
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)], [false, true])
  func `A signal ends a build in good order`(_ signal: (number: Int32, code: Int32), whileWriting: Bool) throws {
    let site = try #require(LargeSite.shared.get())
    let state = try #require(try site.published())
    let before = try Tree(of: site.sandbox.path("public"))
    let build = try site.start(state.other)
    if whileWriting {
      while build.isRunning, try site.leftovers().isEmpty { usleep(5_000) }
    } else {
      usleep(useconds_t(site.duration * 250_000))
    }
    build.send(signal.number)
    let result = try build.result()
    #expect(result.code == signal.code)
    #expect(try Tree(of: site.sandbox.path("public")) == before)
    #expect(try site.leftovers() == [])
  }

  @Test func `A build that is killed leaves the whole old site or the whole new one`() throws {
    let site = try #require(LargeSite.shared.get())
    let seed = ProcessInfo.processInfo.environment["ALLCLEAR_SEED"].flatMap(UInt64.init) ?? .random(in: 0...999_999)
    print("ALLCLEAR_SEED=\(seed)")
    var numbers = SeededNumbers(seed: seed)
    var state = try #require(try site.published())
    for part in 0..<20 {
      let build = try site.start(state.other)
      let moment = (Double(part) + Double.random(in: 0..<1, using: &numbers)) / 20 * site.duration
      usleep(useconds_t(moment * 1_000_000))
      build.send(SIGKILL)
      let result = try build.result()
      state = try #require(try site.published(), "killed after \(moment) s of \(site.duration) s, code \(result.code)")
    }
    #expect(try site.start(state.other).result().code == 0)
    #expect(try site.published() == state.other)
    #expect(try site.leftovers() == [])
  }

  @Test func `Of two builds at once one waits`() throws {
    let site = try #require(LargeSite.shared.get())
    let state = try #require(try site.published())
    let results = try [site.start(state.other), site.start(state.other)].map { try $0.result() }
      .sorted { $0.code < $1.code }
    #expect(results[0].code == 0)
    // The second has done the same, or has lost its patience.
    #expect(results[1].code == 0 || results[1].error.contains("another build is writing public"))
    #expect(results.filter { $0.error.contains("waiting for another build") }.count == 1)
    #expect(try site.published() == state.other)
    #expect(try site.leftovers() == [])
  }
}
