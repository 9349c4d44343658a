import Foundation

/// Where the tests' own files lie.
enum Repository {
  /// This target's folder.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let cases = tests.appending(path: "Cases")

  /// Whether expectations are written instead of compared: `ALLCLEAR_RECORD=1 swift test --filter EndToEndTests`.
  static let isRecording = ProcessInfo.processInfo.environment["ALLCLEAR_RECORD"] == "1"

  /// The names of the cases of a kind, in order. `base` is what the cases share.
  static func caseNames(_ kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.appending(path: kind).path)) ?? []
    return names.filter { $0 != "base" && !$0.hasPrefix(".") }.sorted()
  }
}
