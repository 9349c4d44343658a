extension Locale {
  /// A length in its two largest units, cut to whole ones: "2 h 35 min".
  func duration(_ seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    guard minutes > 0 else { return text("duration.none") }
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    if days > 0 { return joined("duration.days", days, "duration.hours", hours) }
    return joined("duration.hours", hours, "duration.minutes", minutes % 60)
  }

  private func joined(_ first: String, _ firstCount: Int, _ second: String, _ secondCount: Int) -> String {
    if firstCount == 0 { return text(second, count: secondCount) }
    if secondCount == 0 { return text(first, count: firstCount) }
    return text(
      "duration.pair", ["first": text(first, count: firstCount), "second": text(second, count: secondCount)])
  }
}
