import Diagnostics
import Markdown
import RichText

/// Settles, in one post's text, the links that lead away from the site, and gathers the others.
struct LocalLinks {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var pending: [PendingLink] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func settle(_ document: inout MarkdownDocument) {
    for reference in document.references {
      switch document.nodes[reference.node] {
      case .open(.link(.unresolved(let destination), let title)):
        let target = target(of: destination, at: reference.range, isImage: false)
        document.nodes[reference.node] = .open(.link(target, title: title))
      case .image(.unresolved(let destination), let alternative, let title):
        let target = target(of: destination, at: reference.range, isImage: true)
        document.nodes[reference.node] = .image(target, alternative: alternative, title: title)
      default: break
      }
    }
  }

  private mutating func target(of destination: String, at range: Range<Int>, isImage: Bool) -> LinkTarget {
    switch LinkClassifier.classify(destination) {
    case .external(let url):
      if isImage { return refuse("an image from another host", hint: "put the image beside the post", at: range) }
      return .external(url)
    case .refused:
      return refuse(
        "the link leads to a place that is not allowed",
        hint: "links may begin with http://, https://, mailto: or tel:, or lead to a file or page of this site",
        at: range)
    case .anchor, .relative, .rooted:
      pending.append(PendingLink(destination: .init(destination, isImage: isImage), range: range))
      return .unresolved(destination)
    }
  }

  private mutating func refuse(_ message: String, hint: String, at range: Range<Int>) -> LinkTarget {
    diagnostics.append(Diagnostic(.unsafeLink, message, hint: hint, at: range, in: file))
    return .refused
  }
}
