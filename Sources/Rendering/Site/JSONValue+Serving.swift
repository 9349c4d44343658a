import JSON

extension JSONValue {
  /// A document to be served: without space, and with what HTML or JavaScript could take for their own escaped, as hosted pages do,
  /// so that it does no harm where a server gives it a wrong type or a page embeds it.
  var served: [UInt8] {
    bytes(.compact) { ["<", ">", "&", "\u{2028}", "\u{2029}"].contains($0) }
  }
}
