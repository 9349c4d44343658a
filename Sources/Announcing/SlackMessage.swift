internal import JSON

/// A notice for a Slack incoming webhook, in blocks (https://docs.slack.dev/reference/block-kit/blocks/).
struct SlackMessage {
  private static let longestHeader = 150
  private static let longestSection = 3000
  private static let longestContext = 2000

  let notice: Notice

  var json: JSONValue {
    .object([
      // For notifications, and for readers that show no blocks.
      ("text", .string(Self.escaped(notice.title, to: Self.longestSection))),
      ("blocks", .array(blocks)),
      ("unfurl_links", .boolean(false)), ("unfurl_media", .boolean(false)),
    ])
  }

  private var blocks: [JSONValue] {
    let title = TextLimit.cut(notice.title.isEmpty ? notice.siteTitle : notice.title, to: Self.longestHeader)
    var blocks: [JSONValue] = [
      .object([
        ("type", .string("header")),
        ("text", .object([("type", .string("plain_text")), ("text", .string(title)), ("emoji", .boolean(false))])),
      ])
    ]
    if !notice.text.isEmpty {
      blocks.append(
        .object([
          ("type", .string("section")), ("text", Self.markdown(Self.escaped(notice.text, to: Self.longestSection))),
        ]))
    }
    let link = "<\(Self.address(notice.url))|\(Self.escaped(notice.siteTitle, to: 200))>"
    let components = notice.components.joined(separator: ", ")
    let affected = components.isEmpty ? "" : " · " + Self.escaped(components, to: Self.longestContext / 2)
    blocks.append(
      .object([("type", .string("context")), ("elements", .array([Self.markdown(link + affected)]))]))
    return blocks
  }

  /// `verbatim`: Slack makes no links of addresses and no mentions of names in it.
  private static func markdown(_ text: String) -> JSONValue {
    .object([("type", .string("mrkdwn")), ("text", .string(text)), ("verbatim", .boolean(true))])
  }

  private static func escaped(_ text: String, to limit: Int) -> String {
    TextLimit.cut(text, to: limit) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }
  }

  /// Our addresses hold neither `<`, `>` nor `|`; what does is escaped as in an address.
  private static func address(_ url: String) -> String {
    url.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "%3C"
      case ">": "%3E"
      case "|": "%7C"
      default: String(scalar)
      }
    }.joined()
  }
}
