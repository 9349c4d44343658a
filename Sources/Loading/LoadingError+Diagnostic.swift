package import Diagnostics

extension LoadingError {
  package var diagnostic: Diagnostic { diagnostic(limit: nil) }

  /// `limit` is the setting that raises the limit of a file's size; nil when none does.
  func diagnostic(limit setting: String?) -> Diagnostic {
    let place = Diagnostic.Place(wholeFile: path)
    switch cause {
    case .tooLarge(let size, let limit):
      let name = setting.map { " (\($0))" } ?? ""
      return Diagnostic(
        .fileTooLarge, "\(size) bytes, more than the limit of \(limit)\(name)", hint: "make it smaller", at: place)
    case .symbolicLink:
      return Diagnostic(.unreadableFile, reason, hint: "put the file itself in its place", at: place)
    case .notUTF8Name:
      return Diagnostic(.unreadableFile, "cannot be read: \(reason)", hint: "rename it", at: place)
    case .tooDeep:
      return Diagnostic(.unreadableFile, "cannot be read: \(reason)", hint: "move it up", at: place)
    case .changed:
      return Diagnostic(.unreadableFile, "cannot be read: \(reason)", hint: "run this again", at: place)
    case .system, .notRegular:
      return Diagnostic(.unreadableFile, "cannot be read: \(reason)", at: place)
    }
  }
}
