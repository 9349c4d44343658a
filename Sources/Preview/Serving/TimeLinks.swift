/// Lets the links of a page that shows another time lead to pages of the same time.
struct TimeLinks {
  private let page: [UInt8]
  private let parameter: [UInt8]
  private var result: [UInt8] = []
  private var copied = 0

  /// `now` as it stands in an address.
  static func handingOn(_ now: String, in page: [UInt8]) -> [UInt8] {
    var links = TimeLinks(page: page, now: now)
    links.run()
    return links.result
  }

  private init(page: [UInt8], now: String) {
    self.page = page
    parameter = Array("now=\(now)".utf8)
  }

  private mutating func run() {
    result.reserveCapacity(page.count * 2)
    var place = page.firstIndex(of: "<a ")
    while let tag = place {
      let end = endOfTag(from: tag)
      if let value = address(in: tag..<end), isOwn(page[value]) { handOn(value) }
      place = page.firstIndex(of: "<a ", from: end)
    }
    result += page[copied...]
  }

  /// Before the fragment, after a query.
  private mutating func handOn(_ value: Range<Int>) {
    // An entity such as `&#39;` begins no fragment.
    let fragment =
      page[value].indices.first {
        page[$0] == UInt8(ascii: "#") && ($0 == value.lowerBound || page[$0 - 1] != UInt8(ascii: "&"))
      }
      ?? value.upperBound
    result += page[copied..<fragment]
    result += page[value.lowerBound..<fragment].contains(UInt8(ascii: "?")) ? "&amp;".utf8 : "?".utf8
    result += parameter
    copied = fragment
  }

  /// The first `>` that stands in no quoted value.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    var place = start
    while place < page.endIndex {
      let byte = page[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    return place
  }

  /// Where the value of `href` stands, without its quotes.
  private func address(in tag: Range<Int>) -> Range<Int>? {
    guard let name = page[tag].firstIndex(of: " href="), name + 7 < tag.upperBound else { return nil }
    let quote = page[name + 6]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let start = name + 7
    return page[start..<tag.upperBound].firstIndex(of: quote).map { start..<$0 }
  }

  /// Whether an address leads to this site, and to more than a place in this page.
  private func isOwn(_ address: ArraySlice<UInt8>) -> Bool {
    if address.first == UInt8(ascii: "#") || address.starts(with: "//".utf8) { return false }
    return !address.prefix { !"/?#".utf8.contains($0) }.contains(UInt8(ascii: ":"))
  }
}
