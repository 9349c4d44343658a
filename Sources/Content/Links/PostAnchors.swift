/// The anchors of one post that links may name.
struct PostAnchors: Sendable {
  enum Place: Sendable {
    /// A heading in its text.
    case heading
    /// An update or the postmortem, by its id on the post's page.
    case part(String)
  }

  private var places: [[UInt8]: Place] = [:]
  /// In the order of the text.
  private(set) var names: [String] = []

  init(headings: [String]) {
    names = headings
    for name in headings { places[Array(name.utf8)] = .heading }
  }

  /// Lets both the id of an update and the anchor that Markdown gives its heading name the update.
  mutating func addPart(_ id: String, heading: String) {
    names.append(id)
    places[Array(heading.utf8)] = .part(id)
    places[Array(id.utf8)] = .part(id)
  }

  subscript(name: String) -> Place? { places[Array(name.utf8)] }
}
