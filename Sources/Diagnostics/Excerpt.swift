/// The line of a place as a message shows it, and the carets for the line below it.
struct Excerpt {
  /// The longest line shown, in characters (Unicode scalars); a longer one is cut around the marked range.
  private static let limit = 200

  let text: String
  /// Aligned by display columns; tabs are repeated, so that they are as wide as in the text.
  let carets: String

  init(_ parts: Diagnostic.Place.Parts) {
    let window = Self.window(parts)
    text = window.map(\.text).joined()
    carets = Self.blanks(under: window.before) + Self.carets(under: window.marked)
  }
}

extension Excerpt {
  private struct Window {
    let before: [PrintableScalar]
    let marked: [PrintableScalar]
    let after: [PrintableScalar]

    func map(_ transform: (PrintableScalar) -> String) -> [String] { (before + marked + after).map(transform) }
  }

  private static let ellipsis = PrintableScalar(scalar: "…", isEscaped: false)

  /// The three parts, each bounded before it is decoded: a scalar has four bytes at most.
  private static func window(_ parts: Diagnostic.Place.Parts) -> Window {
    let bytes = 4 * limit
    let before = scalars(parts.before.suffix(bytes))
    let marked = scalars(parts.marked.prefix(bytes))
    let after = scalars(parts.after.prefix(bytes))
    var printable = PrintableText(keepsTabs: true)
    let all = Window(
      before: before.map { printable.next($0) },
      marked: marked.map { printable.next($0) },
      after: after.map { printable.next($0) })
    let isComplete = max(parts.before.count, parts.marked.count, parts.after.count) <= bytes
    return isComplete && length(all.before + all.marked + all.after) <= limit ? all : cut(all)
  }

  /// The marked part comes first, up to three quarters; what stands around it shares the rest.
  private static func cut(_ all: Window) -> Window {
    let room = limit - 2
    let marked = prefix(of: all.marked, fitting: room * 3 / 4)
    let rest = room - length(marked)
    guard marked.count == all.marked.count else {
      return Window(before: tail(of: all.before, fitting: rest), marked: marked + [ellipsis], after: [])
    }
    let before = tail(of: all.before, fitting: max(rest / 2, rest - length(all.after)))
    let after = prefix(of: all.after, fitting: rest - length(before))
    return Window(
      before: before, marked: marked, after: after.count < all.after.count ? after + [ellipsis] : after)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  private static func length(_ scalars: [PrintableScalar]) -> Int {
    scalars.reduce(0) { $0 + $1.length }
  }

  private static func prefix(of scalars: [PrintableScalar], fitting limit: Int) -> [PrintableScalar] {
    var length = 0
    return Array(
      scalars.prefix { scalar in
        length += scalar.length
        return length <= limit
      })
  }

  /// The end of `scalars`, behind `…` when something was dropped.
  private static func tail(of scalars: [PrintableScalar], fitting limit: Int) -> [PrintableScalar] {
    let kept = prefix(of: scalars.reversed(), fitting: limit)
    return (kept.count < scalars.count ? [ellipsis] : []) + kept.reversed()
  }

  private static func blanks(under scalars: [PrintableScalar]) -> String {
    scalars.map { $0.scalar == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }.joined()
  }

  private static func carets(under scalars: [PrintableScalar]) -> String {
    String(repeating: "^", count: max(1, scalars.reduce(0) { $0 + $1.columns }))
  }
}
