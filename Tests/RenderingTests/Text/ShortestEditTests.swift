import TestSupport
import Testing

@testable import Rendering

@Suite struct ShortestEditTests {
  /// What the steps make of `old`, taking what is added from `new`; nil when they do not fit.
  private func result(_ steps: [ShortestEdit.Step], _ old: [Int], _ new: [Int]) -> [Int]? {
    var (rest, source, made) = (old[...], new[...], [Int]())
    for step in steps {
      switch step {
      case .keep:
        guard let word = rest.popFirst(), source.popFirst() == word else { return nil }
        made.append(word)
      case .remove: if rest.popFirst() == nil { return nil }
      case .add:
        guard let word = source.popFirst() else { return nil }
        made.append(word)
      }
    }
    return rest.isEmpty ? made : nil
  }

  /// The length of the longest common subsequence, by the table of the textbooks.
  private func common(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal = 0
      for (place, other) in new.enumerated() {
        (diagonal, row[place + 1]) = (row[place + 1], word == other ? diagonal + 1 : max(row[place], row[place + 1]))
      }
    }
    return row[new.count]
  }

  @Test(arguments: UInt64(1)...200) func theStepsLeadToTheOtherAndAreTheFewest(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let texts = (0..<2).map { _ in
      (0..<Int.random(in: 0...12, using: &numbers)).map { _ in Int.random(in: 0..<4, using: &numbers) }
    }
    let steps = try #require(ShortestEdit.steps(from: texts[0], to: texts[1], limit: 24), "seed \(seed)")
    #expect(result(steps, texts[0], texts[1]) == texts[1], "seed \(seed)")
    #expect(steps.count { $0 == .keep } == common(texts[0], texts[1]), "seed \(seed)")
  }

  @Test func moreChangesThanTheLimitAreTooMany() {
    #expect(ShortestEdit.steps(from: [1, 2], to: [3, 4], limit: 3) == nil)
    #expect(ShortestEdit.steps(from: [1, 2], to: [3, 4], limit: 4)?.count == 4)
  }
}
