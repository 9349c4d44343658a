import Diagnostics
import Markdown
import RichText

/// Settles, in one post's text, the links that need no other post: outward ones and those to the post's own anchors.
struct LocalLinks {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var pending: [PendingLink] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func settle(_ document: inout MarkdownDocument) {
    let anchors = document.blocks.compactMap { $0.heading?.anchor }
    for reference in document.references {
      switch document.nodes[reference.node] {
      case .open(.link(.unresolved(let destination), let title)):
        let target = target(of: destination, at: reference.range, anchors: anchors, isImage: false)
        document.nodes[reference.node] = .open(.link(target, title: title))
      case .image(.unresolved(let destination), let alternative, let title):
        let target = target(of: destination, at: reference.range, anchors: anchors, isImage: true)
        document.nodes[reference.node] = .image(target, alternative: alternative, title: title)
      default: break
      }
    }
  }

  private mutating func target(
    of destination: String, at range: Range<Int>, anchors: [String], isImage: Bool
  ) -> LinkTarget {
    switch LinkClassifier.classify(destination) {
    case .external(let url):
      if isImage { return refuse("an image from another host", hint: "put the image beside the post", at: range) }
      return .external(url)
    case .refused:
      return refuse(
        "the link leads to a place that is not allowed", hint: "links may begin with http, https, mailto or tel", at: range)
    case .anchor(let name):
      if anchors.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { return .anchor(name) }
      diagnostics.append(
        Diagnostic(
          .brokenLink, "no heading here has the anchor '#\(name)'", hint: Suggestion.hint(for: name, among: anchors),
          at: range, in: file))
      return .refused
    case .relative, .rooted:
      pending.append(PendingLink(destination: destination, range: range, isImage: isImage))
      return .unresolved(destination)
    }
  }

  private mutating func refuse(_ message: String, hint: String, at range: Range<Int>) -> LinkTarget {
    diagnostics.append(Diagnostic(.unsafeLink, message, hint: hint, at: range, in: file))
    return .refused
  }
}
