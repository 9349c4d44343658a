import ArgumentParser
import Diagnostics

/// The values of `--format`.
enum FormatArgument: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, sarif

  var format: DiagnosticFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .github: .github
    case .sarif: .sarif
    }
  }
}
