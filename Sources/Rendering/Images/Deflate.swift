/// A zlib stream (RFC 1950 and 1951) with the fixed codes, made by ourselves so that no version of a library decides
/// about our bytes.
struct Deflate {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Looks for repetitions at two distances alone, 1 and `stride`: runs, and equal rows of a picture.
  static func zlib(_ input: [UInt8], stride: Int) -> [UInt8] {
    var writer = Deflate()
    writer.bits(0b011, count: 3)
    var index = 0
    while index < input.count {
      let run = matchLength(in: input, at: index, distance: 1)
      let row = run == longest ? 0 : matchLength(in: input, at: index, distance: stride)
      if max(run, row) < 3 {
        writer.symbol(Int(input[index]))
        index += 1
      } else {
        writer.match(length: max(run, row), distance: row > run ? stride : 1)
        index += max(run, row)
      }
    }
    writer.symbol(256)
    writer.flush()
    let checksum = Checksums.adler32(input)
    return [0x78, 0x01] + writer.bytes + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (24 - $0 * 8)) }
  }

  private static let longest = 258

  private static func matchLength(in input: [UInt8], at index: Int, distance: Int) -> Int {
    guard distance > 0, distance <= index else { return 0 }
    let limit = min(longest, input.count - index)
    var length = 0
    while length < limit, input[index + length] == input[index + length - distance] { length += 1 }
    return length
  }

  /// `count` bits of `value`, the lowest first.
  private mutating func bits(_ value: Int, count: Int) {
    pending |= UInt64(value) << pendingCount
    pendingCount += UInt64(count)
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  private mutating func flush() {
    if pendingCount > 0 { bits(0, count: 8 - Int(pendingCount)) }
  }

  /// A code of `count` bits, the highest first.
  private mutating func code(_ value: Int, count: Int) {
    var reversed = 0
    for bit in 0..<count where value >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    bits(reversed, count: count)
  }

  /// A byte, the end (256), or a length's code (RFC 1951, 3.2.6).
  private mutating func symbol(_ symbol: Int) {
    switch symbol {
    case 0...143: code(0x30 + symbol, count: 8)
    case 144...255: code(0x190 + symbol - 144, count: 9)
    case 256...279: code(symbol - 256, count: 7)
    default: code(0xC0 + symbol - 280, count: 8)
    }
  }

  private mutating func match(length: Int, distance: Int) {
    if length == Self.longest {
      symbol(285)
    } else {
      let (number, base, extra) = Self.group(of: length - 3, size: 4)
      symbol(257 + number)
      bits(length - 3 - base, count: extra)
    }
    let (number, base, extra) = Self.group(of: distance - 1, size: 2)
    code(number, count: 5)
    bits(distance - 1 - base, count: extra)
  }

  /// Lengths and distances come in groups of `size` codes, each group with one more bit after the code: the code, the
  /// least value that it stands for, and how many bits follow (RFC 1951, 3.2.5).
  private static func group(of value: Int, size: Int) -> (code: Int, base: Int, extra: Int) {
    guard value >= size * 2 else { return (value, value, 0) }
    var extra = 1
    while value >= size * 2 << extra { extra += 1 }
    let place = (value - size << extra) >> extra
    return (size * (extra + 1) + place, (size << extra) + place << extra, extra)
  }
}
