/// A mapping or list that is open while a document is scanned.
struct YAMLScope {
  /// Where a block collection's entries begin, in Unicode scalars from 0; nil in brackets and braces.
  let column: Int?
  /// Whether keys of it could stand twice: a list in brackets makes a mapping of each of its pairs.
  let holdsKeys: Bool
  /// Offset of the last comma, or of what opens the collection.
  var separator: Int
  private var keys: [[UInt8]: Range<Int>] = [:]
  private var repeated: (key: Range<Int>, first: Range<Int>, start: Int)?

  init(column: Int?, holdsKeys: Bool, separator: Int) {
    self.column = column
    self.holdsKeys = holdsKeys
    self.separator = separator
  }

  /// Notes a key. `name` is what it says, without quotes.
  mutating func add(_ name: [UInt8], at range: Range<Int>) {
    guard holdsKeys else { return }
    guard let first = keys[name] else {
      keys[name] = range
      return
    }
    repeated = (range, first, column == nil ? separator : range.lowerBound)
  }

  /// The entry that ends at `end`, when its key stands in the mapping for the second time or more often.
  mutating func endEntry(at end: Int) -> DuplicateKey? {
    defer { repeated = nil }
    return repeated.map { DuplicateKey(key: $0.key, first: $0.first, entry: $0.start..<max($0.start, end)) }
  }
}
