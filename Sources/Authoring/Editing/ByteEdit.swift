/// Bytes that take the place of a range of a file's; an empty range is where they are put in.
package struct ByteEdit: Sendable, Equatable {
  /// Byte offsets in the file as it is.
  package let range: Range<Int>
  package let replacement: [UInt8]

  package init(_ range: Range<Int>, with replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  package init(at offset: Int, inserting bytes: [UInt8]) {
    self.init(offset..<offset, with: bytes)
  }
}

extension Sequence<ByteEdit> {
  /// The file with all edits made; every byte outside of their ranges stays. Ranges do not overlap; of several at one
  /// place the first given comes first.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var kept = 0
    let edits = enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in edits where edit.range.lowerBound >= kept && edit.range.upperBound <= bytes.count {
      result += bytes[kept..<edit.range.lowerBound]
      result += edit.replacement
      kept = edit.range.upperBound
    }
    return result + bytes[kept...]
  }
}
