import Content

/// A component of a new project.
package struct StarterComponent: Sendable, Equatable {
  package let id: String
  package let name: String

  /// From names with commas between them, each with an id that posts can use. nil when there is no name, or one holds a
  /// control character.
  package static func list(_ names: String) -> [StarterComponent]? {
    let names = names.utf8.split(separator: UInt8(ascii: ",")).map { trimmed(Array($0)) }.filter { !$0.isEmpty }
    guard !names.isEmpty, names.allSatisfy(StarterText.isLine) else { return nil }
    var components: [StarterComponent] = []
    for name in names {
      let stem = Slug.suggestion(for: name, limit: 60) ?? "component"
      let id = (1...names.count + 2).lazy.map { $0 == 1 ? stem : "\(stem)-\($0)" }
        .first { candidate in isFree(candidate, among: components) }
      components.append(StarterComponent(id: id ?? "component-\(components.count + 1)", name: name))
    }
    return components
  }

  /// Whether `id` is no other component's, and its badge neither the site's nor one of uptime.
  private static func isFree(_ id: String, among components: [StarterComponent]) -> Bool {
    id != "status" && !StarterText.words.contains(id) && !id.utf8.suffix(7).elementsEqual("-uptime".utf8)
      && !components.contains { $0.id == id }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
