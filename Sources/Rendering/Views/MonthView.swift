import Derivation
import Mustache
import StatusModel

/// A month on the page of the history.
struct MonthView: MustacheParent {
  let digest: MonthDigest
  let scope: PageScope

  func child(named name: String) -> Any? {
    switch name {
    case "anchor": Timestamp.date(digest.month.firstDay)
    case "href": scope.href(Permalink.month(digest.month))
    case "name": scope.locale.month(digest.month)
    case "totalsHTML": digest.totals(in: scope)
    case "entriesHTML": MonthEntries.html(of: digest, in: scope)
    case "isQuiet": digest.isQuiet
    default: nil
    }
  }
}
