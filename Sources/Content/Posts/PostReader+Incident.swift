import Diagnostics
import FrontMatter
import StatusModel

extension PostReader {
  mutating func incident(_ identity: PostIdentity, places: inout PostPlaces, anchors: inout PostAnchors) -> Incident {
    let impact = impact()
    let affected = AffectedReader(context: context).read(&reader, listed: impact?.componentStatus)
    let startedText = reader.text("started")
    let detectedText = reader.text("detected")
    let resolvedText = reader.text("resolved")
    let started = times.instant(startedText)
    let detected = times.instant(detectedText)
    let resolved = times.instant(resolvedText)
    let sections = sections()
    let anchor =
      started.map { .instant($0) } ?? (startedText == nil && isReadable ? .nothing : UpdateTimeline.Anchor.unreadable)
    let updates = updates(.incident, sections, affected: affected, after: anchor, places: &places, anchors: &anchors)
    if startedText == nil, !updates.hasTimes {
      reader.report(
        .missingKey, "an incident needs 'started' or an update with its time",
        hint: "add 'started: 2023-07-05 14:02'", at: reader.keyRange("title") ?? reader.range)
    }
    let start = started ?? updates.updates.first?.at ?? Instant(seconds: 0)
    let end = resolved.flatMap { instant in resolvedText.map { Located(instant, at: $0.range) } }
    let notice = detected.flatMap { instant in detectedText.map { Located(instant, at: $0.range) } }
    let beginning = Located(start, at: startedText?.range ?? updates.ranges.first ?? reader.range)
    checkTimes(from: beginning, detected: notice, to: end)
    if started != nil { checkUpdates(updates, from: beginning) }
    return Incident(
      identity: identity, givenImpact: impact, started: start, detected: detected, givenResolved: resolved,
      affected: affected.map(\.value), summary: sections.summary, updates: updates.updates,
      postmortem: updates.postmortem)
  }

  private mutating func impact() -> Impact? {
    guard reader.node("impact") != nil else { return nil }
    if let text = reader.text("impact") {
      if let impact = Impact(word: text.value) { return impact }
      reader.report(
        .unknownImpact, "unknown impact '\(text.value)'",
        hint: Suggestion.hint(for: text.value, among: Impact.allCases.map(\.word)), at: text.range)
    }
    // A guess that keeps the list of components from being reported as well; the gate lets nothing of it through.
    return .minor
  }

  private mutating func checkTimes(
    from start: Located<Instant>, detected: Located<Instant>?, to end: Located<Instant>?
  ) {
    let beginning = Located("it began here", at: start.range)
    if let end, end.value < start.value {
      reader.report(
        .endBeforeStart, "the incident ends before it begins", hint: "correct 'started' or 'resolved'", at: end.range,
        related: [beginning])
    }
    guard let detected else { return }
    if detected.value < start.value {
      reader.report(
        .timeOutsideIncident, "the incident was detected before it began", hint: "correct 'started' or 'detected'",
        at: detected.range, related: [beginning])
    } else if let end, detected.value > end.value {
      reader.report(
        .timeOutsideIncident, "the incident was detected after it ended", hint: "correct 'detected' or 'resolved'",
        at: detected.range, related: [Located("it ended here", at: end.range)])
    }
  }

  private mutating func checkUpdates(_ updates: UpdatesReader.Result, from start: Located<Instant>) {
    for (update, range) in zip(updates.updates, updates.ranges) where update.at < start.value {
      reader.report(
        .timeOutsideIncident, "this update is earlier than 'started'", hint: "correct one of them", at: range,
        related: [Located("it began here", at: start.range)])
    }
  }
}
