package import Diagnostics

/// What lies in the folder `content`.
package struct ContentSource: Sendable {
  /// Ordered by the bytes of their paths.
  package private(set) var posts: [PostFile] = []
  /// Files that posts may show or link to, by path.
  package private(set) var attachments: [FileReference] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// `postLimit` is in bytes. A folder that does not exist is an empty one.
  package init(_ folder: SourceFolder, postLimit: Int) async {
    guard folder.exists() else { return }
    let (files, refused) = folder.files()
    diagnostics += refused.map(\.diagnostic)
    var wanted: [(kind: PostKind, components: [String])] = []
    for components in files {
      let isPost = Self.isMarkdown(components)
      guard let kind = PostKind(rawValue: components.first ?? ""), components.count > 1 else {
        if isPost || components.count > 1 { reportStray(components, in: folder) }
        continue
      }
      if isPost {
        wanted.append((kind, components))
      } else {
        attachments.append(
          FileReference(path: components.joined(separator: "/"), folder: folder, components: components))
      }
    }
    await read(wanted, in: folder, limit: postLimit)
  }

  private mutating func read(
    _ wanted: [(kind: PostKind, components: [String])], in folder: SourceFolder, limit: Int
  ) async {
    let results = await wanted.concurrentMap { item in
      var faults: [Diagnostic] = []
      let file = folder.text(item.components, limit: limit, diagnostics: &faults)
      let path = item.components.joined(separator: "/")
      return (post: file.map { PostFile(kind: item.kind, path: path, file: $0) }, faults: faults)
    }
    posts = results.compactMap(\.post)
    diagnostics += results.flatMap(\.faults)
  }

  /// A post in a folder that nothing reads would be missing from the page without a word.
  private mutating func reportStray(_ components: [String], in folder: SourceFolder) {
    if components.count == 1, components[0].lowercased() == "readme.md" { return }
    let folders = PostKind.allCases.map(\.folder)
    let name = components.count > 1 ? components[0] : ""
    let hint = name.isEmpty ? nil : Suggestion.hint(for: name, among: folders)
    diagnostics.append(
      Diagnostic(
        .unexpectedFile, "nothing reads this file", hint: hint ?? "posts stand in \(folders.joined(separator: ", "))",
        at: Diagnostic.Place(wholeFile: folder.displayPath(of: components))))
  }

  private static func isMarkdown(_ components: [String]) -> Bool {
    components.last?.utf8.reversed().starts(with: ".md".utf8.reversed()) ?? false
  }
}
