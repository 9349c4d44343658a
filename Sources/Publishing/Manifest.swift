internal import Output

/// What a published site says of itself in its `allclear.json`: who built it when, and of which files it consists.
struct Manifest: Sendable, Equatable {
  struct File: Sendable, Equatable {
    let path: OutputPath
    /// In bytes.
    let size: Int
    /// Of its bytes; nil in manifests of versions that did not note it.
    var digest: FileDigest?
    /// In which form this is the file of the same path without the form's ending; nil for a file of its own.
    var coding: ContentCoding?

    /// Of a form the path of the file that it is a form of.
    var source: OutputPath? {
      coding.flatMap {
        OutputPath(String(decoding: path.text.utf8.dropLast($0.fileExtension.utf8.count + 1), as: UTF8.self))
      }
    }
  }

  /// An asset of an earlier generation that pages in readers' caches still ask for.
  struct Superseded: Sendable, Equatable {
    let path: OutputPath
    /// When the first site without it was built, in Unix seconds.
    let since: Int
  }

  static let fileName = "allclear.json"

  /// Name and version, such as `Allclear 0.1.0`.
  let generator: String
  /// Whom the site is for; nil for everybody.
  var audience: String?
  /// In Unix seconds.
  let now: Int
  /// When the site would differ by itself, in Unix seconds; nil when never.
  let nextChange: Int?
  /// All that the build wrote but the manifest itself, in the order of their paths.
  let files: [File]
  /// In the order of their paths.
  let superseded: [Superseded]

  var paths: [OutputPath] { files.map(\.path) + superseded.map(\.path) }

  /// Whether a generator of the same name, in any version, wrote it.
  func isMade(by generator: String) -> Bool {
    Self.name(of: self.generator).elementsEqual(Self.name(of: generator))
  }

  private static func name(of generator: String) -> Substring.UTF8View {
    generator.utf8.prefix { $0 != UInt8(ascii: " ") }
  }
}
