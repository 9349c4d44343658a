/// A compressed form in which servers send a file to who accepts it. Raw values are HTTP's names (RFC 9110, 8.4.1).
package enum ContentCoding: String, Sendable, CaseIterable {
  case gzip
  case brotli = "br"

  /// The ending that servers look for beside the file itself.
  package var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .brotli: "br"
    }
  }
}
