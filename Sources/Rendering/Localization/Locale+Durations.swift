extension Locale {
  /// A length in its two largest units, cut to whole ones: "2 h 35 min".
  func duration(_ seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    guard minutes > 0 else { return durations.none }
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    if days > 0 { return joined(durations.days, days, durations.hours, hours) }
    return joined(durations.hours, hours, durations.minutes, minutes % 60)
  }

  private func joined(
    _ first: DurationPatterns.Unit, _ firstCount: Int, _ second: DurationPatterns.Unit, _ secondCount: Int
  ) -> String {
    if firstCount == 0 { return words(secondCount, second) }
    if secondCount == 0 { return words(firstCount, first) }
    return durations.pair.filled(["first": words(firstCount, first), "second": words(secondCount, second)])
  }

  private func words(_ count: Int, _ unit: DurationPatterns.Unit) -> String {
    unit.words(count, number)
  }
}
