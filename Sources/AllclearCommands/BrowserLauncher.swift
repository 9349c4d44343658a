import Foundation

/// Opens addresses in the browser that the user has chosen for their desktop.
enum BrowserLauncher {
  private static let program = "xdg-open"

  /// False when there is nothing to open it with.
  static func open(_ address: String) -> Bool {
    let paths: [String] = (Environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return (try? process.run()) != nil
  }
}
