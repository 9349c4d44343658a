package import JSON

/// The forms in which services take notices.
package enum WebhookFormat: String, Sendable, CaseIterable {
  case slack, discord, teams, json

  /// What is posted.
  package func payload(of notice: Notice) -> JSONValue {
    switch self {
    case .slack: SlackMessage(notice: notice).json
    case .discord: DiscordMessage(notice: notice).json
    case .teams: TeamsMessage(notice: notice).json
    case .json: PlainMessage(notice: notice).json
    }
  }
}
