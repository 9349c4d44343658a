import Foundation
import Testing

/// Whatever ends a command that writes a post, the post is the whole old one or the whole new one.
@Suite struct WritingInterruptionTests {
  @Test func `A command that is killed leaves the old post or the new one`() throws {
    let seed = ProcessInfo.processInfo.environment["ALLCLEAR_SEED"].flatMap(UInt64.init) ?? .random(in: 0...999_999)
    print("ALLCLEAR_SEED=\(seed)")
    var numbers = SeededNumbers(seed: seed)
    let sandbox = try Desk.make()
    let text = String(repeating: "A long text. ", count: 20_000)
    let arguments = ["update", "mail", "--now", Desk.now]
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Allclear.run(arguments, in: sandbox, input: text).code == 0)
    let duration = (clock.now - start) / .milliseconds(1)
    let whole = try sandbox.text(Desk.path)
    for part in 0..<15 {
      try sandbox.write(Desk.post, to: Desk.path)
      let command = try Allclear(arguments, in: sandbox, input: text)
      let moment = (Double(part) + Double.random(in: 0..<1, using: &numbers)) / 15 * duration
      usleep(useconds_t(moment * 1_000))
      command.send(SIGKILL)
      _ = try command.result()
      let post = try sandbox.text(Desk.path)
      #expect(post == Desk.post || post == whole, "killed after \(moment) ms of \(duration) ms")
      #expect(try Desk.check(sandbox).code == 0)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `A command that waits for a text can be ended`(_ signal: Int32) throws {
    let sandbox = try Desk.make()
    let waiting = ["sh", "-c", "mkfifo pipe; exec 3<> pipe; exec \"$@\" <&3", "sh"]
    let command = try Allclear(["update", "mail", "--now", Desk.now], in: sandbox, wrapper: waiting)
    usleep(1_500_000)
    #expect(command.isRunning)
    command.send(signal)
    #expect([-signal, 128 + signal].contains(try command.result().code))
    #expect(try sandbox.text(Desk.path) == Desk.post)
  }

  @Test func `A full disk ends with 2 and leaves the post`() throws {
    let sandbox = try Desk.make()
    let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh"]
    let text = String(repeating: "A long text. ", count: 2_000)
    let result = try Desk.run(["update", "mail"], in: sandbox, input: text, wrapper: limited)
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("allclear: error: cannot write \(Desk.path): "), "\(result.error)")
    #expect(result.error.hasSuffix("; nothing was changed\n"))
    #expect(try sandbox.text(Desk.path) == Desk.post)
    #expect(try sandbox.names(in: "content/incidents") == ["2026-01-15-mail.md"])
  }
}
