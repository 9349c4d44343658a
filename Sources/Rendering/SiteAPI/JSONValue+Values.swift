import JSON
import StatusModel

extension JSONValue {
  static func time(_ instant: Instant) -> JSONValue { .string(Timestamp.utc(instant)) }

  static func time(_ instant: Instant?) -> JSONValue { instant.map { .time($0) } ?? .null }

  static func date(_ date: CivilDate?) -> JSONValue { .optional(date.map(Timestamp.date)) }

  /// `2023-07`.
  static func month(_ month: CivilMonth) -> JSONValue {
    .string(String(Timestamp.date(month.firstDay).dropLast(3)))
  }

  /// From thousandths of a percent.
  static func percent(_ milliPercent: Int?) -> JSONValue {
    milliPercent.map { .decimal(units: $0, digits: 3) } ?? .null
  }

  static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .string($0) }) }
}
