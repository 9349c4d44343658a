import Content
import Diagnostics
package import StatusModel

/// A component as the command line names it, with the status that it gets.
package struct ComponentSetting: Sendable, Equatable {
  package let id: String
  /// nil leaves it to the impact.
  package let status: ComponentStatus?

  package init(_ id: String, _ status: ComponentStatus?) {
    self.id = id
    self.status = status
  }

  /// From words such as `a,b=partial_outage`.
  package static func parse(_ words: [String], requiringStatus: Bool) throws(AuthoringError) -> [ComponentSetting] {
    var settings: [ComponentSetting] = []
    for part in words.flatMap({ $0.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) }) {
      let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let id = trimmed(halves[0])
      guard !id.isEmpty, halves.count == 2 || !requiringStatus else {
        let example = requiringStatus ? "control-panel=operational" : "control-panel,email=partial_outage"
        throw AuthoringError(
          "'\(String(decoding: part, as: UTF8.self))' names no component; write \(example)", isUsage: true)
      }
      let status = halves.count == 2 ? try status(trimmed(halves[1])) : nil
      guard !settings.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) else {
        throw AuthoringError("the component '\(id)' is named twice", isUsage: true)
      }
      settings.append(ComponentSetting(id, status))
    }
    return settings
  }

  /// Refuses components that the settings do not have.
  static func check(_ settings: [ComponentSetting], in context: ContentContext, allowing: [String] = [])
    throws(AuthoringError)
  {
    for setting in settings where context.component(setting.id) == nil && !allowing.contains(setting.id) {
      let known = context.componentIDs
      let hint = Suggestion.hint(for: setting.id, among: known) ?? "known are \(known.joined(separator: ", "))"
      throw AuthoringError("unknown component '\(setting.id)'; \(hint)")
    }
  }

  private static func status(_ word: String) throws(AuthoringError) -> ComponentStatus {
    if let status = ComponentStatus(word: word) { return status }
    let hint = Suggestion.hint(for: word, among: ComponentStatus.allCases.map(\.word)) ?? ""
    throw AuthoringError("unknown status '\(word)'; \(hint)", isUsage: true)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String {
    String(decoding: Array(bytes.split(separator: 0x20).joined(separator: [0x20])), as: UTF8.self)
  }
}
