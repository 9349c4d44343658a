import Testing

@testable import Rendering

@Suite struct CSVWriterTests {
  private func line(_ cells: CSVWriter.Cell...) -> String {
    var writer = CSVWriter()
    writer.add(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func cellsHaveCommasBetweenThemAndLinesEndAsTheStandardSays() {
    #expect(line(.text("a"), .value("-1"), .value(nil), .text("b c")) == "a,-1,,b c\r\n")
  }

  @Test func whatWouldEndACellIsQuoted() {
    #expect(line(.text("a,b"), .text("say \"no\"")) == "\"a,b\",\"say \"\"no\"\"\"\r\n")
    #expect(line(.text("\"\u{301}")) == "\"\"\"\u{301}\"\r\n")
    #expect(line(.value("a\r\nb")) == "\"a\r\nb\"\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-2", "@SUM(A1)", "|calc", "%0a", " =1", "\t=1", "\u{FF1D}1", "\u{200B}=1", "\u{A0}=1", "=\u{301}1",
  ])
  func whatASpreadsheetCouldTakeForAFormulaIsText(_ text: String) {
    let written = line(.text(text))
    #expect(written.unicodeScalars.first == "'", "\(written.debugDescription)")
  }

  @Test func namesStayAsTheyAre() {
    #expect(line(.text("Web & mail (old)"), .text("日本")) == "Web & mail (old),日本\r\n")
  }
}
