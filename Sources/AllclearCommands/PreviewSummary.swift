import Diagnostics
import Generator
import Preview

/// The result of one build of the preview.
struct PreviewSummary: RunSummary {
  let run: PreviewRun

  var times: StageTimes { run.times }

  var text: String { "\(run.diagnostics.summary()) (\(run.isSound ? "built" : "not built") in \(total))" }
}
