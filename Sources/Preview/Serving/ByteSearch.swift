extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where `text` begins at or after `start`; nil when it does not occur.
  func firstIndex(of text: StaticString, from start: Int? = nil) -> Int? {
    let wanted = Array(text.description.utf8)
    guard let first = wanted.first else { return nil }
    var place = start ?? startIndex
    while place + wanted.count <= endIndex {
      if self[place] == first, self[place..<place + wanted.count].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }
}
