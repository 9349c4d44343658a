/// Which form of a word goes with a number: the cardinal rules of Unicode's CLDR for whole numbers, by their shape.
enum PluralRule: String, Sendable, CaseIterable {
  /// One form: Japanese, Chinese, Vietnamese.
  case other
  /// English, German, Spanish, Dutch, Swedish.
  case oneOther = "one_other"
  /// 0 and 1 are singular: French, Brazilian Portuguese.
  case zeroOneOther = "zero_one_other"
  /// Czech and Slovak.
  case oneFewOther = "one_few_other"
  /// Russian, Ukrainian, Serbian.
  case oneFewMany = "one_few_many"
  /// Polish.
  case oneFewManyPolish = "one_few_many_polish"

  /// The last part of the key that holds the form for `count`.
  func form(for count: Int) -> String {
    let (units, tens) = (count % 10, count % 100)
    let isFew = (2...4).contains(units) && !(12...14).contains(tens)
    return switch self {
    case .other: "other"
    case .oneOther: count == 1 ? "one" : "other"
    case .zeroOneOther: count <= 1 ? "one" : "other"
    case .oneFewOther: count == 1 ? "one" : (2...4).contains(count) ? "few" : "other"
    case .oneFewMany: units == 1 && tens != 11 ? "one" : isFew ? "few" : "many"
    case .oneFewManyPolish: count == 1 ? "one" : isFew ? "few" : "many"
    }
  }
}
