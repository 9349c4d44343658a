import Diagnostics
import FrontMatter
import StatusModel

/// Reads what components require: first the words, then, when all ids are known, what they mean.
struct RequirementReader {
  private struct Pending {
    let owner: Component.Index
    let nodes: [YAMLNode]
  }

  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var pending: [Pending] = []
  /// Where each component's requirements stand.
  private var places: [Component.Index: Range<Int>] = [:]

  init(file: SourceFile) {
    self.file = file
  }

  mutating func collect(_ node: YAMLNode?, of owner: Component.Index) {
    guard let node else { return }
    places[owner] = node.range
    switch node.value {
    case .sequence(let items): pending.append(Pending(owner: owner, nodes: items))
    default: pending.append(Pending(owner: owner, nodes: [node]))
    }
  }

  mutating func resolve(in components: inout [Component]) {
    let ids = components.map(\.id)
    for item in pending {
      components[item.owner].requirements = item.nodes.compactMap { requirement($0, ids: ids) }
    }
    let cycles = RequirementCycle.all(among: components)
    for cycle in cycles {
      report(
        .dependencyCycle, cycle.message(components), hint: "take one of them out",
        at: places[cycle.members[0]] ?? 0..<1)
    }
  }

  private mutating func requirement(_ node: YAMLNode, ids: [String]) -> Component.DatedRequirement? {
    switch node.value {
    case .scalar(let id): return index(of: id, at: node.range, ids: ids).map { .init(.component($0)) }
    case .mapping(let entries) where entries.contains { $0.key.value == "any" }:
      return read(node, keys: Self.anyKeys) { values, reader in
        guard let items = values.list("any"), !items.isEmpty else {
          if case .sequence? = values.node("any")?.value {
            values.report(.wrongType, "'any' names no component", at: values.keyRange("any") ?? node.range)
          }
          return nil
        }
        let alternatives = items.compactMap { reader.alternative($0, ids: ids) }
        return alternatives.isEmpty ? nil : .any(alternatives)
      }
    case .mapping(let entries) where entries.contains { $0.key.value == "component" }:
      return read(node, keys: Self.componentKeys) { values, reader in
        guard let id = values.requiredText("component", hint: "write a component's id") else { return nil }
        return reader.index(of: id.value, at: id.range, ids: ids).map { .component($0) }
      }
    default:
      report(
        .wrongType, "a requirement is a component's id, '{ component: id }' or '{ any: [id, id] }'", at: node.range)
      return nil
    }
  }

  /// A requirement with the days on which it holds.
  private mutating func read(
    _ node: YAMLNode, keys: KeyTable,
    requirement: (inout MappingReader, inout RequirementReader) -> Component.Requirement?
  ) -> Component.DatedRequirement? {
    var values = MappingReader(node, in: file, keys: keys, fallback: node.range)
    let required = requirement(&values, &self)
    let from = values.day("from")
    let until = values.day("until")
    if let from, let until, from.value >= until.value {
      values.report(
        .endBeforeStart, "'until' is not after 'from'",
        hint: "correct one of them: 'until' is the first day without it",
        at: until.range, related: [Located("it begins here", at: from.range)])
    }
    diagnostics += values.diagnostics
    return required.map { .init($0, from: from?.value, until: until?.value) }
  }

  private mutating func alternative(_ node: YAMLNode, ids: [String]) -> Component.Index? {
    if case .scalar(let id) = node.value { return index(of: id, at: node.range, ids: ids) }
    report(.wrongType, "an alternative in 'any' is a component's id", at: node.range)
    return nil
  }

  private mutating func report(_ id: DiagnosticID, _ message: String, hint: String? = nil, at range: Range<Int>) {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: range, in: file))
  }

  private mutating func index(of id: String, at range: Range<Int>, ids: [String]) -> Component.Index? {
    if let index = ids.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) { return index }
    report(.unknownComponent, "unknown component '\(id)'", hint: Suggestion.hint(for: id, among: ids), at: range)
    return nil
  }
}
