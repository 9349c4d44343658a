import StatusModel

extension TimeZoneRules {
  /// America/Chicago from 2020 to 2026: clocks change at 08:00 UTC in March and at 07:00 UTC in November.
  static let chicago: TimeZoneRules = {
    let transitions = [
      (1_583_654_400, -18_000), (1_604_214_000, -21_600),  // 2020
      (1_615_708_800, -18_000), (1_636_268_400, -21_600),  // 2021
      (1_647_158_400, -18_000), (1_667_718_000, -21_600),  // 2022
      (1_678_608_000, -18_000), (1_699_167_600, -21_600),  // 2023
      (1_710_057_600, -18_000), (1_730_617_200, -21_600),  // 2024
      (1_741_507_200, -18_000), (1_762_066_800, -21_600),  // 2025
      (1_772_956_800, -18_000), (1_793_516_400, -21_600),  // 2026
    ]
    return TimeZoneRules(
      identifier: "America/Chicago", initialOffset: -21_600,
      transitions: transitions.map { Transition(at: Instant(seconds: $0.0), offset: $0.1) })
  }()
}
