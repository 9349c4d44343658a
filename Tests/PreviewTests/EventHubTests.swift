import Foundation
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(1))) struct EventHubTests {
  @Test func aStreamBeginsWithWhatThereIsAndGoesOn() async {
    let hub = EventHub()
    var events = hub.stream(beginningWith: [1]).makeAsyncIterator()
    #expect(await events.next() == [1])
    hub.send([2])
    #expect(await events.next() == [2])
  }

  @Test func whoIsSlowGetsTheNewestAlone() async {
    let hub = EventHub()
    var events = hub.stream(beginningWith: [1]).makeAsyncIterator()
    for number in UInt8(2)...100 { hub.send([number]) }
    #expect(await events.next() == [100])
  }

  @Test func whatIsSentWhileSomebodyBeginsToListenIsNotMissed() async {
    let hub = EventHub()
    func eventBeforeAnother() -> [UInt8] {
      Thread.detachNewThread { hub.send([2]) }
      usleep(20_000)
      return [1]
    }
    var events = hub.stream(beginningWith: eventBeforeAnother()).makeAsyncIterator()
    let first = await events.next()
    let last = first == [1] ? await events.next() : first
    #expect(last == [2])
  }

  @Test func aStreamThatNobodyReadsAnyMoreIsLetGo() async {
    let hub = EventHub()
    for _ in 0..<100 {
      var events = hub.stream(beginningWith: [1]).makeAsyncIterator()
      _ = await events.next()
    }
    #expect(hub.count == 0)
  }
}
