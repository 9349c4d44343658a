import Foundation
import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

/// A JSON file of a site, as a client would read it.
struct APIDocument {
  let value: [String: Any]

  init(_ path: String, in site: Site? = SiteTests.site) throws {
    let bytes = try #require(site?.files.first { $0.path.text == path }?.render())
    value = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  func list(_ name: String) -> [[String: Any]] { value[name] as? [[String: Any]] ?? [] }

  func object(_ name: String) -> [String: Any] { value[name] as? [String: Any] ?? [:] }

  /// Of the first object in the list `name` whose `member` is `text`.
  func first(_ name: String, where member: String, is text: String) throws -> [String: Any] {
    try #require(list(name).first { $0[member] as? String == text })
  }

  /// A site whose history was changed.
  static func site(at now: Instant = SampleSite.now, _ change: (inout StatusHistory) -> Void) -> Site? {
    var history = SampleSite.history
    change(&history)
    return SiteTests.make(StatusSnapshot(of: history, at: now))
  }
}
