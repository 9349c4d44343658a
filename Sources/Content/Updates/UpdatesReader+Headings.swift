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
      report(
        .invalidAttribute, "an attribute is 'component=status' or 'next=time', between braces",
        hint: "such as {control-panel=operational next=15:00}", at: locator.range(fault))
    }
    guard let meaning = parts.meaning, isAllowed(meaning) else {
      reportState(parts, at: locator.range(parts.stateRange))
      return nil
    }
    return Heading(section: section, parts: parts, meaning: meaning, locator: locator)
  }

  /// What the timeline needs of a heading; a missing or unreadable time is reported.
  mutating func timelineEntry(_ heading: Heading) -> UpdateTimeline.Entry {
    let range = heading.locator.range(heading.parts.timeRange)
    var expression: TimeExpression?
    if heading.parts.time.isEmpty {
      report(
        .missingTime, "this update does not say when",
        hint: "add a time, such as '\(heading.parts.state) — 2023-07-05 14:20'", at: heading.section.range)
    } else {
      expression = times.expression(Located(heading.parts.time, at: range))
    }
    return .init(expression: expression, range: range, isFinal: heading.meaning.isFinal)
  }

  private func isAllowed(_ meaning: HeadingVocabulary.Meaning) -> Bool {
    switch meaning {
    case .state(let state): rules.states.contains(state)
    case .update: true
    case .postmortem: rules.allowsPostmortem
    }
  }

  private mutating func reportState(_ parts: UpdateHeading, at range: Range<Int>) {
    let words = context.vocabulary.words { isAllowed($0) }
    let message =
      parts.meaning == nil ? "'\(parts.state)' is no state of an update" : "\(rules.owner) cannot be '\(parts.state)'"
    var hint = "one of \(context.vocabulary.mainWords { isAllowed($0) }.joined(separator: ", "))"
    if parts.meaning == nil { hint += "; a heading inside an update begins with '###'" }
    if parts.meaning == nil, diagnostics.deservesSuggestions,
      let nearest = Suggestion.nearest(to: parts.state, among: words)
    {
      hint = "did you mean '\(nearest)'?"
    }
    report(.unknownState, message, hint: hint, at: range)
  }
}
