package import Content
package import Loading
package import StatusModel

/// A post that is to be written, as the command line and a template say.
package struct NewPost: Sendable {
  package var kind: PostKind
  package var title: String
  package var components: [ComponentSetting] = []
  package var impact: Impact?
  /// Of the first update, or of the announcement.
  package var at: Instant
  /// When an incident began for users.
  package var started: Instant?
  /// Of a maintenance.
  package var window: (starts: Instant, ends: Instant)?
  /// Of an announcement, as it is written.
  package var until: String?
  package var meaning: HeadingVocabulary.Meaning
  package var next: String?
  package var tags: [String] = []
  package var isPinned = false
  package var isDraft = false
  package var summary = ""
  package var text: String

  package init(kind: PostKind, title: String, at: Instant, meaning: HeadingVocabulary.Meaning, text: String) {
    self.kind = kind
    self.title = title
    self.at = at
    self.meaning = meaning
    self.text = text
  }

  /// The day in the name of the file, in `zone`; nil for announcements, which have none.
  package func day(in zone: TimeZoneRules) -> CivilDate? {
    switch kind {
    case .incident: zone.date(of: started ?? at)
    case .maintenance: zone.date(of: window?.starts ?? at)
    case .announcement, .page: nil
    }
  }

  /// What it takes over from a template; the command line's words count more.
  package mutating func take(_ template: PostTemplate) throws(AuthoringError) {
    guard template.kind == kind else {
      throw AuthoringError("the template '\(template.name)' is one for \(template.kind.folder), not for \(kind.folder)")
    }
    if components.isEmpty { components = template.components }
    tags += template.tags.filter { tag in !tags.contains { $0.utf8.elementsEqual(tag.utf8) } }
    isPinned = isPinned || template.isPinned
    summary = template.summary
    if impact == nil, components.isEmpty || components.contains(where: { $0.status == nil }) {
      impact = template.impact
    }
  }

  /// The file's bytes.
  package func bytes(in context: ContentContext) throws(AuthoringError) -> [UInt8] {
    try ComponentSetting.check(components, in: context)
    let zone = context.settings.timeZone
    let keys = try frontMatter(TimeWriter(zone: zone))
    let head = "---\n\(keys.lines.joined(separator: "\n"))\n---\n"
    let summary = LineEnding.lineFeed.text(self.summary)
    let text = LineEnding.lineFeed.text(self.text)
    guard kind != .announcement else { return Array("\(head)\n".utf8) + text + [0x0A] }
    let parts = [summary, try heading(context), text].filter { !$0.isEmpty }
    return Array(head.utf8) + parts.flatMap { [0x0A] + $0 + [0x0A] }
  }

  private func frontMatter(_ times: TimeWriter) throws(AuthoringError) -> FrontMatterText {
    var keys = FrontMatterText()
    keys.add("title", text: title)
    try addComponents(to: &keys)
    keys.add("impact", kind == .incident ? impact?.word : nil)
    if kind == .incident { keys.add("started", times.dated(started ?? at)) }
    if let window {
      keys.add("starts", times.dated(window.starts))
      keys.add("ends", times.dated(window.ends))
    }
    if kind == .announcement { keys.add("from", times.dated(at)) }
    keys.add("until", until)
    if kind != .announcement { keys.add("tags", list: tags) }
    keys.add("pinned", flag: isPinned)
    keys.add("draft", flag: isDraft)
    return keys
  }

  /// A list where the impact, or the kind of post, tells every status; else each with its own.
  private func addComponents(to keys: inout FrontMatterText) throws(AuthoringError) {
    let usual = kind == .maintenance ? ComponentStatus.underMaintenance : impact?.componentStatus
    if components.allSatisfy({ $0.status == nil }), usual != nil {
      return keys.add("components", list: components.map(\.id))
    }
    var mapping: [(key: String, value: String)] = []
    for component in components {
      guard let status = component.status ?? usual else {
        throw AuthoringError(
          "'\(component.id)' does not say how bad it is; write '\(component.id)=partial_outage', or --impact minor, major or critical",
          isUsage: true)
      }
      mapping.append((component.id, status.word))
    }
    keys.add("components", mapping: mapping)
  }

  private func heading(_ context: ContentContext) throws(AuthoringError) -> [UInt8] {
    guard let word = context.vocabulary.mainWords(allowing: { $0 == meaning }).first else { return [] }
    let times = TimeWriter(zone: context.settings.timeZone)
    var attributes = ""
    if let next {
      guard let promised = Moment.instant(next, after: at, in: context.settings.timeZone), promised > at else {
        throw AuthoringError("--next '\(next)' is no time after the first update; write 15:00 or +1h", isUsage: true)
      }
      let form = TimeForm(of: nil, showsDay: true, site: context.settings.timeZone, neighbour: nil)
      let words = form.promises(of: promised, given: next, at: at)[0]
      attributes = "next=" + (words.utf8.contains(0x20) ? "\"\(words)\"" : words)
    }
    return HeadingStyle().heading(state: word, time: times.dated(at), attributes: attributes, ending: .lineFeed)
  }
}
