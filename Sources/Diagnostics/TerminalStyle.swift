/// The few styles that messages have on a terminal, as ECMA-48 control sequences.
enum TerminalStyle: String {
  case bold = "1"
  case boldRed = "1;31"
  case boldYellow = "1;33"
  case boldCyan = "1;36"

  func apply(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
