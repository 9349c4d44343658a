/// Writes pictures as one file of the kind ICO, each as a PNG.
enum IconFile {
  /// Square pictures of at most 256 pixels, the smallest first.
  static func bytes(of pictures: [Canvas]) -> [UInt8] {
    let files = pictures.map { PNG.bytes(of: $0, as: .colors) }
    var bytes = [0, 1, pictures.count].flatMap { littleEndian($0, count: 2) }
    var offset = bytes.count + pictures.count * 16
    for (picture, file) in zip(pictures, files) {
      // No colours counted, nothing reserved, one plane, 32 bits a pixel.
      bytes += [UInt8(truncatingIfNeeded: picture.width), UInt8(truncatingIfNeeded: picture.height), 0, 0, 1, 0, 32, 0]
      bytes += littleEndian(file.count, count: 4) + littleEndian(offset, count: 4)
      offset += file.count
    }
    return bytes + files.joined()
  }

  private static func littleEndian(_ value: Int, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
