import Testing
import TestSupport

@testable import Rendering

@Suite struct CalendarWriterTests {
  private func text(_ write: (inout CalendarWriter) -> Void) -> String {
    var writer = CalendarWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func linesEndWithCarriageReturnAndLineFeed() {
    #expect(
      text { $0.property("DTSTART", "20261120T100000", ["TZID": "America/Chicago"]) }.utf8.elementsEqual(
        "DTSTART;TZID=America/Chicago:20261120T100000\r\n".utf8))
  }

  @Test func aLineOf75OctetsIsWhole() {
    #expect(text { $0.text("SUMMARY", String(repeating: "x", count: 67)) }.utf8.count == 77)
    let folded = text { $0.text("SUMMARY", String(repeating: "x", count: 68)) }
    #expect(folded.utf8.elementsEqual(("SUMMARY:" + String(repeating: "x", count: 67) + "\r\n x\r\n").utf8))
  }

  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("one\ntwo\r\nthree", "one\\ntwo\\nthree"), ("tab\tstays", "tab\tstays"),
    ("\u{0}\u{7}\u{B}\u{C}\u{1B}\u{7F}\u{85}\u{9F}x", "x"), ("a\u{2028}b\u{2029}c", "a\\nb\\nc"),
    ("e\u{301},\u{0600};\u{FEFF}", "e\u{301}\\,\u{0600}\\;\u{FEFF}"), ("ü€😀", "ü€😀"),
  ])
  func textIsEscaped(_ value: String, _ expected: String) {
    #expect(text { $0.text("X", value) }.utf8.elementsEqual("X:\(expected)\r\n".utf8))
  }

  @Test func severalTextsAreSeparated() {
    #expect(text { $0.texts("CATEGORIES", ["a,b", "c"]) }.utf8.elementsEqual("CATEGORIES:a\\,b,c\r\n".utf8))
  }

  @Test func anythingFoldsIntoLinesThatJoinToTheSame() {
    let seed = UInt64.random(in: 0 ... .max)
    var numbers = SeededNumbers(seed: seed)
    let alphabet = Array("ab ,;\\\n\t\u{301}\u{0600}äß€漢😀👩‍👩‍👧\u{202E}".unicodeScalars)
    for _ in 0..<200 {
      var value = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...300, using: &numbers) {
        value.append(alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)])
      }
      var writer = CalendarWriter()
      writer.text("DESCRIPTION", String(value))
      let lines = Self.lines(writer.bytes)
      for line in lines {
        #expect(line.count <= 75, "seed \(seed)")
        #expect(String(validating: line, as: UTF8.self) != nil, "seed \(seed)")
      }
      var expected = Array("DESCRIPTION:".utf8)
      CalendarText.append(String(value), to: &expected)
      let joined = lines.enumerated().flatMap { $0 == 0 ? $1 : Array($1.dropFirst()) }
      #expect(joined == expected, "seed \(seed)")
    }
  }

  /// Without their ends.
  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    #expect(lines.last == [])
    return Array(lines.dropLast())
  }

  @Test func offsetsHaveHoursMinutesAndIfNeedBeSeconds() {
    #expect(CalendarTime.offset(-21_600) == "-0600")
    #expect(CalendarTime.offset(19_800) == "+0530")
    #expect(CalendarTime.offset(0) == "+0000")
    #expect(CalendarTime.offset(-1_172) == "-001932")
  }
}
