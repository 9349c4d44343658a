internal import CCmarkGFM
import Synchronization

/// Owns a tree of cmark's and frees it; its pointer does not outlive it.
@safe
struct MarkdownTree: ~Copyable {
  let root: OpaquePointer?

  /// `strikethrough` and `autolink` switch a table that all parsers of the process share, so only one may run at a time.
  private static let parsing = Mutex(())

  /// Once for the process: registration itself may not race.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  init(parsing bytes: ArraySlice<UInt8>) {
    let names = Self.isRegistered ? ["table", "strikethrough", "autolink", "tasklist"] : []
    let address = Self.parsing.withLock { _ in Self.parse(bytes, extensions: names) }
    unsafe root = OpaquePointer(bitPattern: address)
  }

  deinit {
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// The address of the tree's root, as a number that may leave the lock; 0 when memory ran out.
  private static func parse(_ bytes: ArraySlice<UInt8>, extensions: [String]) -> UInt {
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return 0 }
    defer { unsafe cmark_parser_free(parser) }
    for name in extensions {
      _ = unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return UInt(bitPattern: unsafe cmark_parser_finish(parser))
  }
}
