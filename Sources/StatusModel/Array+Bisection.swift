extension Array {
  /// How many elements at the front `isBefore` holds for; it holds for none behind them. Asks a logarithm of all.
  package func countAtFront(where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
