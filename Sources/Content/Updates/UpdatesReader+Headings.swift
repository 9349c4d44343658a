import Diagnostics
import FrontMatter
import Markdown
import StatusModel

extension UpdatesReader {
  /// nil, with the fault reported, when the heading is no update of this kind of post.
  mutating func heading(_ section: PostSections.Section) -> Heading? {
    let parts = UpdateHeading(section.heading.text, vocabulary: context.vocabulary)
    let locator = HeadingLocator(section: section, file: times.file)
    for fault in parts.faults {
      diagnostics.append(
        Diagnostic(
          .invalidAttribute, "an attribute is 'component=status' or 'next=time'",
          hint: "such as {control-panel=operational next=15:00}", at: locator.range(fault), in: times.file))
    }
    guard let meaning = parts.meaning, isAllowed(meaning) else {
      reportState(parts, section, locator)
      return nil
    }
    return Heading(section: section, parts: parts, meaning: meaning, locator: locator)
  }

  /// What the timeline needs of a heading; a missing or unreadable time is reported.
  mutating func timelineEntry(_ heading: Heading) -> UpdateTimeline.Entry {
    let range = heading.locator.range(heading.parts.timeRange)
    guard !heading.parts.time.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .missingTime, "this update does not say when", hint: "add a time, such as '\(example(heading)) — 2023-07-05 14:20'",
          at: heading.section.range, in: times.file))
      return .init(expression: nil, range: range)
    }
    return .init(expression: times.expression(Located(heading.parts.time, at: range)), range: range)
  }

  private func example(_ heading: Heading) -> String {
    let bytes = Array(heading.section.heading.text.utf8)
    return String(decoding: bytes[heading.parts.stateRange], as: UTF8.self)
  }

  private func isAllowed(_ meaning: HeadingVocabulary.Meaning) -> Bool {
    switch meaning {
    case .state(let state): rules.states.contains(state)
    case .update: true
    case .postmortem: rules.allowsPostmortem
    }
  }

  private mutating func reportState(
    _ parts: UpdateHeading, _ section: PostSections.Section, _ locator: HeadingLocator
  ) {
    let word = String(decoding: Array(section.heading.text.utf8)[parts.stateRange], as: UTF8.self)
    let words = context.vocabulary.words { isAllowed($0) }
    let message =
      parts.meaning == nil ? "'\(word)' is no state of an update" : "\(rules.owner) cannot be '\(word)'"
    let hint =
      Suggestion.nearest(to: word, among: words).map { "did you mean '\($0)'?" }
      ?? "one of \(words.joined(separator: ", ")); a heading inside an update begins with '###'"
    diagnostics.append(
      Diagnostic(.unknownState, message, hint: hint, at: locator.range(parts.stateRange), in: times.file))
  }
}
