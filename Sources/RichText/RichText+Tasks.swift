extension RichText {
  /// The places of the nodes that open the items of task lists.
  package var tasks: [Int] {
    nodes.indices.filter { place in
      if case .open(.item(isDone: .some)) = nodes[place] { true } else { false }
    }
  }
}
