import Diagnostics
import FrontMatter
import StatusModel

extension MappingReader {
  /// A day without a time; nil when the key is missing or its value is reported.
  mutating func day(_ key: String) -> Located<CivilDate>? {
    guard let text = text(key) else { return nil }
    do {
      if case .day(let date) = try TimeExpressionParser.parse(text.value).form { return Located(date, at: text.range) }
      report(.invalidTime, "'\(key)' is a day, not '\(text.value)'", hint: "write 2021-03-01", at: text.range)
    } catch {
      report(.invalidTime, "\(error.message): '\(text.value)'", hint: "write 2021-03-01", at: text.range)
    }
    return nil
  }
}
