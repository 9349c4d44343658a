import Derivation
import RichText
import StatusModel

/// An entry's HTML, with absolute links and no need for a style sheet.
struct FeedContent {
  let entry: FeedEntry
  let scope: PageScope

  var html: MarkupWriter {
    var writer = MarkupWriter(reserving: 1024)
    switch entry.part {
    case .whole: writeWhole(to: &writer)
    case .update(let update): write(update, to: &writer)
    case .postmortem(let postmortem): write(postmortem.body, part: postmortem.anchor, to: &writer)
    case .opening: writeHead(to: &writer)
    case .resolved: write(scope.locale.pattern("feed.resolved").markup([:]), to: &writer)
    case .began(let window):
      write(scope.words("feed.began", time: window.end), to: &writer)
      write(entry.post.summary, to: &writer)
      writeAffected(to: &writer)
    case .ended: write(scope.locale.pattern("feed.ended").markup([:]), to: &writer)
    }
    return writer
  }

  /// The summary, then all updates newest first.
  private func writeWhole(to writer: inout MarkupWriter) {
    writeHead(to: &writer)
    if case .incident(let snapshot) = entry.post, let postmortem = snapshot.incident.postmortem {
      writeTitle(scope.locale.text("postmortem.title"), at: postmortem.at, to: &writer)
      write(postmortem.body, part: postmortem.anchor, to: &writer)
    }
    for update in entry.post.updates.reversed() {
      let label = scope.locale.word(for: update)
      writeTitle(label, at: update.at, to: &writer)
      write(update.body, part: update.anchor, to: &writer)
    }
  }

  private func writeHead(to writer: inout MarkupWriter) {
    if case .maintenance(let snapshot) = entry.post {
      let window = scope.range(snapshot.window.start, snapshot.window.end)
      let planned = scope.locale.pattern("feed.planned").markup(["window": window])
      write("<strong>" + planned + "</strong>", to: &writer)
    }
    write(entry.post.summary, to: &writer)
    writeAffected(to: &writer)
  }

  /// What it says, then what it changes and promises.
  private func write(_ update: Update, to writer: inout MarkupWriter) {
    write(update.body, part: update.anchor, to: &writer)
    for change in update.changes {
      let name = TextEscaping.escaped(scope.site.component(change.component).name)
      let status = TextEscaping.escaped(scope.locale.word(for: change.status))
      let words = scope.locale.pattern("feed.component_status").markup(["component": name, "status": status])
      write(words, to: &writer)
    }
    if let next = update.nextUpdate { write(scope.words("incident.next_update", time: next), to: &writer) }
    writeAffected(to: &writer)
  }

  private func writeAffected(to writer: inout MarkupWriter) {
    guard !entry.affected.isEmpty else { return }
    let names = scope.locale.list(entry.affected.map { scope.site.component($0).name })
    writer.element("p", scope.locale.text("feed.affects", ["components": names]))
    writer.markup("\n")
  }

  private func writeTitle(_ title: String, at instant: Instant, to writer: inout MarkupWriter) {
    write("<strong>" + TextEscaping.escaped(title) + "</strong> · " + scope.time(instant), to: &writer)
  }

  /// A paragraph of finished markup.
  private func write(_ markup: String, to writer: inout MarkupWriter) {
    writer.markup("<p>")
    writer.markup(markup)
    writer.markup("</p>\n")
  }

  private func write(_ text: RichText, part: String = "", to writer: inout MarkupWriter) {
    guard !text.isEmpty else { return }
    let post = entry.post
    let place = TextPlace(
      links: scope.links, identifiers: .elsewhere(path: post.path), slug: post.identity.slug, part: part,
      headingLevel: 2, isStyled: false)
    writer.markup(RichTextWriter.html(of: text, at: place, words: scope.site.textWords))
  }
}
