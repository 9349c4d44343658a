import Diagnostics
import Generator
import Loading

/// The result of `fmt`.
struct FormatSummary: RunSummary {
  let run: FormatRun
  let times: StageTimes

  var text: String {
    let changed = run.changed.map { "\($0.file.path)\n" }.joined()
    return "\(changed)\(run.changed.count) of \(run.posts.count) posts changed"
  }
}
