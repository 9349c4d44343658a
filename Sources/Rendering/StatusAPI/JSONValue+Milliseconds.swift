import JSON
import StatusModel

extension JSONValue {
  /// The instant as the status API writes it.
  static func milliseconds(_ instant: Instant) -> JSONValue { .string(Timestamp.milliseconds(instant)) }

  static func milliseconds(_ instant: Instant?) -> JSONValue { instant.map { .milliseconds($0) } ?? .null }
}
