import Diagnostics
import FrontMatter
import Loading
import Markdown
import RichText
import StatusModel

/// Reads a post's updates, and its postmortem, from the sections of its text.
struct UpdatesReader {
  struct Result {
    /// Whether the headings tell times, even if none of them could be read.
    var hasTimes = false
    var updates: [Update] = []
    var postmortem: Postmortem?
    var ranges: [Range<Int>] = []
    /// The ids of the updates and the postmortem, and the anchors that Markdown gives their headings.
    var anchors: [(id: String, heading: String)] = []
    var changes: [[Range<Int>]] = []
    var promises: [Range<Int>?] = []
    var postmortemRange: Range<Int>?
    var followUps: [Range<Int>] = []

    /// Makes room for so many updates and no more: there are many posts.
    mutating func reserve(_ count: Int) {
      updates.reserveCapacity(count)
      ranges.reserveCapacity(count)
      anchors.reserveCapacity(count)
      changes.reserveCapacity(count)
      promises.reserveCapacity(count)
    }
  }

  struct Rules {
    /// What the post is, in words for a message.
    let owner: String
    let states: [UpdateState]
    let allowsPostmortem: Bool
    /// The state before the first update.
    let initialState: UpdateState

    static let incident = Rules(
      owner: "an incident", states: PostKind.incident.states, allowsPostmortem: true,
      initialState: .investigating)
    static let maintenance = Rules(
      owner: "a maintenance", states: PostKind.maintenance.states,
      allowsPostmortem: false, initialState: .scheduled)
  }

  /// A class, since it is handed on from list to list, and large.
  final class Heading {
    let section: PostSections.Section
    let parts: UpdateHeading
    let meaning: HeadingVocabulary.Meaning
    let locator: HeadingLocator

    init(
      section: PostSections.Section, parts: UpdateHeading, meaning: HeadingVocabulary.Meaning, locator: HeadingLocator
    ) {
      self.section = section
      self.parts = parts
      self.meaning = meaning
      self.locator = locator
    }
  }

  let context: ContentContext
  let rules: Rules
  let document: MarkdownDocument
  /// Whether `affected` and the anchor are all that the author said.
  let isFrontMatterReadable: Bool
  var times: TimeReader
  var diagnostics: [Diagnostic] = []
  /// From the start, and from the updates read so far.
  var affected: [Component.Index]

  init(
    context: ContentContext, rules: Rules, document: MarkdownDocument, times: TimeReader, affected: [ComponentChange],
    isFrontMatterReadable: Bool
  ) {
    self.isFrontMatterReadable = isFrontMatterReadable
    self.context = context
    self.rules = rules
    self.document = document
    self.times = times
    self.times.diagnostics = []
    self.affected = affected.map(\.component)
  }

  /// `anchor` is what the first update's time follows: the start, as far as the front matter says it.
  mutating func read(_ sections: PostSections, after anchor: UpdateTimeline.Anchor) -> Result {
    let all = sections.sections.compactMap { heading($0) }
    checkCount(all)
    let headings = all.prefix(context.limits.updates)
    let entries = headings.map { timelineEntry($0) }
    let timeline = UpdateTimeline.resolve(entries, after: anchor, times: &times)
    var ordered = Array(zip(headings, timeline.instants))
    if timeline.isNewestFirst { ordered.reverse() }
    var result = Result(hasTimes: headings.contains { $0.meaning != .postmortem })
    result.reserve(headings.count)
    var state = rules.initialState
    var names = UpdateAnchors()
    // Where a time could not be read, which has been reported, one near it lets all else be checked.
    var latest = anchor.instant ?? timeline.instants.lazy.compactMap(\.self).first ?? Instant(seconds: 0)
    for (heading, instant) in ordered {
      latest = instant ?? latest
      add(heading, at: latest, state: &state, names: &names, to: &result)
    }
    diagnostics += times.diagnostics
    return result
  }

  private mutating func add(
    _ heading: Heading, at instant: Instant, state: inout UpdateState, names: inout UpdateAnchors,
    to result: inout Result
  ) {
    if heading.meaning == .postmortem { return addPostmortem(heading, at: instant, to: &result) }
    if case .state(let new) = heading.meaning { state = new }
    let attributes = attributes(of: heading, at: instant)
    let name = names.name(for: instant)
    result.updates.append(
      Update(
        state: state, keepsState: heading.meaning == .update, at: instant, changes: attributes.changes.map(\.value),
        nextUpdate: attributes.promise, postmortemDue: attributes.postmortemDue, edited: attributes.edited,
        anchor: name, body: heading.section.body))
    result.ranges.append(heading.section.range)
    result.changes.append(attributes.changes.map(\.range))
    result.promises.append(attributes.promiseRange)
    result.anchors.append((name, heading.section.heading.anchor))
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
    let postmortem = Postmortem(at: instant, body: heading.section.body, followUps: followUps)
    result.anchors.append((postmortem.anchor, heading.section.heading.anchor))
    result.postmortem = postmortem
    result.postmortemRange = heading.section.range
  }

  private mutating func checkCount(_ headings: [Heading]) {
    guard headings.count > context.limits.updates else { return }
    diagnostics.append(
      Diagnostic(
        .tooManyUpdates,
        "\(headings.count) updates, more than the limit of \(context.limits.updates) (limits: updates)",
        hint: "split the post", at: headings[context.limits.updates].section.range, in: times.file))
  }
}
