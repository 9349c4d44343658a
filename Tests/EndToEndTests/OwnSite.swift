import Foundation
import Testing

/// The site in this repository, without what the repository's own history tells of it.
enum OwnSite {
  static let arguments = [
    "--site", Repository.root.appending(path: "site").path, "--content",
    Repository.root.appending(path: "content").path, "--no-git",
  ]

  /// Builds it for an instant, and nothing may be wrong with it.
  static func build(at now: String, into sandbox: Sandbox, output: String = "public") throws {
    let result = try Allclear.run(["build", "--now", now, "--output", output] + arguments, in: sandbox)
    #expect(result.code == 0, "\(result.error)")
  }
}
