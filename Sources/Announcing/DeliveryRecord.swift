internal import JSON

/// Which entries were told where already. Destinations are known by a hash, as their addresses are secrets.
package struct DeliveryRecord: Sendable, Equatable {
  package struct Fault: Error, Equatable, CustomStringConvertible {
    package let description: String
  }

  /// Of one destination; far more than a feed holds, so that nothing is forgotten that could come again.
  static let limit = 1000

  /// Ids by destination, oldest first; destinations in the order in which they came.
  private var destinations: [(hash: String, ids: [String])] = []

  package init() {}

  /// Reads what `bytes` writes.
  package init(reading bytes: [UInt8]) throws(Fault) {
    do {
      let node = try JSONNode(reading: bytes)
      guard try node.member("version").integer() == 1 else { throw node.mismatch("has another version") }
      for destination in try node.member("destinations").items() {
        let ids = try destination.member("entries").items().map { try $0.text() }
        destinations.append((try destination.member("sha256").text(), ids))
      }
    } catch {
      throw Fault(description: "it is no record of what was announced: \(error)")
    }
  }

  /// Whether anything was noted for it.
  package func knows(_ destination: String) -> Bool {
    destinations.contains { $0.hash.utf8.elementsEqual(destination.utf8) }
  }

  package func contains(_ id: String, at destination: String) -> Bool {
    destinations.first { $0.hash.utf8.elementsEqual(destination.utf8) }?.ids
      .contains { $0.utf8.elementsEqual(id.utf8) } ?? false
  }

  /// Notes a destination, even with no ids.
  package mutating func add(_ ids: [String], at destination: String) {
    let place = destinations.firstIndex { $0.hash.utf8.elementsEqual(destination.utf8) } ?? destinations.count
    if place == destinations.count { destinations.append((destination, [])) }
    let fresh = ids.filter { !contains($0, at: destination) }
    destinations[place].ids = Array((destinations[place].ids + fresh).suffix(Self.limit))
  }

  package var bytes: [UInt8] {
    JSONValue.object([
      ("version", .integer(1)),
      (
        "destinations",
        .array(
          destinations.map {
            .object([("sha256", .string($0.hash)), ("entries", .array($0.ids.map { .string($0) }))])
          })
      ),
    ])
    .bytes()
  }

  package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }
}
