/// Items by the bytes of a text of theirs; of several with one the first.
struct ByteKeyed<Item> {
  private let items: [[UInt8]: Item]

  init(_ items: [Item], by key: (Item) -> String) {
    self.items = Dictionary(items.map { (Array(key($0).utf8), $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Item? { items[Array(key.utf8)] }
}
