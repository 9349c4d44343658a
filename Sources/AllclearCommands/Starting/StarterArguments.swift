import ArgumentParser
import Diagnostics
import Scaffolding
import StatusModel

/// What a new project is told, or asks for.
struct StarterArguments: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("The name of the site.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The address at which the site will stand.", valueName: "url"))
  var url: String?

  @Option(
    help: ArgumentHelp("The time zone of times in posts, such as America/Chicago.", valueName: "name"),
    completion: .list(StarterAnswers.timeZoneNames))
  var timezone: String?

  @Option(help: ArgumentHelp("What can break: names with commas between them.", valueName: "names"))
  var components: String?

  @Option(name: .customLong("ci"), help: "Where pull requests are checked and the site is published.")
  var integration: IntegrationArgument?

  @Option(
    help: ArgumentHelp("The moment that the days in the examples follow from, instead of now.", valueName: "time"))
  var now: String?

  @Flag(name: .shortAndLong, help: "Ask nothing.")
  var yes = false

  func validate() throws {
    for question in StarterQuestion.allCases {
      guard let answer = self[question] else { continue }
      if let fault = question.fault(in: answer) { throw ValidationError("--\(question.rawValue) \(fault)") }
    }
    if let now, StarterAnswers.instant(now, in: .utc) == nil {
      throw ValidationError("--now '\(now)' is no moment; write 2023-07-06T00:00:00Z or '2023-07-06 14:20'.")
    }
  }

  /// Asks for what no option says; nil for `asking` when nobody can answer.
  func project(asking: Questioner?) async throws -> StarterProject {
    let missing = StarterQuestion.allCases.filter { self[$0] == nil }
    if asking == nil, !yes, !missing.isEmpty {
      let names = missing.map { "--\($0.rawValue)" }.joined(separator: ", ")
      throw ValidationError("There is no terminal to ask on: give \(names), or --yes to take the defaults.")
    }
    var answers: [StarterQuestion: String] = [:]
    for question in StarterQuestion.allCases {
      if let given = self[question] {
        answers[question] = given
      } else if let asking, !yes {
        answers[question] = try await asking.ask(question)
      }
    }
    return try project(answers)
  }

  private func project(_ answers: [StarterQuestion: String]) throws -> StarterProject {
    func answer(_ question: StarterQuestion) -> String { answers[question] ?? question.standard }
    guard let title = StarterAnswers.title(answer(.title)), let url = StarterAnswers.url(answer(.url)),
      let zone = StarterAnswers.timeZone(answer(.timezone)),
      let components = StarterComponent.list(answer(.components)),
      let integration = ContinuousIntegration(rawValue: answer(.ci))
    else { throw ValidationError("An answer is missing.") }
    let seconds = Environment.clock()
    return StarterProject(
      answers: StarterAnswers(
        title: title, url: url, timeZone: zone, components: components, integration: integration),
      now: now.flatMap { StarterAnswers.instant($0, in: zone) } ?? Instant(seconds: seconds))
  }

  private subscript(question: StarterQuestion) -> String? {
    switch question {
    case .title: title
    case .url: url
    case .timezone: timezone
    case .components: components
    case .ci: integration?.rawValue
    }
  }
}
