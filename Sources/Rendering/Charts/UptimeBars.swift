import Derivation
import StatusModel

/// The bars of a component's days, with what they span and add up to.
enum UptimeBars {
  static func html(of snapshot: ComponentSnapshot, in scope: PageScope) -> String {
    let locale = scope.locale
    var writer = MarkupWriter(reserving: 3072)
    writer.markup(DayBars(snapshot.uptime, of: snapshot.component.name, in: scope).html)
    writer.markup("\n<p class=\"bars-foot\"><span class=\"bars-start\">")
    let days = snapshot.uptime.days.count
    writer.element("span", class: "if-wide", locale.text("component.days_ago", count: days))
    writer.element("span", class: "if-narrow", locale.text("component.days_ago", count: min(days, DayBars.narrowDays)))
    writer.markup("</span> <span class=\"bars-total\">")
    writer.text(locale.uptimeWords(snapshot.uptime, target: snapshot.component.target))
    writer.markup("</span> <span class=\"bars-end\">")
    writer.text(locale.text("front.today"))
    writer.markup("</span></p>\n")
    return writer.string
  }
}
