internal import StatusModel

extension TimeExpressionParser {
  /// A day without a time, or why the words name none; `otherwise` is said of a time that is more or less than a day.
  static func day(_ text: String, otherwise fault: String) -> Result<CivilDate, NoDay> {
    do {
      if case .day(let day) = try parse(text).form { return .success(day) }
      return .failure(NoDay(message: fault))
    } catch {
      return .failure(NoDay(message: "\(error.message): '\(text)'"))
    }
  }

  struct NoDay: Error {
    let message: String
  }
}
