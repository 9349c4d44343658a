import Diagnostics
import FrontMatter
import Markdown
import RichText
import StatusModel

/// Reads a post's updates, and its postmortem, from the sections of its text.
struct UpdatesReader {
  struct Result {
    var updates: [Update] = []
    var postmortem: Postmortem?
    var ranges: [Range<Int>] = []
    var promises: [Range<Int>?] = []
    var followUps: [Range<Int>] = []
  }

  struct Rules {
    /// What the post is, in words for a message.
    let owner: String
    let states: [UpdateState]
    let allowsPostmortem: Bool
    /// The state before the first update.
    let initialState: UpdateState

    static let incident = Rules(
      owner: "an incident", states: [.investigating, .identified, .monitoring, .resolved], allowsPostmortem: true,
      initialState: .investigating)
    static let maintenance = Rules(
      owner: "a maintenance", states: [.scheduled, .inProgress, .verifying, .completed, .cancelled],
      allowsPostmortem: false, initialState: .scheduled)
  }

  struct Heading {
    let section: PostSections.Section
    let parts: UpdateHeading
    let meaning: HeadingVocabulary.Meaning
    let locator: HeadingLocator
  }

  let context: ContentContext
  let rules: Rules
  let document: MarkdownDocument
  var times: TimeReader
  var diagnostics: [Diagnostic] = []
  private var affected: [Component.Index]

  init(
    context: ContentContext, rules: Rules, document: MarkdownDocument, times: TimeReader, affected: [ComponentChange]
  ) {
    self.context = context
    self.rules = rules
    self.document = document
    self.times = times
    self.times.diagnostics = []
    self.affected = affected.map(\.component)
  }

  /// `anchor` is what the first update's time follows: the start, as far as the front matter says it.
  mutating func read(_ sections: PostSections, after anchor: Instant?) -> Result {
    let headings = sections.sections.compactMap { heading($0) }
    checkCount(headings)
    let entries = headings.map { timelineEntry($0) }
    let timeline = UpdateTimeline.resolve(entries, after: anchor, times: &times)
    var ordered = Array(zip(headings, timeline.instants))
    if timeline.isNewestFirst { ordered.reverse() }
    var result = Result()
    var state = rules.initialState
    var anchors = UpdateAnchors()
    for (heading, instant) in ordered {
      guard let instant else { continue }
      add(heading, at: instant, state: &state, anchors: &anchors, to: &result)
    }
    diagnostics += times.diagnostics
    return result
  }

  private mutating func add(
    _ heading: Heading, at instant: Instant, state: inout UpdateState, anchors: inout UpdateAnchors,
    to result: inout Result
  ) {
    if heading.meaning == .postmortem { return addPostmortem(heading, at: instant, to: &result) }
    if case .state(let new) = heading.meaning { state = new }
    let (changes, promise, promiseRange) = attributes(of: heading, at: instant)
    result.updates.append(
      Update(
        state: state, keepsState: heading.meaning == .update, at: instant, changes: changes, nextUpdate: promise,
        anchor: anchors.name(for: instant), body: heading.section.body))
    result.ranges.append(heading.section.range)
    result.promises.append(promiseRange)
  }

  private mutating func addPostmortem(_ heading: Heading, at instant: Instant, to result: inout Result) {
    guard result.postmortem == nil else {
      diagnostics.append(
        Diagnostic(
          .duplicatePostmortem, "a second postmortem", hint: "put both under one heading", at: heading.section.range,
          in: times.file))
      return
    }
    var reader = FollowUpReader(file: times.file)
    var followUps: [FollowUp] = []
    for task in document.tasks where heading.section.nodes.contains(task.node) {
      guard let followUp = reader.followUp(task, in: document) else { continue }
      followUps.append(followUp)
      result.followUps.append(task.range)
    }
    diagnostics += reader.diagnostics
    result.postmortem = Postmortem(at: instant, body: heading.section.body, followUps: followUps)
  }

  private mutating func checkCount(_ headings: [Heading]) {
    guard headings.count > context.limits.updates else { return }
    diagnostics.append(
      Diagnostic(
        .tooManyUpdates, "\(headings.count) updates, more than the limit of \(context.limits.updates) (limits: updates)",
        hint: "split the post", at: headings[context.limits.updates].section.range, in: times.file))
  }
}

extension UpdatesReader {
  /// The components that an update's attributes set, and its promise with its place.
  fileprivate mutating func attributes(
    of heading: Heading, at instant: Instant
  ) -> (changes: [ComponentChange], promise: Instant?, promiseRange: Range<Int>?) {
    var changes: [ComponentChange] = []
    var promise: Instant?
    var promiseRange: Range<Int>?
    for attribute in heading.parts.attributes {
      let place = heading.locator.range(attribute.valueRange)
      switch attribute.key {
      case "next":
        promise = self.promise(attribute.value, at: place, after: instant)
        promiseRange = place
      case "all":
        guard let status = status(attribute.value, at: place) else { continue }
        for component in affected { set(component, status, in: &changes) }
      default:
        guard let component = component(attribute.key, at: heading.locator.range(attribute.keyRange)),
          let status = status(attribute.value, at: place)
        else { continue }
        if !affected.contains(component) { affected.append(component) }
        set(component, status, in: &changes)
      }
    }
    return (changes.sorted { $0.component < $1.component }, promise, promiseRange)
  }

  private func set(_ component: Component.Index, _ status: ComponentStatus, in changes: inout [ComponentChange]) {
    changes.removeAll { $0.component == component }
    changes.append(ComponentChange(component: component, status: status))
  }

  private mutating func promise(_ text: String, at range: Range<Int>, after instant: Instant) -> Instant? {
    guard let expression = times.expression(Located(text, at: range)) else { return nil }
    let found = UpdateTimeline.instant(expression, after: instant, at: range, times: &times)
    guard let found, found < instant else { return found }
    diagnostics.append(
      Diagnostic(
        .endBeforeStart, "the next update is promised for a time before this one", hint: "write a later time",
        at: range, in: times.file))
    return nil
  }

  private mutating func component(_ id: String, at range: Range<Int>) -> Component.Index? {
    if let index = context.component(id) { return index }
    diagnostics.append(
      Diagnostic(
        .unknownComponent, "unknown component '\(id)'",
        hint: Suggestion.hint(for: id, among: context.componentIDs + ["next", "all"]), at: range, in: times.file))
    return nil
  }

  private mutating func status(_ word: String, at range: Range<Int>) -> ComponentStatus? {
    if let status = ComponentStatus(word: word) { return status }
    diagnostics.append(
      Diagnostic(
        .unknownStatus, "unknown status '\(word)'",
        hint: Suggestion.hint(for: word, among: ComponentStatus.allCases.map(\.word)), at: range, in: times.file))
    return nil
  }
}
