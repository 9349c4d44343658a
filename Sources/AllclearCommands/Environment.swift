import Glibc

/// What the process is told by its surroundings; nothing further in asks for them.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Seconds since 1970.
  static func clock() -> Int { time(nil) }
}
