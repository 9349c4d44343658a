import Glibc

/// One event of the kernel's `inotify` (inotify(7), "Reading events from an inotify file descriptor").
struct InotifyEvent {
  /// The watch that it belongs to; -1 when events were lost.
  let watch: Int32
  let mask: UInt32
  /// What it happened to, in the folder that is watched; empty for the folder itself.
  let name: [UInt8]

  func has(_ bits: Int32...) -> Bool { bits.contains { mask & UInt32(bitPattern: $0) != 0 } }

  /// Whether events were lost, so that anything may have changed.
  var isOverflow: Bool { has(IN_Q_OVERFLOW) }

  /// The events that a read of the descriptor gave.
  static func events(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var rest = bytes
    while rest.count >= headerSize {
      let length = Int(number(rest, at: 12))
      let name = rest.dropFirst(headerSize).prefix(length).prefix { $0 != 0 }
      events.append(
        InotifyEvent(watch: Int32(bitPattern: number(rest, at: 0)), mask: number(rest, at: 4), name: Array(name)))
      rest = rest.dropFirst(headerSize + length)
    }
    return events
  }

  /// Watch, mask, cookie and the length of the name, four bytes each.
  private static let headerSize = 16

  /// In the machine's own order of bytes.
  private static func number(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    let parts = bytes.dropFirst(offset).prefix(4)
    let number = parts.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return UInt32(littleEndian: number.littleEndian)
  }
}
