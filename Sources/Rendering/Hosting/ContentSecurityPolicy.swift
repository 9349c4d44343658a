/// What pages may load. It stands in every page, and in the headers that hosts are told to send.
package enum ContentSecurityPolicy {
  /// Without a quotation mark, so that it can stand in an attribute as it is.
  package static let page =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; "
    + "form-action 'none'"

  /// For pages that no other page may frame; only a header can say so.
  static let unframed = page + "; frame-ancestors 'none'"
}
