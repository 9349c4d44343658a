import Diagnostics
import Loading

/// Finds the post that the command line names.
package struct PostSelection {
  private static let mostCandidates = 10

  private let posts: [KnownPost]

  package init(among posts: [KnownPost]) {
    self.posts = posts
  }

  /// `name` is a slug, a file's name or path, or a part of one that only one has; nil is the one open incident.
  /// `components` are those of `name` below the folder of posts, if it is a path into it.
  package func post(named name: String?, components: [String]?) throws(AuthoringError) -> KnownPost {
    guard let name else { return try openIncident() }
    let exact = [
      posts.filter { post in components.map { $0.joined(separator: "/").utf8.elementsEqual(post.path.utf8) } ?? false },
      updatable.filter { $0.slug.utf8.elementsEqual(name.utf8) },
      updatable.filter { Self.fileNames($0).contains(Array(name.utf8)) },
      updatable.filter { Self.contains($0.slug, name) || Self.contains($0.path, name) },
    ].first { !$0.isEmpty }
    guard let exact, let first = exact.first else { throw unknown(name) }
    guard exact.count == 1 else {
      throw AuthoringError("'\(name)' may be \(exact.count) posts; name one of them:" + Self.list(exact))
    }
    guard first.kind == .incident || first.kind == .maintenance else {
      throw AuthoringError("\(first.displayPath) has no updates: only incidents and maintenance have; edit its text")
    }
    return first
  }

  private var updatable: [KnownPost] { posts.filter { $0.kind == .incident || $0.kind == .maintenance } }

  private func openIncident() throws(AuthoringError) -> KnownPost {
    let open = posts.filter(\.isOpen)
    switch open.count {
    case 0: throw AuthoringError("no incident is open; name the post that you mean")
    case 1: return open[0]
    default: throw AuthoringError("\(open.count) incidents are open; name one of them:" + Self.list(open))
    }
  }

  private func unknown(_ name: String) -> AuthoringError {
    let nearest = Suggestion.nearest(to: name, among: updatable.map(\.slug)) ?? nearestWords(name)
    if let nearest { return AuthoringError("there is no post '\(name)'; did you mean '\(nearest)'?") }
    let open = posts.filter(\.isOpen)
    return AuthoringError("there is no post '\(name)'" + (open.isEmpty ? "" : "; open incidents:" + Self.list(open)))
  }

  /// Among the slugs without their date.
  private func nearestWords(_ name: String) -> String? {
    let words = updatable.map { post in
      let bytes = Array(post.slug.utf8)
      let isDated =
        bytes.count > 11 && bytes.prefix(11).allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      return String(decoding: isDated ? bytes[11...] : bytes[...], as: UTF8.self)
    }
    return Suggestion.nearest(to: name, among: words)
  }

  private static func fileNames(_ post: KnownPost) -> [[UInt8]] {
    let name = Array(post.path.utf8.split(separator: UInt8(ascii: "/")).last ?? post.path.utf8[...])
    return [name, Array(name.dropLast(".md".utf8.count))]
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (bytes, wanted) = (folded(text), folded(part))
    return !wanted.isEmpty && bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func list(_ posts: [KnownPost]) -> String {
    let shown = posts.prefix(mostCandidates).map { "\n  \($0.slug)  \(PrintableText.cut($0.title))" }
    return shown.joined() + (posts.count > mostCandidates ? "\n  and \(posts.count - mostCandidates) more" : "")
  }
}
