import Derivation
import RichText
import StatusModel

/// An entry's HTML: the summary, then all updates newest first, with absolute links and no need for a style sheet.
struct FeedContent {
  let entry: FeedEntry
  let scope: PageScope

  var html: MarkupWriter {
    var writer = MarkupWriter(reserving: 4096)
    writeHead(to: &writer)
    if case .incident(let snapshot) = entry.subject, let postmortem = snapshot.incident.postmortem {
      writeTitle(scope.locale.text("postmortem.title"), at: postmortem.at, to: &writer)
      write(postmortem.body, part: postmortem.anchor, to: &writer)
    }
    for update in entry.updates.reversed() {
      let label = update.keepsState ? scope.locale.text("state.update") : scope.locale.word(for: update.state)
      writeTitle(label, at: update.at, to: &writer)
      write(update.body, part: update.anchor, to: &writer)
    }
    return writer
  }

  private func writeHead(to writer: inout MarkupWriter) {
    let locale = scope.locale
    if case .maintenance(let snapshot) = entry.subject {
      let window = scope.range(snapshot.window.start, snapshot.window.end)
      writer.markup("<p><strong>" + locale.pattern("feed.planned").markup(["window": window]) + "</strong></p>\n")
      write(snapshot.maintenance.summary, to: &writer)
    }
    if case .incident(let snapshot) = entry.subject { write(snapshot.incident.summary, to: &writer) }
    guard !entry.affected.isEmpty else { return }
    let names = locale.list(entry.affected.map { scope.site.component($0).name })
    writer.element("p", locale.text("feed.affects", ["components": names]))
    writer.markup("\n")
  }

  private func writeTitle(_ title: String, at instant: Instant, to writer: inout MarkupWriter) {
    writer.markup("<p><strong>")
    writer.text(title)
    writer.markup("</strong> · ")
    writer.markup(scope.time(instant))
    writer.markup("</p>\n")
  }

  private func write(_ text: RichText, part: String = "", to writer: inout MarkupWriter) {
    guard !text.isEmpty else { return }
    let place = TextPlace(
      links: scope.links, identifiers: .elsewhere(path: entry.path), slug: entry.identity.slug, part: part,
      headingLevel: 2, isStyled: false)
    writer.markup(RichTextWriter.html(of: text, at: place, words: scope.site.textWords))
  }
}
