import ArgumentParser
import Glibc

/// How results are drawn on standard output.
struct DrawingArguments: ParsableArguments {
  @Option(help: "Whether results are coloured: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color = ColorArgument.auto

  var isColored: Bool { color.isOn(for: .output) }

  /// The columns of the terminal; nil where nobody looks, so that files and other programs get all.
  var width: Int? {
    guard StandardStream.output.isTerminal else { return nil }
    if let columns = Environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func text(_ lines: [StyledText]) -> String {
    lines.map { $0.text(colored: isColored) + "\n" }.joined()
  }
}
