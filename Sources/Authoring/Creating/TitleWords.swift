import Content
import Foundation

/// Makes the words of an address from a title.
enum TitleWords {
  /// Letters that are no base letter with a mark.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "ng",
    "ʼ": "", "’": "", "'": "",
  ]
  /// How German writes its own letters without them.
  private static let german: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]

  /// In `a-z`, `0-9` and single hyphens; nil when nothing of the title can stay. Other scripts are written in Latin letters.
  static func slug(of title: String, language: String) -> String? {
    let isGerman = language.utf8.prefix(2).elementsEqual("de".utf8)
    var text = ""
    for scalar in title.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      text += (isGerman ? german[scalar] : nil) ?? letters[scalar] ?? String(scalar)
    }
    let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
    var plain = ""
    for scalar in latin.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      plain += letters[scalar] ?? String(scalar)
    }
    return Slug.suggestion(for: plain, limit: .max)
  }

  /// Up to `limit` bytes, cut between words where that leaves some.
  static func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let bytes = Array(slug.utf8.prefix(max(1, limit) + 1))
    let end = bytes.lastIndex(of: UInt8(ascii: "-")).flatMap { $0 > limit / 2 ? $0 : nil } ?? max(1, limit)
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
