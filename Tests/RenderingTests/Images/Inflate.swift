/// Reads what `Deflate` writes, after RFC 1951 and by another way: codes bit by bit, lengths from the RFC's tables.
struct Inflate {
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  private let bytes: [UInt8]
  private var position = 0

  /// nil when the stream is not one block of fixed codes in a zlib envelope with its checksum.
  static func zlib(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 6, bytes[0] == 0x78, (Int(bytes[0]) << 8 + Int(bytes[1])) % 31 == 0 else { return nil }
    var reader = Inflate(bytes: Array(bytes[2..<bytes.count - 4]))
    guard reader.number(3) == 0b011, let output = reader.block(), reader.position + 7 >= reader.bytes.count * 8 else {
      return nil
    }
    var (first, second) = (1, 0)
    for byte in output { (first, second) = ((first + Int(byte)) % 65_521, (second + first + Int(byte)) % 65_521) }
    let checksum = bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    return checksum == second << 16 | first ? output : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func bit() -> Int? {
    guard position < bytes.count * 8 else { return nil }
    defer { position += 1 }
    return Int(bytes[position / 8]) >> (position % 8) & 1
  }

  private mutating func number(_ count: Int) -> Int? {
    var value = 0
    for place in 0..<count {
      guard let bit = bit() else { return nil }
      value |= bit << place
    }
    return value
  }

  private mutating func code(_ count: Int, after start: Int = 0) -> Int? {
    var value = start
    for _ in 0..<count {
      guard let bit = bit() else { return nil }
      value = value << 1 | bit
    }
    return value
  }

  private mutating func symbol() -> Int? {
    guard let short = code(7) else { return nil }
    if short < 0b0011000 { return 256 + short }
    guard let middle = code(1, after: short) else { return nil }
    if (0b0011_0000...0b1011_1111).contains(middle) { return middle - 0b0011_0000 }
    if (0b1100_0000...0b1100_0111).contains(middle) { return 280 + middle - 0b1100_0000 }
    return code(1, after: middle).map { 144 + $0 - 0b1_1001_0000 }
  }

  private mutating func block() -> [UInt8]? {
    var output: [UInt8] = []
    while let symbol = symbol() {
      if symbol == 256 { return output }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      let place = symbol - 257
      guard place < 29, let more = number(Self.lengthBits[place]), let group = code(5), group < 30,
        let far = number(Self.distanceBits[group])
      else { return nil }
      let distance = Self.distanceBases[group] + far
      guard distance <= output.count else { return nil }
      for _ in 0..<Self.lengthBases[place] + more { output.append(output[output.count - distance]) }
    }
    return nil
  }
}
