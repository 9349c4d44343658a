import JSON

/// Writes a badge as JSON for shields.io's endpoint badge, which draws it in any style (https://shields.io/badges/endpoint-badge).
enum BadgeEndpoint {
  /// How long shields may keep it, in seconds: the least that it takes.
  private static let lifetime = 300

  static func bytes(of badge: Badge) -> [UInt8] {
    JSONValue.object([
      ("schemaVersion", .integer(1)), ("label", .string(badge.label)), ("message", .string(badge.message)),
      ("color", .string(StatusColors.solid(badge.status).hexadecimal)), ("cacheSeconds", .integer(lifetime)),
    ]).served
  }
}
