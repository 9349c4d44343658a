/// The body of a mail in ASCII lines of at most 76 characters (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let longestLine = 75

  /// `text` with ends of lines as `\n`; the result has them too, as programs that send mail take them.
  static func lines(of text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { encoded(Array($0)) + "\n" }.joined()
  }

  private static func encoded(_ line: [UInt8]) -> String {
    var text = ""
    var length = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      // Mail programs read a dot alone, and "From " at the beginning of a line, as their own.
      let isSpecial = index == 0 && (byte == UInt8(ascii: ".") || line.starts(with: "From ".utf8))
      let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") && !isSpecial || byte == 0x20 && !isLast
      let piece = isPlain ? String(Unicode.Scalar(byte)) : "=" + hexadecimal(byte)
      if length + piece.utf8.count > longestLine {
        text += "=\n"
        length = 0
      }
      text += piece
      length += piece.utf8.count
    }
    return text
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
