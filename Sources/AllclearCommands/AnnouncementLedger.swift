import Announcing
import Comparing
import Diagnostics
import Publishing
import Synchronization

/// The file that remembers what was told to one destination, held under a lock.
final class AnnouncementLedger: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let file: LockedFile
  private let destination: String
  private let record: Mutex<DeliveryRecord>
  private let known: [String]
  /// Whether nothing was told there so far.
  let isFirst: Bool

  /// What `old` tells counts as told, the first time.
  init(at path: String, destination: String, old: SiteEdition) throws {
    let label = PrintableText.cut(path)
    guard let file = try LockedFile(at: path) else {
      throw Failure(description: "another announcement has \(label); run this again when it is done")
    }
    let record: DeliveryRecord
    do { record = try file.read().map { try DeliveryRecord(reading: $0) } ?? DeliveryRecord() } catch let fault
      as DeliveryRecord.Fault
    { throw Failure(description: "\(label): \(PrintableText.cut(fault.description))") }
    self.file = file
    self.destination = destination
    self.record = Mutex(record)
    isFirst = !record.knows(destination)
    known = isFirst ? old.entries.map(\.id) : []
  }

  func contains(_ notice: Notice) -> Bool { record.withLock { $0.contains(notice.id, at: destination) } }

  /// Notes that the destination is known, before anything is told to it.
  func begin() throws {
    if isFirst { try save { $0.add(known, at: destination) } }
  }

  func add(_ notice: Notice) throws {
    try save { $0.add([notice.id], at: destination) }
  }

  private func save(_ change: (inout DeliveryRecord) -> Void) throws {
    let bytes = record.withLock { record in
      change(&record)
      return record.bytes
    }
    try file.replace(with: bytes)
  }
}
