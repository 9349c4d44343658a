import Testing

@testable import AllclearCommands

@Suite struct TableTests {
  private func drawn(_ table: Table, width: Int? = nil) -> [String] {
    table.lines(width: width).map { $0.text(colored: false) }
  }

  @Test func columnsStandBelowEachOther() {
    let table = Table(
      [Table.Column(title: "Name"), Table.Column(title: "N", alignment: .trailing)],
      rows: [[StyledText("状態"), StyledText("1")], [StyledText("b"), StyledText("12")]])
    #expect(drawn(table) == ["Name   N", "状態   1", "b     12"])
  }

  @Test func aColumnGivesWayOnANarrowTerminal() {
    let table = Table(
      [Table.Column(title: nil, givesWay: true), Table.Column(title: nil)],
      rows: [[StyledText("a very long name indeed"), StyledText("operational")]])
    #expect(drawn(table, width: 24) == ["a very lon…  operational"])
    #expect(drawn(table) == ["a very long name indeed  operational"])
  }

  @Test func linesHaveNoSpaceAtTheirEnds() {
    let table = Table(
      [Table.Column(title: nil), Table.Column(title: nil)], rows: [[StyledText("Group"), StyledText()]])
    #expect(drawn(table) == ["Group"])
  }
}
