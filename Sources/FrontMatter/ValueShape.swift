/// What a key may hold.
package indirect enum ValueShape: Sendable {
  /// A text, which a number is too: `title: 404` needs no quotes.
  case text(TextForm?)
  /// `true` or `false`.
  case flag
  case integer(ClosedRange<Int>)
  /// A number from 0 to `upTo` with at most so many digits behind the point.
  case decimal(places: Int, upTo: Int)
  /// One of these words.
  case word([String])
  case list(ValueShape)
  /// A list; a single value is a list of one.
  case oneOrMore(ValueShape)
  case mapping(KeyTable)
  /// Names that are not known beforehand, and what each of them holds.
  case entries(named: TextForm, ValueShape)
  case either([ValueShape])

  /// Any text.
  package static var text: ValueShape { .text(nil) }

  /// The raw values of an enumeration.
  package static func word<Word>(
    of type: Word.Type
  ) -> ValueShape where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    .word(Word.allCases.map(\.rawValue))
  }
}
