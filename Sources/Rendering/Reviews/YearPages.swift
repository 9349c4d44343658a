/// A list, newest first, that is spread over pages by its years once it is long.
struct YearPages<Item: Sendable>: Sendable {
  struct Year: Sendable {
    let year: Int
    let items: [Item]
  }

  /// The newest years, which the first page shows.
  let first: [Item]
  /// The years with a page of their own, newest first.
  let older: [Year]

  /// The first page shows whole years while they hold at most `most` items together, and one year in any case.
  init(_ items: [Item], most: Int, year: (Item) -> Int) {
    var years: [Year] = []
    for item in items {
      let own = year(item)
      let known = years.last?.year == own ? years.removeLast().items : []
      years.append(Year(year: own, items: known + [item]))
    }
    var count = 0
    let end = years.firstIndex { year in
      count += year.items.count
      return count > most
    }
    let cut = max(end ?? years.count, min(1, years.count))
    first = years[..<cut].flatMap(\.items)
    older = Array(years[cut...])
  }
}
