import GraphLayout

/// For which screens a drawing of dependencies is made, with its sizes in pixels.
enum DependencyFormat: CaseIterable {
  case wide
  /// For phones: small boxes, few beside one another.
  case narrow

  var name: String {
    switch self {
    case .wide: "wide"
    case .narrow: "narrow"
    }
  }

  var spacing: GraphSpacing {
    switch self {
    case .wide: GraphSpacing(width: 1_080)
    case .narrow: GraphSpacing(width: 330, boxes: 8, lines: 7, rows: 24)
    }
  }

  var box: LayeredGraph.Node {
    switch self {
    case .wide: LayeredGraph.Node(width: 168, height: 46)
    case .narrow: LayeredGraph.Node(width: 102, height: 52)
    }
  }

  /// The small one that stands for alternatives.
  var junction: LayeredGraph.Node {
    switch self {
    case .wide: LayeredGraph.Node(width: 84, height: 26)
    case .narrow: LayeredGraph.Node(width: 70, height: 22)
    }
  }

  /// How many narrow letters a line of a box holds.
  var columns: Int {
    switch self {
    case .wide: 18
    case .narrow: 11
    }
  }

  var lineLimit: Int {
    switch self {
    case .wide: 2
    case .narrow: 3
    }
  }

  var lineHeight: Int {
    switch self {
    case .wide: 16
    case .narrow: 14
    }
  }

  /// The side of the shape that shows the status.
  var shape: Int {
    switch self {
    case .wide: 16
    case .narrow: 12
    }
  }
}
