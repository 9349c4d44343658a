import Derivation
import RichText
import StatusModel

/// What a calendar shows below an event's title: the summary, what is affected, and the last words.
struct CalendarDescription {
  /// In bytes; the event's address leads to the rest.
  private static let limit = 2000

  let snapshot: MaintenanceSnapshot
  let scope: PageScope

  var text: String {
    [Self.cut(snapshot.maintenance.summary), affected, latest].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var affected: String {
    guard !snapshot.effects.isEmpty else { return "" }
    let names = snapshot.effects.map { scope.site.component($0.component).name }
    return scope.locale.text("feed.affects", ["components": scope.locale.list(names)])
  }

  private var latest: String {
    guard let update = snapshot.maintenance.updates.last else { return "" }
    let state = scope.locale.word(for: update)
    let words = Self.cut(update.body)
    return state + " · " + scope.locale.dateTime(update.at, in: scope.zone) + (words.isEmpty ? "" : "\n" + words)
  }

  private static func cut(_ text: RichText) -> String {
    let bytes = Array(text.plainText.utf8)
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
