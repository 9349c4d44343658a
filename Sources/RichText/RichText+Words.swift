extension RichText {
  /// What is left when all form is taken away: one line a block, and one space between two words. Texts of the same words say the
  /// same to who reads them aloud.
  package var words: String {
    let cells = nodes.flatMap { node -> [Node] in
      if case .open(.tableCell) = node { [.text(" "), node] } else { [node] }
    }
    let lines = RichText(cells).plainText.utf8.split(separator: UInt8(ascii: "\n"))
    let spaced = lines.map { line -> [UInt8] in
      let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return Array(words.joined(separator: CollectionOfOne(UInt8(ascii: " "))))
    }
    let text = spaced.filter { !$0.isEmpty }.joined(separator: CollectionOfOne(UInt8(ascii: "\n")))
    return String(decoding: Array(text), as: UTF8.self)
  }
}
