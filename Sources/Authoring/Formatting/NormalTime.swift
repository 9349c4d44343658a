import Content

/// Times as the documentation writes them.
enum NormalTime {
  /// A space between day and time, `T` only in a timestamp of RFC 3339; two digits for hours; seconds where there are some.
  /// What is no time stays as it is.
  static func text(_ text: String) -> String {
    guard let expression = try? TimeExpressionParser.parse(text) else { return text }
    let words = TimeWords(text)
    switch expression.form {
    case .relative: return text.lowercased()
    case .day(let date): return TimeWriter.day(date)
    case .timeOfDay: return clock(words, isTimestamp: false) + zone(words)
    case .dated:
      let isTimestamp = words.separator == "T" && expression.zone != nil && words.zoneWords.utf8.first != 0x20
      return words.day + (isTimestamp ? "T" : " ") + clock(words, isTimestamp: isTimestamp) + zone(words)
    }
  }

  private static func clock(_ words: TimeWords, isTimestamp: Bool) -> String {
    var parts = words.clock.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
    if parts[0].utf8.count == 1 { parts[0] = "0\(parts[0])" }
    if parts.count == 3 {
      let seconds = parts[2].utf8.prefix { $0 != UInt8(ascii: ".") }
      parts[2] = String(decoding: seconds, as: UTF8.self)
      if !isTimestamp, seconds.elementsEqual("00".utf8) { parts.removeLast() }
    }
    return parts.joined(separator: ":")
  }

  private static func zone(_ words: TimeWords) -> String {
    words.zoneWords.utf8.last == UInt8(ascii: "z") && words.zoneWords.utf8.count <= 2
      ? words.zoneWords.uppercased() : words.zoneWords
  }
}
