import Diagnostics
import Scaffolding
import StatusModel

/// What a new project must know. The raw values are the options' names.
enum StarterQuestion: String, CaseIterable {
  case title, url, timezone, components, ci

  /// As it stands on the terminal.
  var words: String {
    switch self {
    case .title: "Title of the site"
    case .url: "Its address"
    case .timezone: "Time zone of your posts"
    case .components: "What can break (names with commas)"
    case .ci: "Checked and published with (github, gitlab, none)"
    }
  }

  /// What Enter alone answers.
  var standard: String {
    switch self {
    case .title: "Example Status"
    case .url: "https://status.example.com/"
    case .timezone: Environment.timeZone.flatMap { StarterAnswers.timeZone($0)?.identifier } ?? "UTC"
    case .components: "Website, API"
    case .ci: ContinuousIntegration.github.rawValue
    }
  }

  /// What is wrong with an answer, to follow its name; nil when nothing is.
  func fault(in answer: String) -> String? {
    switch self {
    case .title:
      StarterAnswers.title(answer) == nil ? "must be a line of up to 300 characters." : nil
    case .url:
      StarterAnswers.url(answer) == nil
        ? "'\(answer)' is no address for a site; write https://status.example.com/." : nil
    case .timezone: StarterAnswers.timeZone(answer) == nil ? "'\(answer)' is no time zone; \(zoneHint(answer))" : nil
    case .components:
      StarterComponent.list(answer) == nil ? "must be names with commas between them, such as 'Website, API'." : nil
    case .ci:
      ContinuousIntegration(rawValue: answer) == nil ? "'\(answer)' is none of github, gitlab and none." : nil
    }
  }

  private func zoneHint(_ answer: String) -> String {
    Suggestion.nearest(to: answer, among: StarterAnswers.timeZoneNames).map { "did you mean '\($0)'?" }
      ?? "write an IANA name such as America/Chicago."
  }
}
