import Diagnostics

/// What a file's place and name below `content` make of it.
struct PostLocation {
  enum Ending {
    case post
    /// Markdown by another name, which nothing reads.
    case misspelled
    case other
  }

  /// nil when the file stands in no folder of posts.
  let kind: PostKind?
  let ending: Ending
  private let components: [String]

  init(_ components: [String]) {
    self.components = components
    kind = components.count > 1 ? PostKind(folder: components[0]) : nil
    ending = Self.ending(of: components.last ?? "")
  }

  /// Whether the file tells people about the folder `content` itself.
  var isReadMe: Bool {
    components.count == 1 && Self.lowercased(components[0]).starts(with: "readme".utf8)
  }

  /// A post in a place or by a name that nothing reads would be missing from the page without a word.
  func fault(path: String) -> Diagnostic {
    let place = Diagnostic.Place(wholeFile: path)
    guard ending != .other else {
      return Diagnostic(.unexpectedFile, "nothing reads this file", hint: folderHint, at: place)
    }
    if kind != nil {
      return Diagnostic(.misplacedPost, "posts end in '.md'", hint: "rename it to end in '.md'", at: place)
    }
    return Diagnostic(.misplacedPost, "the post stands in no folder of posts", hint: folderHint, at: place)
  }

  private var folderHint: String {
    let folders = PostKind.allCases.map(\.folder)
    let nearest = components.count > 1 ? Suggestion.nearest(to: components[0], among: folders) : nil
    return nearest.map { "did you mean the folder '\($0)'?" } ?? "posts stand in \(folders.joined(separator: ", "))"
  }

  private static let misspellings = [".markdown", ".mdown", ".mdwn", ".mkdn", ".mkd", ".md.txt"]

  private static func ending(of name: String) -> Ending {
    if ends(Array(name.utf8), with: ".md") { return .post }
    let name = lowercased(name)
    return ends(name, with: ".md") || misspellings.contains { ends(name, with: $0) } ? .misspelled : .other
  }

  private static func ends(_ name: [UInt8], with ending: String) -> Bool {
    name.reversed().starts(with: ending.utf8.reversed())
  }

  /// In ASCII alone: no other letter is part of a name that is looked for.
  private static func lowercased(_ name: String) -> [UInt8] {
    name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
