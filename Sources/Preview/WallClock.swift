import Glibc

/// The time that it is.
enum WallClock {
  /// In Unix seconds.
  static func now() -> Int { time(nil) }
}
