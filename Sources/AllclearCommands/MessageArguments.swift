import ArgumentParser
import Diagnostics
import Generator

/// How a run speaks.
struct MessageArguments: ParsableArguments {
  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(
    help: """
      How messages are written: text, github (annotations), json or sarif. The first two go to standard error, the \
      other two, being documents, to standard output.
      """)
  var format = FormatArgument.text

  @Option(help: "Whether messages are coloured: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color = ColorArgument.auto

  @Flag(name: .shortAndLong, help: "Tell how long each stage took.")
  var verbose = false

  /// Colour and progress are for people.
  var showsProgress: Bool { StandardStream.error.isTerminal && Environment["TERM"] != "dumb" }

  private var isDocument: Bool { format == .json || format == .sarif }

  func report(_ diagnostics: [Diagnostic]) {
    let text = format.format.format(diagnostics, colored: color.isOn(for: .error), toolVersion: GeneratorVersion.number)
    (isDocument ? StandardStream.output : .error).write(text)
  }

  /// The result of a run; where standard output carries a document, people read it on standard error.
  func tell(_ summary: some RunSummary) {
    let stream = isDocument ? StandardStream.error : .output
    stream.write(summary.text + "\n")
    if verbose { stream.write(summary.stages) }
  }
}
