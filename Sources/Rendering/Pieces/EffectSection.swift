import Derivation
import StatusModel

/// What a post did to its components: a bar each, and the same as a table.
struct EffectSection {
  let scope: PageScope
  /// Shown components first, then the hidden ones behind them.
  let effects: [ComponentEffect]
  let isOpen: Bool

  init(scope: PageScope, effects: [ComponentEffect], isOpen: Bool) {
    self.scope = scope
    self.isOpen = isOpen
    let isHidden = { (effect: ComponentEffect) in scope.site.component(effect.component).isHidden }
    self.effects = effects.filter { !isHidden($0) } + effects.filter(isHidden)
  }

  /// nil when no component was affected.
  var html: String? {
    let start = effects.compactMap { $0.intervals.first?.start }.min()
    let end = effects.compactMap { $0.intervals.last?.end }.max()
    guard let start, let end else { return names }
    var writer = MarkupWriter(reserving: 2048)
    writer.markup("<div class=\"effect-chart\">\n<ul class=\"effects\">\n")
    for effect in effects { write(effect, from: start, to: end, to: &writer) }
    writer.markup("</ul>\n<p class=\"effects-axis\"><span>")
    writer.markup(scope.time(start))
    writer.markup("</span> <span>")
    writer.markup(scope.time(end))
    writer.markup("</span></p>\n</div>\n<details class=\"as-table\"><summary>")
    writer.text(scope.locale.text("incident.as_table"))
    writer.markup("</summary>\n")
    writer.markup(table)
    writer.markup("</details>")
    return writer.string
  }

  /// While there is nothing to draw.
  private var names: String? {
    guard !effects.isEmpty else { return nil }
    let names = isOpen ? scope.affected(effects, isOpen: true) : scope.components(effects.map(\.component))
    return names.map { "<p>" + $0 + "</p>" }
  }

  private func write(
    _ effect: ComponentEffect, from start: Instant, to end: Instant, to writer: inout MarkupWriter
  ) {
    let isHidden = scope.site.component(effect.component).isHidden
    writer.markup(isHidden ? "<li class=\"behind\"><p>" : "<li><p>")
    writer.markup(scope.component(effect.component))
    writer.markup(" ")
    writer.markup(scope.status(of: effect, isOpen: isOpen))
    writer.markup("</p>")
    writer.markup(EffectBar.svg(effect, from: start, to: end, label: label(of: effect)))
    writer.markup("</li>\n")
  }

  private func label(of effect: ComponentEffect) -> String {
    let locale = scope.locale
    let steps = effect.intervals.map { interval in
      locale.text(
        "incident.step",
        ["status": locale.word(for: interval.status), "duration": locale.duration(interval.length)])
    }
    return locale.text(
      "incident.status_through",
      [
        "component": scope.site.component(effect.component).name,
        "steps": steps.joined(separator: locale.text("list.separator")),
      ])
  }

  private var table: String {
    let locale = scope.locale
    var table = DataTable(
      caption: locale.text("incident.affected"),
      columns: ["component", "status", "from", "lasted"].map { locale.text("incident." + $0) })
    // Most components were affected from the start to the end.
    var (last, cells): (StatusInterval?, [String]) = (nil, [])
    for effect in effects {
      let name = TextEscaping.escaped(scope.site.component(effect.component).name)
      for interval in effect.intervals {
        if interval != last { (last, cells) = (interval, self.cells(of: interval)) }
        table.add([name] + cells)
      }
    }
    return table.html
  }

  private func cells(of interval: StatusInterval) -> [String] {
    [
      TextEscaping.escaped(scope.locale.word(for: interval.status)), scope.time(interval.start),
      scope.duration(interval.length),
    ]
  }
}
