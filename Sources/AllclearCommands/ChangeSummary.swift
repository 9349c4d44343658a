import Diagnostics
import Generator

/// What became of a post, and what readers will see of it.
struct ChangeSummary: RunSummary {
  private static let mostFeeds = 6

  let change: PostChange
  let isWritten: Bool
  let times: StageTimes

  var text: String {
    let lines = [change.path + (isWritten ? "" : " (not written)")] + effects
    return lines.joined(separator: "\n")
  }

  private var effects: [String] {
    guard let effect = change.effect else {
      return ["  other files have errors: the site is built once they are mended (allclear check)"]
    }
    var rows: [(name: String, value: String)] = []
    if effect.isDraft { rows.append(("readers", "none: the post is a draft")) }
    rows.append((effect.headline.name, Self.value(effect.headline)))
    if let state = effect.state { rows.append((state.name, Self.value(state))) }
    rows += effect.components.map { (PrintableText.cut($0.name), Self.value($0)) }
    if let next = effect.nextUpdate { rows.append(("next update", "promised for \(next)")) }
    if !effect.feeds.isEmpty { rows.append(("feeds", Self.list(effect.feeds))) }
    let width = rows.map(\.name.unicodeScalars.count).max() ?? 0
    return rows.map { row in
      let padding = String(repeating: " ", count: width - row.name.unicodeScalars.count)
      return "  \(row.name)\(padding)  \(row.value)"
    }
  }

  private static func value(_ change: PostEffect.Change) -> String {
    guard let before = change.before, change.isChange else { return change.after }
    return "\(before) → \(change.after)"
  }

  /// One word for the two forms of a feed.
  private static func list(_ feeds: [String]) -> String {
    let isSecondForm: (String) -> Bool = { feed in
      let stem = String(decoding: feed.utf8.dropLast(".rss".utf8.count), as: UTF8.self)
      return feed.utf8.reversed().starts(with: ".rss".utf8.reversed()) && feeds.contains("\(stem).atom")
    }
    let shown = feeds.filter { !isSecondForm($0) }
    let more = shown.count > mostFeeds ? " and \(shown.count - mostFeeds) more" : ""
    return shown.prefix(mostFeeds).joined(separator: ", ") + more
  }
}
