import Derivation
import RichText
import StatusModel

/// A post's Markdown twin: the same words and facts as its page, from the model and not from its file, so that it holds
/// nothing that the page does not.
struct PostTwin {
  /// Beside the page.
  static let file = "index.md"

  private let tags: [String]
  private let scope: PageScope
  private var writer: MarkdownWriter

  /// `path` is the page's, from the site's root.
  private init(_ identity: PostIdentity, at path: String, in scope: PageScope) {
    self.tags = identity.tags
    self.scope = scope
    let url = scope.site.settings.url
    let anchors = url + path + "#" + identity.slug + "_"
    writer = MarkdownWriter { target in
      if case .anchor(let anchor) = target { return URLEscaping.encoded(anchors + anchor) }
      return Self.address(of: target, url: url)
    }
    add(identity.title, in: .heading(level: 1, anchor: ""))
  }

  static func bytes(of snapshot: IncidentSnapshot, in scope: PageScope) -> [UInt8] {
    let (incident, locale) = (snapshot.incident, scope.locale)
    var twin = PostTwin(incident.identity, at: Permalink.incident(incident.identity.slug), in: scope)
    twin.addFacts(
      [
        (locale.text("incident.status"), locale.word(for: snapshot.state) + ", " + locale.word(for: snapshot.impact)),
        (locale.text("incident.started"), twin.time(incident.started)),
        (locale.text("incident.detected"), incident.detected.map(twin.time)),
        (locale.text("incident.ended"), snapshot.resolved.map(twin.time)),
        (
          locale.text(snapshot.isOpen ? "incident.duration_so_far" : "incident.duration"),
          locale.duration(snapshot.duration)
        ), (locale.text("incident.affected"), twin.words(for: snapshot.effects, isOpen: snapshot.isOpen)),
      ])
    twin.writer.write(incident.summary.nodes)
    twin.add(incident.updates)
    if let next = snapshot.nextUpdate {
      twin.addParagraph(locale.text("incident.next_update", ["time": twin.time(next)]))
    }
    if let postmortem = incident.postmortem {
      twin.addHeading(locale.text("postmortem.title"), at: postmortem.at)
      twin.writer.write(postmortem.body.nodes)
    }
    return twin.writer.end()
  }

  static func bytes(of snapshot: MaintenanceSnapshot, in scope: PageScope) -> [UInt8] {
    let (maintenance, locale) = (snapshot.maintenance, scope.locale)
    var twin = PostTwin(maintenance.identity, at: Permalink.maintenance(maintenance.identity.slug), in: scope)
    let affected = maintenance.affected.map { scope.site.component($0.component).name }
    twin.addFacts(
      [
        (locale.text("incident.status"), locale.word(for: snapshot.state)),
        (locale.text("maintenance.begins"), twin.time(snapshot.window.start)),
        (locale.text("maintenance.ends"), twin.time(snapshot.window.end)),
        (locale.text("maintenance.repeats"), maintenance.recurrence?.text),
        (locale.text("incident.affected"), affected.isEmpty ? nil : locale.list(affected)),
      ])
    twin.writer.write(maintenance.summary.nodes)
    twin.add(maintenance.updates)
    return twin.writer.end()
  }

  static func bytes(of announcement: Announcement, in scope: PageScope) -> [UInt8] {
    let path = Permalink.announcement(announcement.identity.slug)
    var twin = PostTwin(announcement.identity, at: path, in: scope)
    twin.addParagraph(scope.locale.text("announcement.from", ["time": twin.time(announcement.from)]))
    twin.writer.write(announcement.body.nodes)
    return twin.writer.end()
  }

  static func bytes(of page: Page, in scope: PageScope) -> [UInt8] {
    var twin = PostTwin(page.identity, at: Permalink.page(page.identity.slug), in: scope)
    twin.writer.write(page.body.nodes)
    return twin.writer.end()
  }

  /// A link's address, whole; nil where a page has no link either.
  static func address(of target: LinkTarget, url: String) -> String? {
    switch target {
    case .external(let url): url
    case .site(let path, let fragment):
      URLEscaping.encoded(LinkBase.absolute(url: url).address(of: path, fragment: fragment))
    case .unresolved, .anchor, .refused: nil
    }
  }

  private mutating func addFacts(_ facts: [(name: String, value: String?)]) {
    var items: [String] = []
    for case (let name, let value?) in facts { items.append(name + ": " + value) }
    if !tags.isEmpty { items.append(scope.locale.text("incident.tags") + ": " + scope.locale.list(tags)) }
    addList(items)
  }

  private mutating func addList(_ items: [String]) {
    guard !items.isEmpty else { return }
    var nodes: [RichText.Node] = [.open(.list(start: nil))]
    for item in items { nodes += [.open(.item(isDone: nil)), .text(item), .close] }
    nodes.append(.close)
    writer.write(nodes)
  }

  private mutating func addParagraph(_ words: String) {
    add(words, in: .paragraph)
  }

  private mutating func addHeading(_ words: String, at instant: Instant) {
    add(words + " — " + time(instant), in: Self.heading)
  }

  /// One for all: nothing leads to a twin's headings.
  private static let heading = RichText.Element.heading(level: 2, anchor: "")

  private mutating func add(_ words: String, in element: RichText.Element) {
    writer.write([.open(element), .text(words), .close])
  }

  /// Oldest first, as they were written.
  private mutating func add(_ updates: [Update]) {
    let locale = scope.locale
    for update in updates {
      addHeading(locale.word(for: update), at: update.at)
      addList(
        update.changes.map { scope.site.component($0.component).name + ": " + locale.word(for: $0.status) })
      writer.write(update.body.nodes)
    }
  }

  private func time(_ instant: Instant) -> String {
    scope.locale.dateTime(instant, in: scope.zone)
  }

  /// Each with what it is now; once the incident is over, what it was at worst.
  private func words(for effects: [ComponentEffect], isOpen: Bool) -> String? {
    guard !effects.isEmpty else { return nil }
    let locale = scope.locale
    let items = effects.map { effect in
      let status = locale.word(for: isOpen ? effect.current : effect.worst)
      return scope.site.component(effect.component).name + " (" + status + ")"
    }
    return locale.list(items)
  }
}
