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
      components[item.owner].requires = item.nodes.compactMap { requirement($0, ids: ids) }
    }
    reportCycles(components)
  }

  private mutating func requirement(_ node: YAMLNode, ids: [String]) -> Component.Requirement? {
    switch node.value {
    case .scalar(let id): return index(of: id, at: node.range, ids: ids).map { .component($0) }
    case .mapping(let entries) where entries.count == 1 && entries[0].key.value == "any":
      guard case .sequence(let items) = entries[0].value.value, !items.isEmpty else { break }
      let alternatives = items.compactMap { alternative($0, ids: ids) }
      return alternatives.isEmpty ? nil : .any(alternatives)
    default: break
    }
    report(.wrongType, "a requirement is a component's id or '{ any: [id, id] }'", at: node.range)
    return nil
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

  /// Reports each component from which its own requirements lead back to it, once for a cycle.
  private mutating func reportCycles(_ components: [Component]) {
    var isReported = Set<Component.Index>()
    for start in components.indices where !isReported.contains(start) {
      guard let cycle = cycle(from: start, components) else { continue }
      isReported.formUnion(cycle)
      let names = (cycle + [start]).map { components[$0].id }.joined(separator: " → ")
      report(
        .dependencyCycle, "requirements go round in a circle: \(names)", hint: "take one of them out",
        at: places[start] ?? 0..<1)
    }
  }

  /// A shortest way from `start` back to itself, beginning with it; nil when there is none.
  private func cycle(from start: Component.Index, _ components: [Component]) -> [Component.Index]? {
    var cameFrom: [Component.Index: Component.Index] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for required in components[current].requires.flatMap(\.components) {
        if required == start { return path(to: current, from: start, cameFrom) }
        if cameFrom[required] == nil {
          cameFrom[required] = current
          queue.append(required)
        }
      }
    }
    return nil
  }

  private func path(
    to end: Component.Index, from start: Component.Index, _ cameFrom: [Component.Index: Component.Index]
  ) -> [Component.Index] {
    var path = [end]
    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
    return path.reversed()
  }
}

extension Component.Requirement {
  /// All components that it names.
  fileprivate var components: [Component.Index] {
    switch self {
    case .component(let index): [index]
    case .any(let indices): indices
    }
  }
}
