/// A key that stands in its mapping already. Byte offsets in the file.
struct DuplicateKey {
  let key: Range<Int>
  /// Where it stands first.
  let first: Range<Int>
  /// What must go so that the document has the key once.
  let entry: Range<Int>
}
