import Foundation

/// A project in Kansas City with two components and one open incident, and the commands that write its posts.
enum Desk {
  /// Twenty past noon in Kansas City.
  static let now = "2026-01-15T18:20:30Z"
  static let path = "content/incidents/2026-01-15-mail.md"
  static let post = """
    ---
    title: Mail is late
    components:
      mail: partial_outage
    started: 2026-01-15 10:00
    ---

    Mail arrives hours late.

    ## Investigating — 2026-01-15 10:20

    We are looking into it.

    """

  static func make() throws -> Sandbox {
    let sandbox = try Sandbox()
    let components = "components:\n  - { id: mail, name: Mail }\n  - { id: web, name: Web }\n"
    try sandbox.write(
      "title: Prairie\nurl: https://status.example.com/\ntimezone: America/Chicago\n\(components)", to: "site/site.yml")
    try sandbox.write(post, to: path)
    return sandbox
  }

  static func run(
    _ arguments: [String], in sandbox: Sandbox, input: String = "", environment: [String: String] = [:],
    wrapper: [String] = []
  ) throws -> Allclear.Result {
    try Allclear.run(
      arguments + ["--now", now], in: sandbox, environment: environment, wrapper: wrapper, input: input)
  }

  /// A terminal of its own around a command; what is said on it is the output.
  static let terminal = ["sh", "-c", "exec script -qec \"$(printf \"'%s' \" \"$@\")\" /dev/null", "sh"]

  static func check(_ sandbox: Sandbox) throws -> Allclear.Result {
    try Allclear.run(["check", "--now", now, "--strict"], in: sandbox)
  }
}
