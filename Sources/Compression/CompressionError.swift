import Output

/// A library could not compress, for want of memory.
package struct CompressionError: Error, Equatable, CustomStringConvertible {
  let coding: ContentCoding

  package var description: String { "cannot compress as \(coding.rawValue): there is not enough memory" }
}
