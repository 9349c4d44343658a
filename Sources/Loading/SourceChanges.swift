/// Which files of some folders may have changed, come or gone since they were looked at the last time.
package struct SourceChanges: Sendable {
  private struct Place {
    let root: String
    let components: [String]

    func isSame(_ other: [String], _ root: String) -> Bool {
      self.root.utf8.elementsEqual(root.utf8)
        && components.elementsEqual(other) { $0.utf8.elementsEqual($1.utf8) }
    }
  }

  /// nil when it may be any file.
  private var places: [Place]?

  package static let anything = SourceChanges(places: nil)
  package static let nothing = SourceChanges(places: [])

  /// More of them are found sooner by looking at all.
  private static let most = 100

  /// `root` is as `SourceFolder` has it, `components` are the parts of the path below it.
  package mutating func note(_ components: [String], in root: String) {
    guard var places, !places.contains(where: { $0.isSame(components, root) }) else { return }
    guard places.count < Self.most else { return self = .anything }
    places.append(Place(root: root, components: components))
    self.places = places
  }

  package mutating func add(_ other: SourceChanges) {
    guard let more = other.places else { return self = .anything }
    for place in more { note(place.components, in: place.root) }
  }

  /// The parts of the paths below `folder`; nil when it may be any file.
  package func files(in folder: SourceFolder) -> [[String]]? {
    places?.filter { $0.root.utf8.elementsEqual(folder.root.utf8) }.map(\.components)
  }
}
