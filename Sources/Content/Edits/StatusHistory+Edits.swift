package import StatusModel

extension StatusHistory {
  /// Notes on the updates what they said before. `edits` are by the post's file as messages name it, in bytes.
  package mutating func mark(_ edits: [[UInt8]: PostEdits]) {
    guard !edits.isEmpty else { return }
    for place in incidents.indices {
      edits[Array(incidents[place].identity.source.utf8)]?.mark(&incidents[place].updates)
    }
    for place in maintenances.indices {
      edits[Array(maintenances[place].identity.source.utf8)]?.mark(&maintenances[place].updates)
    }
  }
}
