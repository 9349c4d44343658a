import Diagnostics
import Generator
import Publishing

/// The result of a build.
struct BuildSummary: RunSummary {
  let report: PublishingReport
  let output: String
  let diagnostics: [Diagnostic]
  let times: StageTimes

  var text: String {
    let warnings = diagnostics.allSatisfy { $0.severity == .note } ? "" : "; \(diagnostics.summary())"
    let files = "\(report.written) new or changed, \(report.unchanged) unchanged, \(report.removed) removed"
    return "\(output): \(report.files) files in \(total) (\(files))\(warnings)\(leftovers)"
  }

  private var leftovers: String {
    guard !report.leftovers.isEmpty else { return "" }
    return "\ncould not remove \(report.leftovers.joined(separator: ", ")); the next build tries again"
  }
}
