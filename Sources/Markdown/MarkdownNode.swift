internal import CCmarkGFM
import RichText

/// One node of cmark's tree, as Swift values. Valid only while its `MarkdownTree` lives.
@safe
struct MarkdownNode {
  enum Kind {
    case document, paragraph, heading, blockQuote, list, item, codeBlock, htmlBlock, thematicBreak, footnoteDefinition
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image, footnoteReference
    case table, tableHeader, tableRow, tableCell
  }

  let kind: Kind
  private let pointer: OpaquePointer

  init(pointer: OpaquePointer) {
    unsafe self.pointer = pointer
    kind = unsafe Self.kind(of: pointer)
  }

  /// Whether the iterator enters it without leaving it. A footnote's reference is left, though nothing stands in it.
  var isLeaf: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak:
      true
    default: false
    }
  }

  var literal: String { unsafe Self.string(cmark_node_get_literal(pointer)) }
  var url: String { unsafe Self.string(cmark_node_get_url(pointer)) }
  var title: String { unsafe Self.string(cmark_node_get_title(pointer)) }
  /// The words of an address that stands in the text without brackets; nil when it is a link of another kind.
  var bareAddress: String? {
    guard kind == .link, let child = unsafe cmark_node_first_child(pointer) else { return nil }
    let words = unsafe Self.string(cmark_node_get_literal(child))
    return !words.isEmpty && url.utf8.reversed().starts(with: words.utf8.reversed()) ? words : nil
  }
  var fenceInfo: String { unsafe Self.string(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  /// Lines and columns count from 1 in what was parsed, columns in bytes. Inlines that the parser adds afterwards, and some
  /// addresses, have line 0.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  /// nil for a bullet list.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// nil when the item is no task.
  var isTaskDone: Bool? {
    guard unsafe cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  var isInTightList: Bool {
    guard let item = unsafe cmark_node_parent(pointer), unsafe cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let list = unsafe cmark_node_parent(item)
    else { return false }
    return unsafe cmark_node_get_list_tight(list) != 0
  }

  var tableAlignments: [RichText.Alignment?] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { index in
      switch unsafe letters[index] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: nil
      }
    }
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }

  private static func kind(of pointer: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: unsafe extensionKind(of: pointer)
    }
  }

  /// The extensions' types are variables that no header declares; their names are the only key.
  private static func extensionKind(of pointer: OpaquePointer) -> Kind {
    switch unsafe string(cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    default: .strikethrough
    }
  }
}
