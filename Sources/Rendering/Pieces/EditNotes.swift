import RichText
import StatusModel

/// What an update said before its text was changed: each change with the words that went and came, the last one first.
///
/// They are words alone: links, pictures and form of an earlier text are gone, as what they led to may be.
struct EditNotes {
  let scope: PageScope

  /// nil when there is nothing to show.
  func html(of update: Update) -> String? {
    let texts = update.earlier.compactMap(\.words)
    guard !texts.isEmpty, texts.count == update.earlier.count else { return nil }
    let changes = zip(update.earlier, zip(texts, texts.dropFirst() + [update.body.words]))
    var writer = MarkupWriter()
    writer.markup("<details class=\"edits\">\n<summary><span>")
    writer.text(scope.locale.text("incident.edits", count: texts.count))
    writer.markup("</span></summary>\n")
    for (place, change) in Array(changes.enumerated()).reversed() {
      let isLast = place == texts.count - 1
      let time = isLast ? update.edited ?? change.0.until : change.0.until
      writer.markup("<p class=\"gap\">" + scope.words("incident.edited", time: time) + "</p>\n<p>")
      write(WordDifference(from: change.1.0, to: change.1.1), to: &writer)
      writer.markup("</p>\n")
    }
    writer.markup("</details>\n")
    return writer.string
  }

  private func write(_ difference: WordDifference, to writer: inout MarkupWriter) {
    for part in difference.parts {
      write(part.kept, to: &writer)
      if !part.kept.isEmpty { writer.markup(" ") }
      mark(part.removed, "del", "incident.removed", in: &writer)
      mark(part.added, "ins", "incident.added", in: &writer)
    }
  }

  /// Not every reader of screens tells the marks.
  private func mark(_ words: [String], _ tag: String, _ key: String, in writer: inout MarkupWriter) {
    guard !words.isEmpty else { return }
    writer.markup("<" + tag + "><span class=\"visually-hidden\">")
    writer.text(scope.locale.text(key))
    writer.markup(" </span>")
    write(words, to: &writer)
    writer.markup("</" + tag + "> ")
  }

  private func write(_ words: [String], to writer: inout MarkupWriter) {
    var isFirst = true
    for word in words {
      let isLineEnd = word.utf8.elementsEqual(WordDifference.lineEnd.utf8)
      if isLineEnd {
        writer.markup("<br>\n")
      } else {
        if !isFirst { writer.markup(" ") }
        writer.text(word)
      }
      isFirst = isLineEnd
    }
  }
}
