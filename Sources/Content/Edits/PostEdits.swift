import StatusModel

/// What the updates of a post said before.
package struct PostEdits: Sendable, Equatable {
  /// What tells an update from the others, however its text is changed.
  struct Key: Hashable {
    let anchor: String
    let state: UpdateState
  }

  /// Oldest first.
  private let earlier: [Key: [EarlierText]]

  /// More than this of a post's earlier words is not kept, in bytes.
  static let textLimit = 1_000_000

  package var isEmpty: Bool { earlier.isEmpty }

  init(_ courses: [Key: TextCourse]) {
    let earlier = courses.mapValues(\.earlier).filter { !$0.value.isEmpty }
    let size = earlier.values.joined().reduce(0) { $0 + ($1.words?.utf8.count ?? 0) }
    self.earlier =
      size <= Self.textLimit
      ? earlier : earlier.mapValues { $0.map { EarlierText(words: nil, until: $0.until) } }
  }

  func mark(_ updates: inout [Update]) {
    for place in updates.indices {
      guard let texts = earlier[Key(updates[place])] else { continue }
      updates[place].earlier = texts
      // What the post itself says of the time goes before.
      updates[place].edited = updates[place].edited ?? texts.last?.until
    }
  }
}

extension PostEdits.Key {
  init(_ update: Update) {
    self.init(anchor: update.anchor, state: update.state)
  }
}
