import RichText
import StatusModel

/// An update in the words of the status API.
struct StatusAPIUpdate {
  static let postmortem = "postmortem"

  let anchor: String
  let status: String
  let at: Instant
  /// When its text was last changed, if that was after `at`.
  var edited: Instant?
  var body: RichText
  /// Whether it tells what became of the components.
  var namesComponents = true

  var lastChanged: Instant { max(at, edited ?? at) }

  init(_ update: Update) {
    anchor = update.anchor
    status = Self.word(for: update.state)
    at = update.at
    edited = update.edited
    body = update.body
  }

  /// A post's summary, where nothing else is said.
  init(summary: RichText, state: UpdateState, at instant: Instant) {
    anchor = "summary"
    status = Self.word(for: state)
    at = instant
    body = summary
  }

  init(_ postmortem: Postmortem) {
    anchor = postmortem.anchor
    status = Self.postmortem
    at = postmortem.at
    body = postmortem.body
    namesComponents = false
  }

  /// That API knows no cancelling.
  static func word(for state: UpdateState) -> String {
    state == .cancelled ? UpdateState.completed.word : state.word
  }
}
