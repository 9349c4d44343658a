internal import JSON
internal import StatusModel

/// A notice for a Discord webhook, as an embed (https://discord.com/developers/docs/resources/webhook#execute-webhook).
struct DiscordMessage {
  private static let longestTitle = 256
  private static let longestDescription = 4096
  private static let longestField = 1024
  private static let longestFooter = 200

  let notice: Notice

  var json: JSONValue {
    .object([
      ("embeds", .array([embed])),
      // Whatever a post says, nobody is called.
      ("allowed_mentions", .object([("parse", .array([]))])),
    ])
  }

  private var embed: JSONValue {
    var embed: [(name: String, value: JSONValue)] = [
      ("title", .string(Self.escaped(notice.title, to: Self.longestTitle))), ("url", .string(notice.url)),
      ("description", .string(Self.escaped(notice.text, to: Self.longestDescription))),
      ("color", .integer(notice.tone.color)), ("timestamp", .string(notice.published.rfc3339)),
      ("footer", .object([("text", .string(TextLimit.cut(notice.siteTitle, to: Self.longestFooter)))])),
    ]
    if !notice.components.isEmpty {
      let names = Self.escaped(notice.components.joined(separator: ", "), to: Self.longestField)
      embed.append(
        ("fields", .array([.object([("name", .string("Components")), ("value", .string(names))])])))
    }
    return .object(embed)
  }

  /// All that Discord's Markdown gives a meaning, and what makes mentions and links, is escaped.
  private static func escaped(_ text: String, to limit: Int) -> String {
    TextLimit.cut(text, to: limit) { scalar in
      switch scalar {
      case "\\", "*", "_", "~", "`", "|", ">", "<", "#", "-", "[", "]", "(", ")", "@", ":": "\\\(scalar)"
      default: String(scalar)
      }
    }
  }
}

extension Notice.Tone {
  /// As one number, red, green and blue.
  fileprivate var color: Int {
    switch self {
    case .good: 0x2E_A0_43
    case .maintenance: 0x1F_6F_EB
    case .minor: 0xD2_99_22
    case .major: 0xDB_6D_28
    case .critical: 0xDA_36_33
    case .neutral: 0x6E_77_81
    }
  }
}
