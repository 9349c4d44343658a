/// A list, newest first, that is spread over pages by its years once it is long.
struct YearPages<Item: Sendable>: Sendable {
  /// A page of the list.
  struct Page: Sendable {
    /// nil is the first page, which shows the newest years.
    let year: Int?
    let items: [Item]
    /// The years with a page of their own, newest first: the same on all pages.
    let years: [Int]
  }

  private struct Year {
    let year: Int
    var items: [Item]
  }

  /// The first page, then those of single years, newest first.
  let pages: [Page]

  /// The first page shows whole years while they hold at most `most` items together, and one year in any case.
  init(_ items: [Item], most: Int, year: (Item) -> Int) {
    var years: [Year] = []
    for item in items {
      let own = year(item)
      if years.last?.year != own { years.append(Year(year: own, items: [])) }
      years[years.count - 1].items.append(item)
    }
    var count = 0
    let end = years.firstIndex { year in
      count += year.items.count
      return count > most
    }
    let cut = max(end ?? years.count, min(1, years.count))
    let older = years[cut...].map(\.year)
    let first = Page(year: nil, items: years[..<cut].flatMap(\.items), years: older)
    pages = [first] + years[cut...].map { Page(year: $0.year, items: $0.items, years: older) }
  }
}
