import TestSupport

/// Posts made of pieces that people, and those who mean harm, might write.
enum RandomPost {
  private static let keys = [
    "title: Outage", "title: ''", "title: [a]", "started: 2023-07-05 14:02", "started: 2026-11-01 01:30",
    "started: 2026-03-08 02:30", "started: noon", "starts: 2023-07-05 14:02",
    "ends: 2023-07-05 15:00", "from: 2023-07-05", "until: 2023-07-04", "components: [alpha, beta]",
    "components: {alpha: major_outage}", "components: {alhpa: x}", "impact: major",
    "impact: 1", "tags: [a, B]", "slug: a", "slug: ../x", "aliases: [/a, //b, /a/]", "draft: true",
    "repeat: FREQ=DAILY;UNTIL=2023", "repeat: 'FREQ=MONTHLY;;BYDAY=,'", "id: é\u{301}",
    "\tx: y", "a: &b c", "resolved: 2023-07-05 13:00", "detected: ", "x: \"\u{202E}", "pinned: maybe",
  ]
  private static let states = [
    "Investigating", "identified", "MONITORING", "Resolved", "Update", "Postmortem", "Scheduled", "In progress",
    "Läuft", "Solved", "", "\u{301}", "**Resolved**", "`Resolved`", "Resolved\\",
  ]
  private static let separators = [" — ", "—", " - ", ": ", " ", "", "\u{A0}–\u{A0}", " &mdash; "]
  private static let times = [
    "2023-07-05 14:20", "2023-07-05T14:20:05.5Z", "14:20", "9:05", "00:10", "23:59", "+17m", "+2h05m", "+9999d9999h",
    "2023-02-30 10:00", "24:00", "2023-07-05", "2026-11-01 01:30",
    "01:30 America/Chicago", "02:30 Mars/Base", "", "soon", "9999-12-31 23:59 -23:59", "0001-01-01 00:00 +23:59",
    "14:20 \u{1F600}",
  ]
  private static let attributes = [
    "", "", " {alpha=operational}", " {all=partial_outage next=+5m}", " {next=14:00}", " {", " {}", " }{", " {alpha}",
    " {a=\"b}", " {=}", " {é=\u{301} next=}", " {alpha=x alpha=y}",
  ]
  private static let texts = [
    "Words.", "[x](y.md)", "![](z.svg)", "[a](javascript:b)", "<b>x</b>", "- [ ] Do it (owner: X, due: 2023-02-30)",
    "- [x] y (due: )\n  - [ ] z)", "> ## Resolved — 14:00", "```\n## Resolved\n", "# A\n## ",
    "x[^1]\n\n[^1]: note[^1]", "| a | b |\n|---|---|\n| c |", "### h\n\nText\n---", "\u{0}", "&#1;", "\r\n\r\n",
    "* * *", "<https://example.com/\u{301}>", "***a", "[#](#h) [b](#%FF)",
  ]

  static func text(_ numbers: inout SeededNumbers) -> String {
    var lines = numbers.next() % 12 == 0 ? [] : ["---"]
    if numbers.next() % 4 > 0 { lines.append("title: Outage") }
    for _ in 0..<(numbers.next() % 4) { lines.append(piece(keys, &numbers)) }
    if numbers.next() % 12 > 0 { lines.append("---") }
    for _ in 0..<(numbers.next() % 8) {
      if numbers.next() % 2 == 0 {
        lines.append("## " + [states, separators, times, attributes].map { piece($0, &numbers) }.joined())
      } else {
        lines += [piece(texts, &numbers), ""]
      }
    }
    return lines.joined(separator: numbers.next() % 9 == 0 ? "\r\n" : "\n")
  }

  private static func piece(_ pieces: [String], _ numbers: inout SeededNumbers) -> String {
    pieces[Int(numbers.next() % UInt64(pieces.count))]
  }
}
