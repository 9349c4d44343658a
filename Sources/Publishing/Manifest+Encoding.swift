internal import Output

extension Manifest {
  /// JSON, one file a line: the same bytes for the same manifest.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + files.count * 64)
    bytes += "{\n  \"generator\": ".utf8
    Self.append(generator, to: &bytes)
    bytes += ",\n  \"now\": \"\(Timestamp(seconds: now))\"".utf8
    let change = nextChange.map { "\"\(Timestamp(seconds: $0))\"" } ?? "null"
    bytes += ",\n  \"next_change\": \(change)".utf8
    bytes += ",\n  \"files\": ".utf8
    Self.append(files, to: &bytes) { (file, bytes) in
      bytes += "{\"path\": ".utf8
      Self.append(file.path.text, to: &bytes)
      bytes += ", \"size\": \(file.size)}".utf8
    }
    bytes += ",\n  \"superseded\": ".utf8
    Self.append(superseded, to: &bytes) { (asset, bytes) in
      bytes += "{\"path\": ".utf8
      Self.append(asset.path.text, to: &bytes)
      bytes += ", \"since\": \"\(Timestamp(seconds: asset.since))\"}".utf8
    }
    bytes += "\n}\n".utf8
    return bytes
  }

  private static func append<Element>(
    _ list: [Element], to bytes: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in list.enumerated() {
      bytes += (index == 0 ? "\n    " : ",\n    ").utf8
      append(element, &bytes)
    }
    bytes += (list.isEmpty ? "]" : "\n  ]").utf8
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
