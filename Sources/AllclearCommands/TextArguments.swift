import ArgumentParser
import Authoring

/// Where the words of an update or a post come from.
struct TextArguments: ParsableArguments {
  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp(
      "The text, in Markdown; - reads standard input. Without it: what is piped in, else an editor (VISUAL, EDITOR, vi).",
      valueName: "text"))
  var message: String?

  @Flag(help: "Show what would be written, as a diff, and write nothing.")
  var dryRun = false

  /// A text, and the file in which an editor left it.
  struct Text {
    var words: String
    var path: String?

    /// Once it is in a post.
    func discard() {
      if let path { TextEditor.discard(path) }
    }
  }

  /// `draft` is what an editor begins with, and what stands when nothing is piped in. Throws when there is none.
  func text(draft: String = "", notes: [String]) throws(AuthoringError) -> Text {
    let text = try given(draft: draft, notes: notes)
    guard text.words.utf8.contains(where: { $0 > 0x20 }) else {
      text.discard()
      throw AuthoringError("there is no text; nothing was written")
    }
    return text
  }

  private func given(draft: String, notes: [String]) throws(AuthoringError) -> Text {
    if let message, !message.utf8.elementsEqual("-".utf8) { return Text(words: message) }
    if message != nil || !StandardInput.isTerminal {
      guard let words = String(validating: StandardInput.read(), as: UTF8.self) else {
        throw AuthoringError("the text on standard input is not UTF-8")
      }
      let isEmpty = !words.utf8.contains { $0 > 0x20 }
      return Text(words: isEmpty && message == nil ? draft : words)
    }
    let edited = try TextEditor().edit(EditorDocument.compose(draft, notes: notes))
    return Text(words: EditorDocument.text(of: edited.text), path: edited.path)
  }
}
