import Derivation
import Querying
import StatusModel

/// Follow-ups as a table for a terminal.
struct FollowUpDrawing {
  let report: FollowUpReport

  func lines(_ width: Int?) -> [StyledText] {
    guard !report.followUps.isEmpty else { return [StyledText("Nothing is open.")] }
    let table = Table(
      [
        Table.Column(title: "#", alignment: .trailing), Table.Column(title: "State"), Table.Column(title: "Due"),
        Table.Column(title: "Days", alignment: .trailing), Table.Column(title: "Owner", givesWay: true),
        Table.Column(title: "Task", givesWay: true), Table.Column(title: "Incident", givesWay: true),
      ], rows: report.followUps.map(row))
    return table.lines(width: width)
  }

  private func row(_ item: FollowUpSnapshot) -> [StyledText] {
    [
      StyledText(String(item.number)), item.state.mark, StyledText(item.followUp.due?.rfc3339 ?? "–"),
      StyledText(item.daysOpen.map(String.init) ?? "–"), StyledText(item.followUp.owner ?? "–"),
      StyledText(item.followUp.text), StyledText(report.incident(of: item).identity.slug, .faint),
    ]
  }
}

extension FollowUpState {
  /// A shape and a word, so that colour is never alone.
  fileprivate var mark: StyledText {
    switch self {
    case .overdue: StyledText("✖ overdue", .red)
    case .open: StyledText("○ open")
    case .done: StyledText("✔ done", .green)
    }
  }
}
