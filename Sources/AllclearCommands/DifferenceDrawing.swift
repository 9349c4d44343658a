import Comparing

/// Differences as lines for a terminal: a sign for each, as `diff` has them.
struct DifferenceDrawing {
  let changes: [Change]

  func lines(_ width: Int?) -> [StyledText] {
    guard !changes.isEmpty else { return [StyledText("Readers would see no change.")] }
    var lines: [StyledText] = []
    for area in Change.Area.allCases {
      let changes = changes.filter { $0.area == area }
      guard !changes.isEmpty else { continue }
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(area.title, .bold))
      lines += changes.flatMap { drawn($0) }
    }
    return lines.map { line in width.map { line.cut(to: $0) } ?? line }
  }

  /// One line for what has up to one detail, else one more for each.
  private func drawn(_ change: Change) -> [StyledText] {
    let isNamed = change.area != .entry && change.area != .update
    let subject = [change.name, isNamed ? change.id : ""].filter { !$0.isEmpty }
    let name = subject.count == 2 ? "\(subject[0]) (\(subject[1]))" : subject.first ?? ""
    let head = StyledText("  \(change.kind.sign) ", change.kind.style) + StyledText(name)
    let details = change.details.map { words($0, isShort: change.details.count == 1) }
    guard details.count > 1 else {
      return [details.reduce(head) { $0 + StyledText(name.isEmpty ? "" : ": ") + StyledText($1) }]
    }
    return [head] + details.map { StyledText("      " + $0) }
  }

  private func words(_ detail: Change.Detail, isShort: Bool) -> String {
    let values = [detail.before, detail.after].compactMap(\.self).joined(separator: " → ")
    if detail.after == nil { return "\(detail.name): no longer \(values)" }
    return isShort && ["status", "uptime"].contains(detail.name) ? values : "\(detail.name): \(values)"
  }
}

extension Change.Kind {
  fileprivate var sign: String {
    switch self {
    case .added: "+"
    case .changed: "~"
    case .resolved: "✔"
    case .removed: "-"
    }
  }

  fileprivate var style: TextStyle {
    switch self {
    case .added, .resolved: .green
    case .changed: .yellow
    case .removed: .red
    }
  }
}
