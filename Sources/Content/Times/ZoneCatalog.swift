import Foundation
package import StatusModel
import Synchronization

/// Time zones by name, from the zone data that comes with the toolchain, so that every machine has the same.
package enum ZoneCatalog {
  private static let universal = ["UTC", "Etc/UTC", "GMT", "Etc/GMT"]
  private static let known = Mutex<[String: TimeZoneRules]>([:])

  /// nil when there is no zone of that name.
  package static func zone(named identifier: String) -> TimeZoneRules? {
    if universal.contains(where: { $0.utf8.elementsEqual(identifier.utf8) }) { return .utc }
    return known.withLock { zones in
      if let zone = zones[identifier] { return zone }
      let zone = rules(of: identifier)
      zones[identifier] = zone
      return zone
    }
  }

  /// The names that a misspelt one may have meant.
  package static let names = TimeZone.knownTimeZoneIdentifiers.sorted() + ["UTC"]

  /// From 1970 to 2100; Foundation also takes "GMT+2" and abbreviations, which mean other things elsewhere.
  private static func rules(of identifier: String) -> TimeZoneRules? {
    let isName = identifier.utf8.contains(UInt8(ascii: "/")) && identifier.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isName, let zone = TimeZone(identifier: identifier) else { return nil }
    var date = Date(timeIntervalSince1970: 0)
    let end = Date(timeIntervalSince1970: 4_102_444_800)
    let initialOffset = zone.secondsFromGMT(for: date)
    var transitions: [TimeZoneRules.Transition] = []
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date, next < end {
      let instant = Instant(seconds: Int(next.timeIntervalSince1970.rounded()))
      transitions.append(.init(at: instant, offset: zone.secondsFromGMT(for: next.addingTimeInterval(1))))
      date = next
    }
    return TimeZoneRules(identifier: identifier, initialOffset: initialOffset, transitions: transitions)
  }
}
