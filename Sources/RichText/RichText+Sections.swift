extension RichText {
  /// A heading that stands in no other block, and what stands under it down to the next one of its level or above.
  package struct Section: Sendable, Equatable {
    package let level: Int
    package let anchor: String
    /// The heading's words.
    package let title: String
    /// With the sections of lower levels in it.
    package let body: RichText
  }

  /// In the order of the text; one within another follows it.
  package var sections: [Section] {
    let headings = outerHeadings
    return headings.enumerated().map { place, heading in
      let next = headings[(place + 1)...].first { $0.level <= heading.level }
      return Section(
        level: heading.level, anchor: heading.anchor, title: RichText(Array(nodes[heading.words])).plainText,
        body: RichText(Array(nodes[heading.words.upperBound + 1..<(next?.start ?? endOfBlocks)])))
    }
  }

  /// What stands before the first heading.
  package var opening: RichText { RichText(Array(nodes[..<(outerHeadings.first?.start ?? endOfBlocks)])) }

  private struct OuterHeading {
    /// The place of its `.open`.
    let start: Int
    let words: Range<Int>
    let level: Int
    let anchor: String
  }

  private var outerHeadings: [OuterHeading] {
    var (found, depth, place): ([OuterHeading], Int, Int) = ([], 0, 0)
    while place < nodes.count {
      if depth == 0, case .open(.heading(let level, let anchor)) = nodes[place] {
        let end = closing(of: place)
        found.append(OuterHeading(start: place, words: place + 1..<end, level: level, anchor: anchor))
        place = end
      } else if case .open = nodes[place] {
        depth += 1
      } else if case .close = nodes[place] {
        depth -= 1
      }
      place += 1
    }
    return found
  }

  /// The place of the `.close` that ends what opens at `place`.
  private func closing(of place: Int) -> Int {
    var (end, depth) = (place + 1, 1)
    while end < nodes.count {
      if case .open = nodes[end] { depth += 1 }
      if case .close = nodes[end] { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    return end
  }

  /// Where the footnotes begin, which stand behind all blocks.
  private var endOfBlocks: Int {
    let footnote = nodes.firstIndex { node in
      if case .open(.footnoteDefinition) = node { true } else { false }
    }
    return footnote ?? nodes.count
  }
}

extension RichText.Section {
  /// Whether the heading consists of these words, in any case.
  package func isTitled(_ words: String) -> Bool {
    title.lowercased().utf8.elementsEqual(words.lowercased().utf8)
  }
}
