import Glibc
import Testing

@testable import Preview

@Suite struct InotifyEventTests {
  /// As the kernel writes it on a little-endian machine.
  private func bytes(watch: Int32, mask: Int32, name: String, padding: Int) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let text = Array(name.utf8) + [UInt8](repeating: 0, count: padding)
    return number(UInt32(bitPattern: watch)) + number(UInt32(bitPattern: mask)) + number(0)
      + number(UInt32(text.count)) + text
  }

  @Test func eventsFollowOneAnotherWithPaddedNames() {
    let read =
      bytes(watch: 3, mask: IN_CLOSE_WRITE, name: "storm.md", padding: 8)
      + bytes(watch: 4, mask: IN_CREATE | IN_ISDIR, name: "2026", padding: 12)
      + bytes(watch: -1, mask: IN_Q_OVERFLOW, name: "", padding: 0)
    let events = InotifyEvent.events(in: read[...])
    #expect(events.map(\.watch) == [3, 4, -1])
    #expect(events.map { String(decoding: $0.name, as: UTF8.self) } == ["storm.md", "2026", ""])
    #expect(events.map(\.isOverflow) == [false, false, true])
    #expect(events[1].has(IN_ISDIR) && !events[0].has(IN_ISDIR))
  }

  @Test func aHalfOfAnEventIsNone() {
    #expect(InotifyEvent.events(in: [1, 2, 3]).isEmpty)
  }
}
