import StatusModel
import Content
import Loading
import Testing

@testable import Authoring

struct StateWordTests {
  private func meaning(_ word: String, _ kind: PostKind = .incident) throws -> HeadingVocabulary.Meaning {
    let german: [(word: String, meaning: HeadingVocabulary.Meaning)] = [("Behoben", .state(.resolved))]
    return try StateWord.meaning(of: word, for: kind, vocabulary: Sample.context(german).vocabulary)
  }

  @Test(arguments: ["resolved", "Resolved", "behoben"])
  func wordsOfTheAPIAndOfHeadingsAreTaken(_ word: String) throws {
    #expect(try meaning(word) == .state(.resolved))
  }

  @Test(arguments: ["in_progress", "in-progress", "In progress"])
  func blanksAndHyphensAreOne(_ word: String) throws {
    #expect(try meaning(word, .maintenance) == .state(.inProgress))
  }

  @Test func unknownOnesAreSuggested() {
    let error = #expect(throws: AuthoringError.self) { try meaning("monitorng") }
    #expect(error == AuthoringError("unknown state 'monitorng'; did you mean 'monitoring'?", isUsage: true))
  }

  @Test func thoseOfAnotherKindAreRefused() {
    let error = #expect(throws: AuthoringError.self) { try meaning("completed") }
    #expect(error?.message.hasPrefix("an incident cannot be 'completed'; one of investigating") == true)
    #expect(throws: AuthoringError.self) { try meaning("postmortem", .maintenance) }
  }
}
