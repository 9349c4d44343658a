import Derivation
import StatusModel

/// The entries of one month.
enum MonthEntries {
  static func html(of digest: MonthDigest, in scope: PageScope) -> String? {
    EntryList.html(incidents: digest.incidents, maintenances: digest.maintenances, in: scope) { maintenance in
      maintenance.occurrences.last { CivilMonth(containing: scope.zone.date(of: $0.start)) == digest.month }
        ?? maintenance.window
    }
  }
}
