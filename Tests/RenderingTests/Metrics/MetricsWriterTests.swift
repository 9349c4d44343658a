import Testing

@testable import Rendering

@Suite struct MetricsWriterTests {
  private func text(_ families: [MetricFamily]) -> String {
    String(decoding: MetricsWriter.bytes(of: families), as: UTF8.self)
  }

  @Test func aFamilyHasItsHelpAndType() {
    var family = MetricFamily("a", "What it is.")
    family.add(.integer(-3), ["x": "1", "y": "2"])
    family.add(.decimal(units: 5, digits: 3))
    #expect(text([family]) == "# HELP a What it is.\n# TYPE a gauge\na{x=\"1\",y=\"2\"} -3\na 0.005\n")
  }

  @Test func aFamilyWithoutSamplesIsLeftOut() {
    #expect(text([MetricFamily("a", "b")]) == "")
  }

  @Test func labelsAndHelpAreEscaped() {
    var family = MetricFamily("a", "b\\\n\"c\"")
    family.add(.integer(1), ["x": "\"\\\n\r\u{2028}e\u{301}\""])
    #expect(
      text([family])
        == "# HELP a b\\\\\\n\"c\"\n# TYPE a gauge\na{x=\"\\\"\\\\\\n \u{2028}e\u{301}\\\"\"} 1\n")
  }

  @Test(arguments: [
    (MetricValue.decimal(units: 99_985, digits: 5), "0.99985"), (.decimal(units: 0, digits: 2), "0.00"),
    (.decimal(units: -1250, digits: 3), "-1.250"), (.integer(7), "7"), (.flag(true), "1"), (.flag(false), "0"),
  ])
  func numbersAreWrittenOut(_ value: MetricValue, _ expected: String) {
    #expect(value.text == expected)
  }
}
