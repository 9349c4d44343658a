import StatusModel
import Synchronization
import Testing

@testable import Announcing

/// A service that answers as it is told, and a clock that nobody waits for.
private final class Service: Sendable {
  private let answers: Mutex<[Delivery.Attempt]>
  let waits = Mutex<[Int]>([])
  let told = Mutex<[String]>([])

  init(_ answers: [Delivery.Attempt]) { self.answers = Mutex(answers) }

  func deliver() async throws {
    let delivery = Delivery(
      post: { _, _ in self.answers.withLock { $0.isEmpty ? .answered(status: 200, retryAfter: nil) : $0.removeFirst() }
      },
      sleep: { seconds in self.waits.withLock { $0.append(seconds) } }, now: { Instant(seconds: 0) },
      tell: { words in self.told.withLock { $0.append(words) } })
    try await delivery.deliver([], of: .sample())
  }

  var rest: Int { answers.withLock { $0.count } }
}

@Suite struct DeliveryTests {
  @Test func waitsDoubleUntilItIsTaken() async throws {
    let service = Service([.failed("no connection"), .answered(status: 503, retryAfter: nil), .failed("timed out")])
    try await service.deliver()
    #expect(service.waits.withLock { $0 } == [1, 2, 4])
    #expect(service.told.withLock { $0.first } == "no connection; trying again in 1 s")
  }

  @Test func theServersWordOnWaitingCounts() async throws {
    let service = Service([
      .answered(status: 429, retryAfter: "7"), .answered(status: 429, retryAfter: "nonsense"),
    ])
    try await service.deliver()
    #expect(service.waits.withLock { $0 } == [7, 2])
  }

  @Test func tooLongAWaitIsForTheNextRun() async {
    let service = Service([.answered(status: 429, retryAfter: "3600")])
    let failure = await #expect(throws: Delivery.Failure.self) { try await service.deliver() }
    #expect(failure?.description == "the server answers 429 and asks to wait for 3600 s; run this again then")
  }

  @Test func whatWillNeverWorkIsNotRepeated() async {
    for answer in [
      Delivery.Attempt.answered(status: 404, retryAfter: nil), .answered(status: 302, retryAfter: nil),
      .impossible("no address"),
    ] {
      let service = Service([answer, .answered(status: 200, retryAfter: nil)])
      await #expect(throws: Delivery.Failure.self) { try await service.deliver() }
      #expect(service.rest == 1)
      #expect(service.waits.withLock { $0 }.isEmpty)
    }
  }

  @Test func itGivesUpInTheEnd() async {
    let service = Service(Array(repeating: .answered(status: 500, retryAfter: nil), count: 20))
    let failure = await #expect(throws: Delivery.Failure.self) { try await service.deliver() }
    #expect(failure?.description == "the server answers 500; given up after 6 tries")
    #expect(service.waits.withLock { $0 } == [1, 2, 4, 8, 16])
  }
}
