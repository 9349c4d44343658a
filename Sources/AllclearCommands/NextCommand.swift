import ArgumentParser
import Derivation
import Generator
import Querying
import StatusModel

struct NextCommand: AsyncParsableCommand {
  /// The values of `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case rfc3339, unix, cron, human
  }

  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Print the instant at which the site will differ by itself.",
    discussion: """
      Build again then, at the latest: planned work begins or ends, an announcement goes, days move on at midnight. \
      Should there be no such instant, an empty line is printed, standard error says so, and the exit code is 0.

      Examples:
        allclear next                   2026-11-24T06:00:00Z
        allclear next --format unix     1795500000
        allclear next --format cron     0 6 24 11 *   (UTC, for a CI schedule; it is rounded up to a full minute)
        allclear next --format human    2026-11-24 00:00 America/Chicago, in 12 h
      """)

  @Option(help: "How it is written: rfc3339 (in UTC), unix (seconds), cron (five fields in UTC) or human.")
  var format = Format.rfc3339

  @OptionGroup(title: "Project") var project: ProjectArguments

  func run() async throws {
    let snapshot = try await Interruption.guarded {
      try await project.readProject().snapshot
    } finally: {
    }
    guard let next = snapshot.nextChange else {
      StandardStream.error.write("allclear: the site will never differ by itself\n")
      StandardStream.output.write("\n")
      return
    }
    let time = ChangeTime(next)
    let text =
      switch format {
      case .rfc3339: time.rfc3339
      case .unix: time.unix
      case .cron: time.cron
      case .human: time.human(in: snapshot.settings.timeZone, now: snapshot.now)
      }
    StandardStream.output.write(text + "\n")
  }
}
