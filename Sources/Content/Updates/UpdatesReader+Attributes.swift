import Diagnostics
import FrontMatter
import StatusModel

extension UpdatesReader {
  /// What the attributes of one update say.
  struct Attributes {
    var changes: [Located<ComponentChange>] = []
    var promise: Instant?
    var promiseRange: Range<Int>?
    var postmortemDue: CivilDate?
    var edited: Instant?

    mutating func set(_ component: Component.Index, _ status: ComponentStatus, at range: Range<Int>) {
      changes.removeAll { $0.value.component == component }
      changes.append(Located(ComponentChange(component: component, status: status), at: range))
    }
  }

  /// The keys that name no component.
  private static let ownKeys = ["next", "all", "postmortem", "edited"]

  mutating func attributes(of heading: Heading, at instant: Instant) -> Attributes {
    var result = Attributes()
    let given = withoutDuplicates(heading)
    for attribute in given where attribute.key == "next" {
      result.promiseRange = heading.locator.range(attribute.valueRange)
      result.promise = time(
        attribute, of: heading, after: instant,
        otherwise: "the next update is promised for a time that is not after this one")
    }
    for attribute in given where attribute.key == "postmortem" {
      result.postmortemDue = day(attribute, of: heading, after: instant)
    }
    for attribute in given where attribute.key == "edited" {
      result.edited = time(
        attribute, of: heading, after: instant, otherwise: "the update was edited at a time that is not after its own")
    }
    // What is said of one component counts more than what is said of all, wherever it stands.
    for attribute in given where attribute.key == "all" {
      setAll(attribute, of: heading, in: &result)
    }
    for attribute in given where !Self.ownKeys.contains(attribute.key) {
      guard let component = component(attribute.key, at: heading.locator.range(attribute.keyRange)),
        let status = status(attribute, of: heading)
      else { continue }
      if !affected.contains(component) { affected.append(component) }
      result.set(component, status, at: range(of: attribute, in: heading))
    }
    result.changes.sort { $0.value.component < $1.value.component }
    return result
  }

  private func range(of attribute: UpdateHeading.Attribute, in heading: Heading) -> Range<Int> {
    heading.locator.range(attribute.keyRange.lowerBound..<attribute.valueRange.upperBound)
  }

  private mutating func withoutDuplicates(_ heading: Heading) -> [UpdateHeading.Attribute] {
    var seen: Set<[UInt8]> = []
    return heading.parts.attributes.filter { attribute in
      if seen.insert(Array(attribute.key.utf8)).inserted { return true }
      report(
        .invalidAttribute, "'\(attribute.key)' stands here a second time", hint: "delete one",
        at: heading.locator.range(attribute.keyRange))
      return false
    }
  }

  private mutating func setAll(
    _ attribute: UpdateHeading.Attribute, of heading: Heading, in result: inout Attributes
  ) {
    guard let status = status(attribute, of: heading) else { return }
    let range = range(of: attribute, in: heading)
    for component in affected { result.set(component, status, at: range) }
    guard affected.isEmpty, isFrontMatterReadable else { return }
    report(
      .invalidAttribute, "'all' sets nothing: the post names no component",
      hint: "add 'components' to the front matter",
      at: heading.locator.range(attribute.keyRange))
  }

  /// What an attribute's value tells; a time that is not after `instant` is reported in the words `fault`.
  private mutating func time(
    _ attribute: UpdateHeading.Attribute, of heading: Heading, after instant: Instant, otherwise fault: String
  ) -> Instant? {
    let range = heading.locator.range(attribute.valueRange)
    guard let expression = times.expression(Located(attribute.value, at: range)),
      let found = times.instant(expression, after: instant, at: range)
    else { return nil }
    if found > instant { return found }
    report(.endBeforeStart, fault, hint: "write a later time", at: range)
    return nil
  }

  /// The day by which an incident's postmortem is promised.
  private mutating func day(
    _ attribute: UpdateHeading.Attribute, of heading: Heading, after instant: Instant
  ) -> CivilDate? {
    let range = heading.locator.range(attribute.valueRange)
    guard rules.allowsPostmortem else {
      report(
        .invalidAttribute, "\(rules.owner) has no postmortem", hint: "take 'postmortem' out",
        at: heading.locator.range(attribute.keyRange))
      return nil
    }
    switch TimeExpressionParser.day(attribute.value, otherwise: "a day is needed here, not '\(attribute.value)'") {
    case .success(let day) where day >= times.siteZone.date(of: instant): return day
    case .success:
      report(
        .endBeforeStart, "the postmortem is promised for a day before this update", hint: "write a later day",
        at: range)
    case .failure(let fault): report(.invalidTime, fault.message, hint: "write 2023-07-07", at: range)
    }
    return nil
  }

  private mutating func component(_ id: String, at range: Range<Int>) -> Component.Index? {
    if let index = context.component(id) { return index }
    let hint =
      diagnostics.deservesSuggestions ? Suggestion.hint(for: id, among: context.componentIDs + Self.ownKeys) : nil
    report(.unknownComponent, "unknown component '\(id)'", hint: hint, at: range)
    return nil
  }

  private mutating func status(_ attribute: UpdateHeading.Attribute, of heading: Heading) -> ComponentStatus? {
    let range = heading.locator.range(attribute.valueRange)
    guard let status = ComponentStatus(word: attribute.value) else {
      let words = ComponentStatus.allCases.map(\.word)
      let hint = diagnostics.deservesSuggestions ? Suggestion.hint(for: attribute.value, among: words) : nil
      report(.unknownStatus, "unknown status '\(attribute.value)'", hint: hint, at: range)
      return nil
    }
    if case .state(let state) = heading.meaning, state.isFinal, status != .operational {
      report(
        .invalidAttribute, "after '\(heading.parts.state)' every component is operational",
        hint: "take it out, or choose a state in which something is still wrong", at: range)
    }
    return status
  }

  mutating func report(_ id: DiagnosticID, _ message: String, hint: String?, at range: Range<Int>) {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: range, in: times.file))
  }
}
