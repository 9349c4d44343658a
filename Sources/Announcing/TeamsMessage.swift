internal import JSON

/// A notice for Microsoft Teams: the message that the Workflows webhook "when a Teams webhook request is received" takes, with
/// an Adaptive Card (https://adaptivecards.io/explorer/).
///
/// Texts stand in text runs, which know no Markdown, unlike text blocks.
struct TeamsMessage {
  /// The whole message may have 28 kB.
  private static let longestText = 6000
  private static let mostLines = 60
  private static let longestTitle = 300

  let notice: Notice

  var json: JSONValue {
    .object([
      ("type", .string("message")),
      (
        "attachments",
        .array([
          .object([
            ("contentType", .string("application/vnd.microsoft.card.adaptive")), ("contentUrl", .null),
            ("content", card),
          ])
        ])
      ),
    ])
  }

  private var card: JSONValue {
    var body = [
      Self.block(
        TextLimit.cut(notice.title, to: Self.longestTitle),
        [("weight", .string("Bolder")), ("size", .string("Medium")), ("color", .string(notice.tone.word))])
    ]
    // A run shows no ends of lines.
    let lines = TextLimit.cut(notice.text, to: Self.longestText).utf8.split(separator: UInt8(ascii: "\n"))
    for line in lines.prefix(Self.mostLines) { body.append(Self.block(String(decoding: Array(line), as: UTF8.self))) }
    if lines.count > Self.mostLines { body.append(Self.block("…")) }
    let footer = ([notice.siteTitle] + notice.components).joined(separator: " · ")
    body.append(
      Self.block(
        TextLimit.cut(footer, to: Self.longestTitle), [("size", .string("Small")), ("isSubtle", .boolean(true))]))
    return .object([
      ("$schema", .string("http://adaptivecards.io/schemas/adaptive-card.json")), ("type", .string("AdaptiveCard")),
      ("version", .string("1.4")), ("body", .array(body)),
      (
        "actions",
        .array([
          .object([
            ("type", .string("Action.OpenUrl")), ("title", .string("Status page")), ("url", .string(notice.url)),
          ])
        ])
      ),
      ("msteams", .object([("width", .string("Full"))])),
    ])
  }

  private static func block(_ text: String, _ style: [(name: String, value: JSONValue)] = []) -> JSONValue {
    let run = JSONValue.object([("type", .string("TextRun")), ("text", .string(text))] + style)
    return .object([("type", .string("RichTextBlock")), ("inlines", .array([run]))])
  }
}

extension Notice.Tone {
  /// One of the colours that cards have.
  fileprivate var word: String {
    switch self {
    case .good: "Good"
    case .maintenance: "Accent"
    case .minor, .major: "Warning"
    case .critical: "Attention"
    case .neutral: "Default"
    }
  }
}
