import StatusModel
import Testing

@testable import Derivation

struct MinimalCutSetsTests {
  /// 0 power; 1 and 2 name servers, 2 on power; 3 mail, on any name server; 4 web mail, on mail.
  private let components = [
    Component("power"), Component("dns-1"), Component("dns-2", requires: [.component(0)]),
    Component("mail", requires: [.any([1, 2])]), Component("webmail", requires: [.component(3)]),
  ]

  @Test func alternativesHaveToFailTogether() {
    let sets = MinimalCutSets(of: components)
    #expect(sets.sets(of: 3) == [[0, 1], [1, 2]])
    #expect(sets.sets(of: 4) == [[3], [0, 1], [1, 2]])
  }

  @Test func whatRequiresNothingHasNone() {
    #expect(MinimalCutSets(of: components).sets(of: 0).isEmpty)
  }

  @Test func whatBringsDownAllAlternativesIsEnoughAlone() {
    var components = components
    components[1].requirements = [.init(.component(0))]
    #expect(MinimalCutSets(of: components).sets(of: 3) == [[0], [1, 2]])
  }

  @Test func setsOfFourAreLeftOut() {
    let alternatives = (0..<4).map { Component("a\($0)") }
    let all = alternatives + [Component("top", requires: [.any([0, 1, 2, 3])])]
    #expect(MinimalCutSets(of: all).sets(of: 4).isEmpty)
  }

  @Test func aCycleEnds() {
    let cycle = [Component("a", requires: [.component(1)]), Component("b", requires: [.component(0)])]
    #expect(MinimalCutSets(of: cycle).sets(of: 0) == [[1]])
  }

  @Test func tooManyAreSaidToBeTooMany() {
    let parts = (0..<60).map { Component("part-\($0)") }
    let machines = (0..<3).map { machine in
      Component("machine-\(machine)", requires: (0..<20).map { .component(machine * 20 + $0) })
    }
    let sets = MinimalCutSets(of: parts + machines + [Component("service", requires: [.any([60, 61, 62])])])
    #expect(!sets.isComplete(63))
    #expect(sets.isComplete(60))
    #expect(sets.sets(of: 63).allSatisfy { $0.count == 3 })
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func theyAgreeWithTryingEverySet(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let components = random.components(9)
    let dependents = DependencyGraph(of: components).dependents
    let propagation = FailurePropagation(components: components, dependents: dependents)
    let found = MinimalCutSets(of: components)
    for target in components.indices {
      var enough: [Set<Component.Index>] = []
      for bits in (1..<1 << components.count).sorted(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) {
        let set = Set(components.indices.filter { bits >> $0 & 1 == 1 })
        guard set.count <= 3, !set.contains(target), !enough.contains(where: set.isSuperset) else { continue }
        if propagation.failing(when: set.sorted())[target] { enough.append(set) }
      }
      #expect(Set(found.sets(of: target)) == Set(enough.map { $0.sorted() }), "seed \(seed), component \(target)")
    }
  }
}
