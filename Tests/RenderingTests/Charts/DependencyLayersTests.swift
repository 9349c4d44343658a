import StatusModel
import Testing

@testable import Rendering

@Suite struct DependencyLayersTests {
  /// 0 requires 1 and 2, 1 requires 2, 2 requires one of 3 and 4; 5 stands alone.
  static let components = [
    Component(id: "a", name: "A", requires: [.component(1), .component(2)]),
    Component(id: "b", name: "B", requires: [.component(2)]),
    Component(id: "c", name: "C", requires: [.any([3, 4])]), Component(id: "d", name: "D"),
    Component(id: "e", name: "E"), Component(id: "f", name: "F"),
  ]
  static let dependents = [[], [0], [0, 1], [2], [2], []]

  @Test(arguments: [
    (0, [[0], [1], [2], [3, 4]]), (2, [[0], [1], [2], [3, 4]]), (3, [[0], [1], [2], [3]]), (5, [[5]]),
  ])
  func everyOneIsAsFarAwayAsTheLongestWay(_ center: Int, layers: [[Int]]) {
    #expect(DependencyLayers(around: center, in: Self.components, dependents: Self.dependents).layers == layers)
  }

  @Test func alternativesAreMarked() {
    let edges = DependencyLayers(around: 2, in: Self.components, dependents: Self.dependents).edges
    #expect(edges.filter(\.isAlternative).map(\.required) == [3, 4])
    #expect(edges.count == 5)
  }

  @Test func aCycleEnds() {
    let components = [
      Component(id: "a", name: "A", requires: [.component(1)]),
      Component(id: "b", name: "B", requires: [.component(0)]),
    ]
    #expect(DependencyLayers(around: 0, in: components, dependents: [[1], [0]]).layers.joined().contains(1))
  }
}
