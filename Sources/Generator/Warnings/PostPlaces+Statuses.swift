import Content
import Diagnostics
import StatusModel

extension PostPlaces {
  /// A status that a post gives to a component, and where.
  struct Step {
    let status: ComponentStatus
    let range: Range<Int>
  }

  /// All that an incident says of a component, in the order of time.
  func steps(of component: Component.Index, in incident: Incident) -> [Step] {
    steps(of: component, affected: incident.affected, updates: incident.updates)
  }

  /// All that a maintenance says of a component, in the order of time.
  func steps(of component: Component.Index, in maintenance: Maintenance) -> [Step] {
    steps(of: component, affected: maintenance.affected, updates: maintenance.updates)
  }

  private func steps(of component: Component.Index, affected: [ComponentChange], updates: [Update]) -> [Step] {
    let said = [(affected, self.affected)] + Array(zip(updates.map(\.changes), changes))
    return said.flatMap { changes, ranges in
      zip(changes, ranges).filter { $0.0.component == component }.map { Step(status: $0.0.status, range: $0.1) }
    }
  }

  /// The last of the first `count` updates; the title where there is none.
  func lastUpdate(of count: Int) -> Range<Int> {
    count > 0 && count <= updates.count ? updates[count - 1] : title
  }

  /// A value of the front matter; the title where it has none.
  func value(_ key: String) -> Range<Int> { values[key] ?? title }

  func warning(
    _ id: DiagnosticID, _ message: String, hint: String, at range: Range<Int>, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(id, message, hint: hint, at: range, in: file, related: related)
  }

  func related(_ message: String, at range: Range<Int>) -> Diagnostic.Related {
    Diagnostic.Related(message, at: range, in: file)
  }
}
