import Testing

@testable import Rendering

@Suite struct StripTests {
  @Test func barsAreAsHighAsTheirValuesAndNeverInvisible() {
    let strip = Strip(
      bars: [
        .init(value: 0, tone: "", title: nil), .init(value: 0, tone: "neutral", title: "none"),
        .init(value: 1, tone: "neutral", title: "one"), .init(value: 500, tone: "outage", title: "<half>"),
        .init(value: 1000, tone: "outage", title: "all"),
      ], ceiling: 1000, label: "A & B")
    let svg = strip.svg
    #expect(svg.hasPrefix("<svg class=\"strip\" viewBox=\"0 0 60 32\""))
    #expect(svg.contains("aria-label=\"A &amp; B\""))
    #expect(svg.contains("<path class=\"base\" d=\"M13 31h9\"/>"))
    #expect(svg.contains("<path class=\"neutral\" d=\"M25 32v-4h9v4z\"><title>one</title>"))
    #expect(svg.contains("<path class=\"outage\" d=\"M37 32v-16h9v16z\"><title>&lt;half&gt;</title>"))
    #expect(svg.contains("d=\"M49 32v-32h9v32z\""))
  }

  @Test func withoutValuesThereAreNoBars() {
    #expect(!Strip(bars: [.init(value: 0, tone: "", title: nil)], ceiling: 0, label: "").svg.contains("<path"))
  }

  @Test func piecesTellTonesApartHoweverSmallTheyAre() {
    let bars = [3, 2, 1].map { Strip.Bar(value: 1, tone: "t\($0)", title: "", pieces: $0) }
    let svg = Strip(bars: bars, ceiling: 100, label: "").svg
    #expect(svg.contains("class=\"t3\" d=\"M1 32v-2h9v2zM1 28v-2h9v2zM1 24v-2h9v2z\""))
    #expect(svg.contains("class=\"t2\" d=\"M13 32v-2h9v2zM13 28v-2h9v2z\""))
    #expect(svg.contains("class=\"t1\" d=\"M25 32v-4h9v4z\""))
  }
}
