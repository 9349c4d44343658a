import Diagnostics

extension [Diagnostic] {
  /// Whether suggestions for another fault are worth the search: a post with more faults than this needs other help, and
  /// a hostile one shall not make us search a hundred thousand times.
  var deservesSuggestions: Bool { count < 100 }
}
