import Derivation
import StatusModel

/// The last days, each with its date, quiet ones too.
struct DayList {
  let scope: PageScope

  var html: String {
    var writer = MarkupWriter(reserving: 8192)
    for day in scope.site.snapshot.days {
      let entries = entries(of: day)
      writer.markup(entries == nil ? "<div class=\"day quiet\">\n<h3>" : "<div class=\"day\">\n<h3>")
      writer.markup(scope.date(day.date, \.brief))
      writer.markup("</h3>\n")
      if let entries {
        writer.markup(entries)
      } else {
        writer.element("p", scope.locale.text("front.quiet_day"))
      }
      writer.markup("\n</div>\n")
    }
    return writer.string
  }

  private func entries(of day: DayDigest) -> String? {
    EntryList.html(incidents: day.incidents, maintenances: day.maintenances, in: scope, day: day.date) { maintenance in
      maintenance.occurrences.last { scope.zone.date(of: $0.start) == day.date } ?? maintenance.window
    }
  }
}
