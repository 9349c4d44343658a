import Testing

@testable import Rendering

@Suite struct YearPagesTests {
  /// So many items of each year.
  private func pages(_ counts: KeyValuePairs<Int, Int>, most: Int = 5) -> YearPages<Int> {
    YearPages(counts.flatMap { Array(repeating: $0.key, count: $0.value) }, most: most, year: \.self)
  }

  @Test func aShortListIsOnePage() {
    let pages = pages([2026: 3, 2025: 2])
    #expect(pages.pages[0].items == [2026, 2026, 2026, 2025, 2025])
    #expect(pages.pages.count == 1)
  }

  @Test func wholeYearsStandOnTheFirstPageWhileTheyFit() {
    let pages = pages([2026: 3, 2025: 3, 2020: 1])
    #expect(pages.pages[0].items == [2026, 2026, 2026])
    #expect(pages.pages.dropFirst().map(\.year) == [2025, 2020])
    #expect(pages.pages.dropFirst().map(\.items.count) == [3, 1])
  }

  @Test func theNewestYearStandsThereHoweverLongItIs() {
    let pages = pages([2026: 9, 2025: 1])
    #expect(pages.pages[0].items.count == 9)
    #expect(pages.pages.dropFirst().map(\.year) == [2025])
  }

  @Test func nothingIsOneEmptyPage() {
    #expect(pages([:]).pages[0].items.isEmpty && pages([:]).pages.count == 1)
  }
}
