import RichText

extension RichText {
  /// The nodes as tags, so that a test reads at a glance; nil when an element is not closed where it was opened last.
  var shape: String? {
    var text = ""
    var open: [String] = []
    for node in nodes {
      if case .open(let element) = node {
        let tag = element.tag
        open.append(String(tag.prefix { $0 != " " }))
        text += "<\(tag)>"
      } else if case .close = node {
        guard let name = open.popLast() else { return nil }
        text += "</\(name)>"
      } else {
        text += node.leafShape
      }
    }
    return open.isEmpty ? text : nil
  }
}

extension RichText.Node {
  fileprivate var leafShape: String {
    switch self {
    case .text(let text): text
    case .code(let text): "<code>\(text)</code>"
    case .codeBlock(let language, let text): "<pre \(language)>\(text)</pre>"
    case .image(let target, let alternative, let title): "<img \(target.shape) '\(alternative)' '\(title)'>"
    case .softBreak: "\n"
    case .lineBreak: "<br>"
    case .thematicBreak: "<hr>"
    case .footnoteReference(let number, let occurrence): "<note \(number).\(occurrence)>"
    case .open, .close: ""
    }
  }
}

extension RichText.Element {
  fileprivate var tag: String {
    switch self {
    case .paragraph: "p"
    case .heading(let level, let anchor): "h\(level) #\(anchor)"
    case .blockQuote: "quote"
    case .list(let start): start.map { "ol \($0)" } ?? "ul"
    case .item(let isDone): isDone.map { $0 ? "li done" : "li open" } ?? "li"
    case .table: "table"
    case .tableHead: "thead"
    case .tableBody: "tbody"
    case .tableRow: "tr"
    case .tableCell(let alignment, let isHeader):
      (isHeader ? "th" : "td") + (alignment.map { " \($0)" } ?? "")
    case .emphasis: "em"
    case .strong: "strong"
    case .strikethrough: "del"
    case .link(let target, let title): title.isEmpty ? "a \(target.shape)" : "a \(target.shape) '\(title)'"
    case .footnoteDefinition(let number, let references): "footnote \(number) \(references)"
    }
  }
}

extension LinkTarget {
  fileprivate var shape: String {
    if case .unresolved(let text) = self { text } else { "\(self)" }
  }
}
