import RichText

extension RichText {
  static func paragraphs(_ texts: String...) -> RichText {
    RichText(texts.flatMap { [.open(.paragraph), .text($0), .close] })
  }

  static func heading(_ level: Int, _ text: String, anchor: String) -> RichText {
    RichText([.open(.heading(level: level, anchor: anchor)), .text(text), .close])
  }

  static func list(start: Int? = nil, _ items: String...) -> RichText {
    RichText(
      [.open(.list(start: start))] + items.flatMap { [.open(.item(isDone: nil)), .text($0), .close] } + [.close])
  }

  static func tasks(_ items: (isDone: Bool, text: String)...) -> RichText {
    RichText(
      [.open(.list(start: nil))] + items.flatMap { [.open(.item(isDone: $0.isDone)), .text($0.text), .close] } + [
        .close
      ])
  }

  static func link(_ text: String, to target: LinkTarget) -> RichText {
    RichText([.open(.paragraph), .open(.link(target, title: "")), .text(text), .close, .close])
  }

  static func code(_ text: String) -> RichText {
    RichText([.codeBlock(language: "sh", text: text)])
  }

  static func table(_ head: [String], _ rows: [[String]]) -> RichText {
    func row(_ cells: [String], isHeader: Bool) -> [Node] {
      [.open(.tableRow)]
        + cells.flatMap { [.open(.tableCell(alignment: nil, isHeader: isHeader)), .text($0), .close] } + [.close]
    }
    return RichText(
      [.open(.table), .open(.tableHead)] + row(head, isHeader: true) + [.close, .open(.tableBody)]
        + rows.flatMap { row($0, isHeader: false) } + [.close, .close])
  }

  static func + (left: RichText, right: RichText) -> RichText { RichText(left.nodes + right.nodes) }
}
