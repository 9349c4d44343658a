import Foundation

/// Small projects for tests of how the program behaves.
enum Project {
  static let now = "2026-01-15T12:00:00Z"

  /// One component and `posts` incidents.
  static func make(posts: Int = 2, in parent: URL? = nil) throws -> Sandbox {
    let sandbox = try Sandbox(in: parent)
    try settle(title: "Prairie Status", in: sandbox)
    for number in 0..<posts {
      try sandbox.write(post("Mail is late, number \(number)"), to: "content/incidents/mail-\(number).md")
    }
    return sandbox
  }

  /// Writes settings with `title`, which stands on every page.
  static func settle(title: String, in sandbox: Sandbox, site: String = "site") throws {
    let components = "components:\n  - { id: mail, name: Mail }\n"
    try sandbox.write("title: \(title)\nurl: https://status.example.com/\n\(components)", to: "\(site)/site.yml")
  }

  static func post(_ title: String, more: String = "") -> String {
    """
    ---
    title: \(title)
    components: [mail]
    impact: minor
    started: 2026-01-14 09:00
    \(more)---

    Mail arrives hours late.

    ## Resolved — 2026-01-14 11:00

    The queue is empty again.

    """
  }

  static func build(_ sandbox: Sandbox, _ arguments: String...) throws -> Allclear.Result {
    try Allclear.run(["build", "--now", now] + arguments, in: sandbox)
  }

  static func check(
    _ sandbox: Sandbox, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Allclear.Result {
    try Allclear.run(["check", "--now", now] + arguments, in: sandbox, environment: environment)
  }
}
