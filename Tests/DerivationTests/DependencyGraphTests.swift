import StatusModel
import Testing

@testable import Derivation

struct DependencyGraphTests {
  /// 0 power; 1 and 2 name servers, 2 on power; 3 mail, on any name server; 4 web mail, on mail.
  private let components = [
    Component("power"), Component("dns-1"), Component("dns-2", requires: [.component(0)]),
    Component("mail", requires: [.any([1, 2])]), Component("webmail", requires: [.component(3)]),
  ]

  @Test func dependentsNameTheirRequirements() {
    #expect(DependencyGraph(of: components).dependents == [[2], [3], [3], [4], []])
  }

  @Test func aBlastRadiusStopsWhereAnAlternativeIsLeft() {
    #expect(DependencyGraph(of: components).blastRadii == [[2], [], [], [4], []])
  }

  @Test func whenAllAlternativesFailWithTheSameThingItReachesFurther() {
    var components = components
    components[1].requirements = [.init(.component(0))]
    #expect(DependencyGraph(of: components).blastRadii[0] == [1, 2, 3, 4])
  }

  @Test func aSinglePointOfFailureTakesAShownComponentWithIt() {
    var components = components
    components[4].isHidden = true
    let snapshot = StatusSnapshot(of: StatusHistory(components), at: "2024-01-01 00:00")
    #expect(snapshot.components.map(\.isSinglePointOfFailure) == [true, false, false, false, false])
  }

  @Test func aCycleAndARequirementNamedTwiceEnd() {
    let cycle = [
      Component("a", requires: [.component(1), .component(1)]), Component("b", requires: [.any([0, 0])]),
    ]
    #expect(DependencyGraph(of: cycle) == DependencyGraph(dependents: [[1], [0]], blastRadii: [[1], [0]]))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func blastRadiiAgreeWithAskingEveryComponentAgainUntilNothingChanges(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let components = random.components(9)
    let graph = DependencyGraph(of: components)
    for origin in components.indices {
      var failing: Set = [origin]
      for _ in components {
        for (index, component) in components.enumerated() {
          for requirement in component.requires where requirement.alternatives.allSatisfy(failing.contains) {
            failing.insert(index)
          }
        }
      }
      #expect(graph.blastRadii[origin] == failing.subtracting([origin]).sorted(), "seed \(seed), origin \(origin)")
    }
  }
}
