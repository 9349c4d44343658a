import Content
import Loading
import StatusModel
import TestSupport

/// Posts as people write them, in every manner that the reader takes, without a fault.
struct RandomSoundPost {
  private(set) var bytes: [UInt8] = []
  let kind: PostKind
  let ending: String
  let isNewestFirst: Bool
  /// The instant of the newest update.
  private(set) var last: Instant

  private var numbers: SeededNumbers
  private var lines: [String] = []
  private let separator: String
  private let timeStyle: Int
  private let indentation: String
  /// Whether its headings are.
  var isIndented: Bool { !indentation.isEmpty }

  init(_ numbers: inout SeededNumbers) {
    kind = numbers.next() % 4 == 0 ? .maintenance : .incident
    ending = ["\n", "\n", "\r\n", "\r\n", "\r"][Int(numbers.next() % 5)]
    isNewestFirst = numbers.next() % 3 == 0
    separator = [" — ", " – ", " - ", ": ", " · ", " | ", "  ", "\u{A0}—\u{A0}"][Int(numbers.next() % 8)]
    timeStyle = Int(numbers.next() % 6)
    indentation = ["", "", "", " ", "   "][Int(numbers.next() % 5)]
    last = Sample.instant("2023-07-05 14:20")
    self.numbers = numbers
    addFrontMatter()
    addBody()
    finish()
    numbers = self.numbers
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int(numbers.next() % UInt64(choices.count))]
  }

  private mutating func addFrontMatter() {
    var entries = [
      pick([
        "title: Störung — \"KC\"", "title: 'It''s slow'", "# A comment on the title\ntitle: Slow",
        "title: >-\n  Mail is\n  late",
      ]),
      pick([
        "components:\n  alpha: major_outage\n  # The second\n  beta: partial_outage",
        "components: { alpha: major_outage }   # flow",
      ]),
      pick(["tags: [a, b]", "tags:\n  - a\n  - b\n", "tags: []"]),
    ]
    if kind == .incident {
      entries.append(
        pick(["started: 2023-07-05 14:02", "started: 2023-07-05T14:02", "started: \"2023-07-05 14:02\"  # early"]))
      if numbers.next() % 3 == 0 { entries.append("impact: major") }
    } else {
      entries += [pick(["starts: 2023-07-05 14:00", "starts: 2023-07-05T14:00:00"]), "ends: 2023-07-09 14:00"]
    }
    if numbers.next() % 3 == 0 { entries.append("aliases: [/old/path/]") }
    if numbers.next() % 2 == 0 { entries.shuffle(using: &numbers) }
    if numbers.next() % 4 == 0 { entries.insert("# About this post\n", at: 0) }
    lines += ["---"] + entries + ["---"]
  }

  private mutating func addBody() {
    let texts = [
      "Words with  two spaces,\n  a break  \nand more.", "- one\n- two\n\n\t- three",
      "```\n## Resolved — 2023-07-05 14:20  \n```",
      "~~~\n~~~", "> ## Monitoring — 15:00\n> quoted", "Naïve café 東京 \u{1F600}", "    ## Identified — in a code block",
      "### A heading of level three  \nText right below it", "1. x\n\n\n2. y", "| a | b |\n|---|---|\n| 1 | 2 |",
      "Trailing \t ",
      "A note.[^n]\n\n[^n]: Of feet.", "\\## Resolved — 14:00", "Text\n\n\n\nfar apart",
    ]
    lines += ["", pick(texts)]
    var updates: [[String]] = []
    let count = Int(numbers.next() % 5)
    for number in 0..<count { updates.append(update(number, of: count, pick(texts))) }
    if isNewestFirst { updates.reverse() }
    for update in updates {
      lines += pick([[], [""], ["", ""], ["", " \t", ""]]) + update
    }
  }

  private mutating func update(_ number: Int, of count: Int, _ text: String) -> [String] {
    if number > 0 { last = last.advanced(by: 60 * Int(numbers.next() % 400)) }
    let states =
      kind == .incident
      ? ["Investigating", "identified", "MONITORING", "Update"] : ["Scheduled", "in progress", "Verifying", "Update"]
    let civil = Sample.zone.civil(last)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let day = "\(civil.date.year)-\(two(civil.date.month))-\(two(civil.date.day))"
    let clock = "\(two(civil.hour)):\(two(civil.minute))"
    var time = "\(day) \(clock)"
    switch timeStyle {
    case 0: time = "\(day)T\(clock)"
    case 1: time = "\(day)T\(clock):00-05:00"
    case 2: time = "\(day) \(clock):00 America/Chicago"
    case 3 where !isNewestFirst && civil.hour > 0 && number > 0 && text.utf8.count % 2 == 0:
      time = "\(day)  \(civil.hour):\(two(civil.minute))"
    default: break
    }
    let attributes = pick([
      "", "", " {next=+1h}", " {next=+30m  alpha=operational }", "  {all=degraded_performance edited=\"+5m\"}",
      "{ beta='operational' }",
    ])
    let words = "\(pick(states))\(separator)\(time)\(attributes)"
    var heading = ["\(indentation)\(pick(["##", "##", "## ", "##\t"])) \(words)\(pick(["", "", "  ", " ##", " ## "]))"]
    if numbers.next() % 8 == 0 { heading = ["\(indentation)\(words)", pick(["---", "-----  "])] }
    return heading + pick([[], [""], ["", ""]]) + [text]
  }

  private mutating func finish() {
    var text = lines.joined(separator: "\n") + pick(["\n", "\n", "", "\n\n\n", "\n  \n", "\n<!-- the end -->\n"])
    if numbers.next() % 6 == 0 { text = "\u{FEFF}" + text }
    bytes = text.utf8.flatMap { $0 == 0x0A ? Array(ending.utf8) : [$0] }
  }
}
