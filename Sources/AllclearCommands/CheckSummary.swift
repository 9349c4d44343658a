import Diagnostics
import Generator

/// The result of a check.
struct CheckSummary: RunSummary {
  let diagnostics: [Diagnostic]
  let times: StageTimes

  var text: String { "\(diagnostics.summary()) (checked in \(total))" }
}
