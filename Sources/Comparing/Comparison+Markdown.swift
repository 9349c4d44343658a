internal import Diagnostics

extension Comparison {
  /// So many of one area are written out.
  private static let longestList = 50

  /// For a comment on a pull request. Every text of a post stands in a code span, in which neither GitHub nor GitLab sees
  /// links, mentions, references, commands or HTML.
  package var markdown: String {
    guard !changes.isEmpty else { return "Readers would see no change.\n" }
    var text = "### What readers would see change\n"
    for area in Change.Area.allCases {
      let changes = changes.filter { $0.area == area }
      guard !changes.isEmpty else { continue }
      text += "\n**\(area.title)**\n\n"
      for change in changes.prefix(Self.longestList) { text += "- " + Self.line(change) + "\n" }
      if changes.count > Self.longestList { text += "- and \(changes.count - Self.longestList) more\n" }
    }
    return text
  }

  private static func line(_ change: Change) -> String {
    let names = [change.name, change.area == .entry || change.area == .update ? "" : change.id].filter { !$0.isEmpty }
    let subject = names.map(CodeSpan.markdown).joined(separator: " ")
    let details = change.details.map(detail).joined(separator: ", ")
    let kind = change.kind == .changed ? "" : change.kind.rawValue
    let head = [kind, subject].filter { !$0.isEmpty }.joined(separator: " ")
    return [head, details].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func detail(_ detail: Change.Detail) -> String {
    let values = [detail.before, detail.after].compactMap(\.self).map(CodeSpan.markdown).joined(separator: " → ")
    let name = CodeSpan.isPlain(detail.name) ? detail.name : CodeSpan.markdown(detail.name)
    return detail.after == nil ? "\(name) no longer \(values)" : "\(name) \(values)"
  }
}
