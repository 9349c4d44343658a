import Diagnostics
import FrontMatter
import StatusModel

/// Reads a post's `components`: a mapping to statuses, or a list.
struct AffectedReader {
  let context: ContentContext

  /// In the order of the settings, each where its status stands, or its name in a list. `listed` is the status of components in
  /// a list; nil reports that it is missing.
  func read(_ reader: inout MappingReader, listed: ComponentStatus?) -> [Located<ComponentChange>] {
    guard let node = reader.node("components") else { return [] }
    var changes: [Located<ComponentChange>] = []
    if case .mapping(let entries) = node.value {
      for entry in entries {
        let index = component(entry.key, &reader)
        let status = status(entry.value, of: entry.key.value, &reader)
        guard let index, let status else { continue }
        changes.append(Located(ComponentChange(component: index, status: status), at: entry.value.range))
      }
    } else {
      let names = reader.texts("components")
      if listed == nil, !names.isEmpty { reportMissingImpact(&reader, at: node.range) }
      for name in names {
        guard let index = component(name, &reader) else { continue }
        if changes.contains(where: { $0.value.component == index }) {
          reader.report(.duplicateKey, "'\(name.value)' stands here a second time", hint: "delete one", at: name.range)
        } else {
          let change = ComponentChange(component: index, status: listed ?? .degradedPerformance)
          changes.append(Located(change, at: name.range))
        }
      }
    }
    return changes.sorted { $0.value.component < $1.value.component }
  }

  private func component(_ name: Located<String>, _ reader: inout MappingReader) -> Component.Index? {
    if let index = context.component(name.value) { return index }
    reader.report(
      .unknownComponent, "unknown component '\(name.value)'",
      hint: Suggestion.hint(for: name.value, among: context.componentIDs), at: name.range)
    return nil
  }

  private func status(_ node: YAMLNode, of component: String, _ reader: inout MappingReader) -> ComponentStatus? {
    guard case .scalar(let word) = node.value, !node.isNull else {
      reader.wrongType(node, expected: "a status for '\(component)'")
      return nil
    }
    if let status = ComponentStatus(word: word) { return status }
    reader.report(
      .unknownStatus, "unknown status '\(word)'",
      hint: Suggestion.hint(for: word, among: ComponentStatus.allCases.map(\.word)), at: node.range)
    return nil
  }

  private func reportMissingImpact(_ reader: inout MappingReader, at range: Range<Int>) {
    reader.report(
      .missingImpact, "a list of components does not say how bad it is",
      hint: "add 'impact: minor', 'major' or 'critical', or give each component a status", at: range)
  }
}
