internal import RichText

extension Postmortem {
  package enum SectionState: Sendable, Equatable {
    case missing
    /// There is a heading with nothing under it.
    case empty
    case written
  }

  /// Of the section whose heading has these words, in any case.
  package func state(ofSection title: String) -> SectionState {
    let found = body.sections.filter { $0.isTitled(title) }
    if found.isEmpty { return .missing }
    return found.allSatisfy(\.body.isEmpty) ? .empty : .written
  }
}
