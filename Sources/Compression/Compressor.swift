package import Output

/// Makes the compressed forms of files: the same bytes for the same input, with one version of the libraries.
package enum Compressor {
  /// A smaller file fits into one packet as it is.
  package static let threshold = 1024

  /// nil when the form would not be smaller.
  package static func compressed(_ bytes: [UInt8], _ coding: ContentCoding) throws(CompressionError) -> [UInt8]? {
    guard bytes.count >= threshold else { return nil }
    let result =
      switch coding {
      case .gzip: try Gzip.compressed(bytes)
      case .brotli: try Brotli.compressed(bytes)
      }
    return result.count < bytes.count ? result : nil
  }
}
