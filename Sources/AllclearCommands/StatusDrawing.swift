import Querying
import StatusModel

/// The present state as lines for a terminal.
struct StatusDrawing {
  /// Of the latest words of an incident.
  private static let longestText = 600

  let report: StatusReport
  /// For "12 min ago".
  let now: Instant

  func lines(_ width: Int?) -> [StyledText] {
    [StyledText(report.title, .bold), overall]
      + section(components(width)) + section(incidents(width), title: "Open incidents")
      + section(maintenances(width), title: "Maintenance")
  }

  private func section(_ lines: [StyledText], title: String? = nil) -> [StyledText] {
    guard !lines.isEmpty else { return [] }
    return [StyledText()] + (title.map { [StyledText($0, .bold)] } ?? []) + lines
  }

  private var overall: StyledText {
    let status: ComponentStatus =
      switch report.indicator {
      case "none": .operational
      case "maintenance": .underMaintenance
      case "minor": .degradedPerformance
      case "major": .partialOutage
      default: .majorOutage
      }
    return StyledText("\(status.shape) \(report.description)", status.style)
  }

  private func components(_ width: Int?) -> [StyledText] {
    var table = Table([Table.Column(title: nil, givesWay: true), Table.Column(title: nil)])
    var group: String?
    for component in report.components {
      if let name = component.group, name != group { table.rows.append([StyledText(name, .bold), StyledText()]) }
      group = component.group
      let name = StyledText((component.group == nil ? "" : "  ") + component.name)
      table.rows.append([name, component.status.mark])
    }
    return table.lines(width: width)
  }

  private func incidents(_ width: Int?) -> [StyledText] {
    report.incidents.flatMap { incident in
      var lines = [line("\(incident.title): \(incident.state), impact \(incident.impact)", .bold, width)]
      let words = String(String.UnicodeScalarView(incident.words.unicodeScalars.prefix(Self.longestText)))
      if !words.isEmpty { lines += indented(words, nil, width) }
      let next = incident.nextUpdate.map { "; next update by \(Self.clock($0))" } ?? ""
      lines += indented("Updated \(Self.clock(incident.updated)), \(distance(incident.updated))\(next)", nil, width)
      return lines + indented(incident.url, .faint, width)
    }
  }

  private func maintenances(_ width: Int?) -> [StyledText] {
    report.maintenances.flatMap { maintenance in
      let isPlanned = maintenance.state == "scheduled"
      let state = maintenance.state == "in_progress" ? "in progress" : maintenance.state
      return [line("\(maintenance.title): \(state)", .bold, width)]
        + indented(
          "\(Self.clock(maintenance.starts)) to \(Self.clock(maintenance.ends)), "
            + (isPlanned ? "begins \(distance(maintenance.starts))" : "ends \(distance(maintenance.ends))"), nil, width)
        + indented(maintenance.url, .faint, width)
    }
  }

  private func line(_ text: String, _ style: TextStyle?, _ width: Int?) -> StyledText {
    let line = StyledText(text, style)
    return width.map { line.cut(to: $0) } ?? line
  }

  private func indented(_ text: String, _ style: TextStyle?, _ width: Int?) -> [StyledText] {
    StyledText.paragraph(text, style, width: width.map { max(20, $0 - 2) }).filter { !$0.isEmpty }
      .map { StyledText("  ") + $0 }
  }

  private func distance(_ instant: Instant) -> String {
    let seconds = instant.seconds(since: now)
    return seconds > 0 ? "in " + TimeDistance.words(seconds) : TimeDistance.words(seconds) + " ago"
  }

  /// `2026-11-23 18:00 UTC`.
  private static func clock(_ instant: Instant) -> String {
    let text = Array(instant.rfc3339.utf8)
    return String(decoding: text[..<10], as: UTF8.self) + " " + String(decoding: text[11..<16], as: UTF8.self) + " UTC"
  }
}
