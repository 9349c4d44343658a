import Foundation
import Testing

/// Whoever reads along may leave at any time.
@Suite struct ClosedStreamTests {
  /// The reader of the stream that `redirection` joins to a pipe has gone before the program starts.
  private static func readerLeft(_ redirection: String) -> [String] {
    let script = """
      mkfifo gone && { sleep 5 < gone & } && exec 3> gone && kill $! && wait $!
      rm gone; exec env --default-signal=PIPE "$@" \(redirection)
      """
    return ["sh", "-c", script, "sh"]
  }

  @Test(arguments: [">&3", "2>&3", ">&3 2>&3", ">&-", "2>&-", "<&- >&- 2>&-"])
  func `A build publishes although nobody listens`(_ redirection: String) throws {
    let sandbox = try Project.make()
    #expect(try Project.build(sandbox, "--output", "heard").code == 0)
    let arguments = ["build", "--verbose", "--now", Project.now]
    let result = try Allclear.run(arguments, in: sandbox, wrapper: Self.readerLeft(redirection))
    #expect(result.code == 0)
    #expect(try Tree(of: sandbox.path("public")).differences(from: Tree(of: sandbox.path("heard"))) == [])
    #expect(try sandbox.text(".public.lock") == "")
  }

  @Test(arguments: [">&3", "2>&3", "2>&-", "<&- >&- 2>&-"])
  func `A check ends with its own code although nobody listens`(_ redirection: String) throws {
    let sandbox = try Project.make()
    try sandbox.write("no front matter", to: "content/incidents/x.md")
    let result = try Allclear.run(["check", "--now", Project.now], in: sandbox, wrapper: Self.readerLeft(redirection))
    #expect(result.code == 1)
  }
}
