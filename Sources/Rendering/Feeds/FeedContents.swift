import Synchronization

/// The HTML of entries, each made once for all the feeds that hold it.
final class FeedContents: Sendable {
  private let finished = Mutex<[String: MarkupWriter]>([:])

  /// The same bytes whoever asks first; `scope` is the same for all feeds of a site.
  func html(of entry: FeedEntry, in scope: PageScope) -> MarkupWriter {
    let key = entry.key
    if let html = finished.withLock({ $0[key] }) { return html }
    let html = FeedContent(entry: entry, scope: scope).html
    finished.withLock { $0[key] = html }
    return html
  }
}
