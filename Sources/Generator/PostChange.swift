package import Authoring
package import Diagnostics
package import Loading

/// A post as an edit makes it, read with the whole project before anything is written.
package struct PostChange: Sendable {
  /// As messages name it.
  package let path: String
  /// nil for a new post.
  package let old: [UInt8]?
  package let new: [UInt8]
  /// What a check says of the post once it is so, and what it says anew of others; sorted by place.
  package let diagnostics: [Diagnostic]
  /// What readers will see; nil when an error anywhere keeps the site from being built.
  package let effect: PostEffect?
  private let components: [String]
  private let root: String

  /// Whether it may be written. What was wrong with other files before stands in nobody's way.
  package var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Makes edits of a post that was read. `reading` is what was found before, with the same options.
  package static func editing(
    _ post: PostFile, _ edits: [ByteEdit], of reading: Project.Reading, _ options: ProjectOptions
  ) async -> PostChange {
    let components = post.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    return await PostChange(
      components, old: post.file.bytes, new: edits.applied(to: post.file.bytes), reading, options)
  }

  /// Makes a post. `components` are the parts of its path below the folder of posts.
  package static func creating(
    _ components: [String], _ bytes: [UInt8], in reading: Project.Reading, _ options: ProjectOptions
  ) async -> PostChange {
    await PostChange(components, old: nil, new: bytes, reading, options)
  }

  private init(
    _ components: [String], old: [UInt8]?, new: [UInt8], _ reading: Project.Reading, _ options: ProjectOptions
  ) async {
    self.components = components
    self.old = old
    self.new = new
    root = options.content
    path = SourceFolder(root: options.content).displayPath(of: components)
    var edited = options
    edited.overlay = .content(SourceOverlay(components: components, bytes: new))
    let after = await Project.read(edited)
    diagnostics = Self.relevant(after.diagnostics, before: reading.diagnostics, in: path)
    let (path, isDraft) = (path, after.content?.isDraft(path) ?? false)
    effect = after.project.map { PostEffect(of: path, isDraft: isDraft, before: reading.project, after: $0) }
  }

  /// Writes the post, whole or not at all. Throws `WritingError` when the disk refuses, or when the file is not what was read.
  package func write() throws {
    let writer = PostWriter(root: root)
    if let old { try writer.replace(components, old, with: new) } else { try writer.create(components, new) }
  }

  /// What is said of the post, and what was not said before.
  private static func relevant(_ after: [Diagnostic], before: [Diagnostic], in path: String) -> [Diagnostic] {
    var known: [[UInt8]: Int] = [:]
    for fault in before { known[key(fault), default: 0] += 1 }
    return after.filter { fault in
      let count = known[key(fault)] ?? 0
      known[key(fault)] = count - 1
      return count <= 0 || fault.place?.path.utf8.elementsEqual(path.utf8) == true
    }
  }

  private static func key(_ fault: Diagnostic) -> [UInt8] {
    let place = fault.place.map { "\($0.path):\($0.line):\($0.column)" } ?? ""
    return Array("\(place) \(fault.id.rawValue) \(fault.message)".utf8)
  }
}
