import Diagnostics
import FrontMatter
import Loading
import RichText
import StatusModel

/// Finds out from the versions of a post what its updates said before.
///
/// An update counts from the first version that holds it and is no draft, and is known by its time and state. Its words are what
/// is compared: wrapping, emphasis and where a link leads are not.
package struct EditFinder: Sendable {
  private let context: ContentContext

  package init(context: ContentContext) {
    self.context = context
  }

  package func edits(in post: PostVersions) -> PostEdits {
    var courses: [PostEdits.Key: TextCourse] = [:]
    guard hasChangedTexts(post) else { return PostEdits(courses) }
    for version in post.versions {
      let file = PostFile(kind: post.kind, path: post.path, file: SourceFile(path: post.path, bytes: version.bytes))
      // What could not be read was on no page.
      guard let read = PostReader.read(file, context: context).post, !read.identity.isDraft else { continue }
      for update in read.content.updates {
        let (key, words) = (PostEdits.Key(update), update.body.words)
        courses[key, default: TextCourse(words, of: update.at, committed: version.committed)]
          .note(words, committed: version.committed)
      }
    }
    return PostEdits(courses)
  }

  /// False when each version only adds parts to the one before, as a post does that grows by its updates. This is most of them,
  /// and spares reading all of their versions.
  private func hasChangedTexts(_ post: PostVersions) -> Bool {
    let parts = post.versions.map { Self.parts(SourceFile(path: post.path, bytes: $0.bytes)) }
    return zip(parts, parts.dropFirst()).contains { old, new in
      var rest = new[...]
      return !old.allSatisfy { part in
        rest = rest.drop { $0 != part }
        return rest.popFirst() != nil
      }
    }
  }

  /// The post's text in parts that begin with a heading of the second level, without blank lines at their ends.
  private static func parts(_ file: SourceFile) -> [ArraySlice<UInt8>] {
    var faults: [Diagnostic] = []
    let start = FrontMatterSplit(file, diagnostics: &faults)?.body.lowerBound ?? 0
    var cuts = [start]
    for place in file.lineStarts where place > start && file.bytes[place...].starts(with: "## ".utf8) {
      cuts.append(place)
    }
    return zip(cuts, cuts.dropFirst() + [file.bytes.count]).map { start, end in
      var part = file.bytes[start..<end]
      while let last = part.last, last == 0x0A || last == 0x0D || last == 0x20 { part.removeLast() }
      return part
    }
  }
}
