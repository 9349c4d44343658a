import Diagnostics
import FrontMatter
import StatusModel

extension MappingReader {
  /// A day without a time; nil when the key is missing or its value is reported.
  mutating func day(_ key: String) -> Located<CivilDate>? {
    guard let text = text(key) else { return nil }
    switch TimeExpressionParser.day(text.value, otherwise: "'\(key)' is a day, not '\(text.value)'") {
    case .success(let day): return Located(day, at: text.range)
    case .failure(let fault):
      report(.invalidTime, fault.message, hint: "write 2021-03-01", at: text.range)
      return nil
    }
  }
}
