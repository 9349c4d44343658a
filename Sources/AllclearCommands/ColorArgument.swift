import ArgumentParser

/// The values of `--color`.
enum ColorArgument: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension ColorArgument {
  /// Colour is for people: on a terminal, unless NO_COLOR is set (https://no-color.org).
  func isOn(for stream: StandardStream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && Environment["TERM"] != "dumb" && (Environment["NO_COLOR"] ?? "").isEmpty
    }
  }
}
