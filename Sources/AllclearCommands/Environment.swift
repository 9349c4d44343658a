import Glibc

/// What the process is told by its surroundings; nothing further in asks for them.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The name of the machine's time zone, such as `Europe/Berlin`; nil when it does not say.
  static var timeZone: String? {
    if let name = self["TZ"], !name.isEmpty {
      return name.utf8.first == UInt8(ascii: ":") ? String(name.dropFirst()) : name
    }
    guard let found = unsafe realpath("/etc/localtime", nil) else { return nil }
    defer { unsafe free(found) }
    let parts = unsafe String(cString: found).split(separator: "/zoneinfo/")
    return parts.count == 2 ? String(parts[1]) : nil
  }

  /// Seconds since 1970.
  static func clock() -> Int { time(nil) }
}
