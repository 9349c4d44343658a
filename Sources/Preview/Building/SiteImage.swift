import Generator
import Output
import Rendering
import Synchronization

/// A whole site in memory, of which each file is made when it is asked for.
final class SiteImage: Sendable {
  /// Different for every build, and for every run of the program.
  let version: String
  /// The path of the site's address, such as `/status/`.
  let basePath: String
  /// A hash of all style sheets.
  let styles: String
  private let output: SiteOutput
  /// The last few files that were made: a page is asked for twice, by who looks whether it has changed and by who shows it.
  private let made = Mutex<[OutputPath: [UInt8]]>([:])
  private static let mostMade = 32

  init(_ output: SiteOutput, version: String) {
    self.version = version
    basePath = output.basePath
    self.output = output
    // What cannot be read is told to who asks for it.
    styles = ContentHash.hexadecimal(
      of: output.styleSheets.flatMap { Array($0.path.text.utf8) + ((try? $0.load()) ?? []) })
  }

  func has(_ path: OutputPath) -> Bool { output.file(at: path) != nil }

  /// nil where the site has no such file. Throws `LoadingError` for a file that has gone from the disk.
  func bytes(at path: OutputPath) throws -> [UInt8]? {
    if let bytes = made.withLock({ $0[path] }) { return bytes }
    guard let file = output.file(at: path) else { return nil }
    let bytes = try file.load()
    made.withLock { made in
      if made.count >= Self.mostMade { made.removeAll() }
      made[path] = bytes
    }
    return bytes
  }
}
