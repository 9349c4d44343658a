import ArgumentParser
import Comparing
import Diagnostics
import JSON

struct DiffCommand: AsyncParsableCommand {
  /// The values of `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what readers would see change.",
    discussion: """
      OLD and NEW are outputs of a build or revisions of the git repository; without NEW it is the files as they are now. \
      What is both a folder and a revision is a folder. Revisions are read from git's objects and rendered in memory, for \
      the same moment as the files of now.

      Markdown is for a comment on a pull request: whatever stands in a post, it makes no link, no mention and no HTML there.

      Ends with 0, with --exit-code 3 when there are differences, with 1 for errors in the content, with 2 for what is no \
      output and no revision.

      Examples:
        allclear diff HEAD~1
        allclear diff origin/main --format markdown
        allclear diff HEAD~3 HEAD
        allclear diff previous public --exit-code
      """)

  @Argument(help: ArgumentHelp("An output folder, or a revision such as HEAD~1 or origin/main.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The same; else the files as they are now.", valueName: "new"))
  var new: String?

  @Option(help: "How differences are written: text, json or markdown.")
  var format = Format.text

  @Flag(help: "End with 3 when there are differences.")
  var exitCode = false

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Drawing") var drawing: DrawingArguments

  func run() async throws {
    let source = EditionSource(options: try project.options(strict: false), color: drawing.color)
    let comparison = try await Interruption.guarded {
      try await Comparison(old: source.edition(old), new: source.edition(new))
    } finally: {
    }
    let text =
      switch format {
      case .text: drawing.text(DifferenceDrawing(changes: comparison.changes).lines(drawing.width))
      case .json: comparison.json.printable()
      case .markdown: comparison.markdown
      }
    StandardStream.output.write(text)
    if exitCode, !comparison.changes.isEmpty { throw ExitCode(3) }
  }
}
