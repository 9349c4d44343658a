import StatusModel
import Testing

struct CivilMonthTests {
  @Test func theNextMonthCrossesTheYear() throws {
    let december = CivilMonth(containing: try #require(CivilDate(year: 2023, month: 12, day: 31)))
    #expect(december.firstDay == CivilDate(year: 2023, month: 12, day: 1))
    #expect(december.next == CivilMonth(containing: try #require(CivilDate(year: 2024, month: 1, day: 1))))
    #expect(december < december.next)
  }
}
