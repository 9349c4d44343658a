import ArgumentParser
import Authoring
import Content
import Derivation
import Diagnostics
import Generator
import Loading
import StatusModel

struct FollowUpDoneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Tick a follow-up in its post, and note the day.",
    discussion: """
      `allclear follow-ups` shows the numbers. Nothing but the tick and the day changes in the post.

      Examples:
        allclear follow-ups done 12
        allclear follow-ups done 12 --on 2026-11-20
      """)

  @Argument(help: ArgumentHelp("The follow-up's number.", valueName: "number"))
  var number: Int

  @Option(help: ArgumentHelp("The day on which it was done, such as 2026-11-20; else today.", valueName: "day"))
  var on: String?

  @Flag(help: "Show what would be written, as a diff, and write nothing.")
  var dryRun = false

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func run() async throws {
    try await Refusal.guarded {
      let writing = try await PostWriting.begin(project, messages)
      guard let snapshot = writing.reading.project?.snapshot else {
        messages.report(writing.reading.diagnostics)
        throw AuthoringError("the posts have errors, so that no follow-up has a number; mend them first")
      }
      let followUps = FollowUps(of: snapshot).all
      guard followUps.indices.contains(number - 1) else { throw unknown(among: followUps) }
      let item = followUps[number - 1]
      let source = snapshot.incidents[item.incident].incident.identity.source
      let outline = try writing.outline(ofFile: source)
      let edits = try FollowUpTick.edits(
        ticking: item.place, done: try day(in: snapshot), in: outline,
        context: writing.content.context)
      let (options, reading) = (writing.options, writing.reading)
      try await writing.finish(TextArguments.Text(words: ""), isDryRun: dryRun) {
        await PostChange.editing(outline.post, edits, of: reading, options)
      }
    }
  }

  private func unknown(among followUps: [FollowUpSnapshot]) -> AuthoringError {
    let range = followUps.isEmpty ? "there are none" : "they go from 1 to \(followUps.count)"
    return AuthoringError("there is no follow-up \(number): \(range); see them with: allclear follow-ups --all")
  }

  private func day(in snapshot: StatusSnapshot) throws(AuthoringError) -> CivilDate {
    guard let on else { return snapshot.today }
    let day = try DayArgument.day(on, of: "--on")
    guard day <= snapshot.today else {
      throw AuthoringError("--on \(on) lies in the future; tick it when it is done", isUsage: true)
    }
    return day
  }
}
