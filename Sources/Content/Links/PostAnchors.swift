/// The anchors of one post that links may name.
struct PostAnchors: Sendable {
  enum Place: Sendable {
    /// A heading in its text.
    case heading
    /// An update or the postmortem, by its id on the post's page.
    case part(String)
  }

  /// Of the post, below `content`.
  let path: String
  /// Those that Markdown gives the headings, in the order of the text.
  private let headings: [String]
  /// The updates and the postmortem: their ids, and the anchors that Markdown gives their headings. Both name the part.
  var parts: [(id: String, heading: String)] = []

  init(of path: String, headings: [String]) {
    self.path = path
    self.headings = headings
  }

  /// In the order of the text, the ids of updates behind all headings.
  var names: [String] { headings + parts.map(\.id) }

  /// Every name with what it names, by its bytes. Made when a link asks: few posts have links to parts of others.
  var places: [[UInt8]: Place] {
    var places: [[UInt8]: Place] = [:]
    for name in headings { places[Array(name.utf8)] = .heading }
    for part in parts {
      places[Array(part.heading.utf8)] = .part(part.id)
      places[Array(part.id.utf8)] = .part(part.id)
    }
    return places
  }
}
