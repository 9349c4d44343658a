import Diagnostics

/// What an editor is given to write a text in: the text, and notes behind a scissors line, as git has it.
package enum EditorDocument {
  private static let scissors = "# ------------------------ >8 ------------------------"

  /// `notes` are lines.
  package static func compose(_ text: String, notes: [String]) -> String {
    let comment = ["Do not change or remove the line above. All below it is left out."] + notes
    return "\(text)\n\n\(scissors)\n" + comment.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
  }

  /// The text above the scissors; all of it where they are gone.
  package static func text(of document: String) -> String {
    let file = SourceFile(path: "", bytes: Array(document.utf8))
    let line = (1...file.lineStarts.count).first { number in
      let words = file.bytes[file.range(ofLine: number)]
      let length = words.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 - words.startIndex } ?? 0
      return words.prefix(length).elementsEqual(scissors.utf8)
    }
    return file.text(0..<(line.map { file.lineStarts[$0 - 1] } ?? file.bytes.count))
  }
}
