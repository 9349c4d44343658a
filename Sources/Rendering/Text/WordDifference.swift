/// What became of a text, word by word. Of texts that have little in common, all words go and all come.
struct WordDifference {
  /// Words that stayed, and what was changed behind them.
  struct Part: Equatable {
    var kept: [String] = []
    var removed: [String] = []
    var added: [String] = []

    var hasChanges: Bool { !removed.isEmpty || !added.isEmpty }
  }

  /// Stands among the words where a line ends.
  static let lineEnd = "\n"

  /// In the order of reading.
  private(set) var parts = [Part()]

  /// When more words differ nobody can follow the marks.
  private static let mostChanges = 300
  /// Fewer words that stayed between two changes are not worth an island.
  private static let smallestIsland = 2

  init(from old: String, to new: String) {
    let (old, new) = (Self.words(of: old), Self.words(of: new))
    let isSame = { (left: String, right: String) in left.utf8.elementsEqual(right.utf8) }
    let start = zip(old, new).prefix(while: isSame).count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix(while: isSame).count
    for word in new[..<start] { keep(word) }
    change(old[start..<old.count - end], to: new[start..<new.count - end])
    for word in new[(new.count - end)...] { keep(word) }
    joinAcrossIslands()
  }

  /// By bytes: a letter that combines with what stands before it would hide a space.
  private static func words(of text: String) -> [String] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let words = lines.map { $0.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
    return Array(words.joined(separator: [lineEnd]))
  }

  private mutating func keep(_ word: String) {
    if parts[parts.count - 1].hasChanges { parts.append(Part()) }
    parts[parts.count - 1].kept.append(word)
  }

  private mutating func change(_ old: ArraySlice<String>, to new: ArraySlice<String>) {
    var numbers: [[UInt8]: Int] = [:]
    func number(_ word: String) -> Int {
      let key = Array(word.utf8)
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    guard let steps = ShortestEdit.steps(from: old.map(number), to: new.map(number), limit: Self.mostChanges) else {
      parts[parts.count - 1].removed += old
      parts[parts.count - 1].added += new
      return
    }
    var (removed, added) = (old, new)
    for step in steps {
      switch step {
      case .keep:
        _ = removed.popFirst()
        added.popFirst().map { keep($0) }
      case .remove: removed.popFirst().map { parts[parts.count - 1].removed.append($0) }
      case .add: added.popFirst().map { parts[parts.count - 1].added.append($0) }
      }
    }
  }

  private mutating func joinAcrossIslands() {
    parts = parts.reduce(into: []) { joined, part in
      let isIsland = part.hasChanges && part.kept.count < Self.smallestIsland && !part.kept.contains(Self.lineEnd)
      guard isIsland, let last = joined.indices.last else { return joined.append(part) }
      joined[last].removed += part.kept + part.removed
      joined[last].added += part.kept + part.added
    }
  }
}
