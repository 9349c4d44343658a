import Diagnostics
import FrontMatter
import StatusModel

extension PostReader {
  mutating func maintenance(_ identity: PostIdentity, places: inout PostPlaces, anchors: inout PostAnchors)
    -> Maintenance
  {
    let affected = AffectedReader(context: context).read(&reader, listed: .underMaintenance)
    let startsText = reader.requiredText("starts", hint: "add 'starts: 2023-07-09 02:00'")
    let endsText = reader.requiredText("ends", hint: "add 'ends: 2023-07-09 04:00'")
    let starts = times.instant(startsText)
    let ends = times.instant(endsText)
    if let starts, let ends, let endsText, ends <= starts {
      reader.report(
        .endBeforeStart, "the maintenance does not end after it begins", hint: "correct 'starts' or 'ends'",
        at: endsText.range)
    }
    let sections = sections()
    let updates = updates(
      .maintenance, sections, affected: affected, after: isReadable ? .nothing : .unreadable, places: &places,
      anchors: &anchors)
    return Maintenance(
      identity: identity, starts: starts ?? Instant(seconds: 0), ends: ends ?? Instant(seconds: 1),
      recurrence: recurrence(starts: starts), affected: affected.map(\.value), summary: sections.summary,
      updates: updates.updates)
  }

  private mutating func recurrence(starts: Instant?) -> Recurrence? {
    guard let text = reader.text("repeat") else { return nil }
    var recurrenceReader = RecurrenceReader(text, times: times)
    let recurrence = recurrenceReader.read(starts: starts)
    diagnostics += recurrenceReader.diagnostics
    return recurrence
  }
}
