import Derivation
import RichText
import StatusModel

/// A post's Markdown twin: the same words and facts as its page, from the model and not from its file, so that it holds
/// nothing that the page does not.
struct PostTwin {
  /// Beside the page.
  static let file = "index.md"

  let identity: PostIdentity
  /// The page's, from the site's root.
  let path: String
  let scope: PageScope
  private var nodes: [RichText.Node] = []

  private init(_ identity: PostIdentity, at path: String, in scope: PageScope) {
    self.identity = identity
    self.path = path
    self.scope = scope
    nodes += [.open(.heading(level: 1, anchor: "")), .text(identity.title), .close]
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
    twin.nodes += incident.summary.nodes
    twin.add(incident.updates)
    if let next = snapshot.nextUpdate {
      twin.addParagraph(locale.text("incident.next_update", ["time": twin.time(next)]))
    }
    if let postmortem = incident.postmortem {
      twin.addHeading(locale.text("postmortem.title"), at: postmortem.at)
      twin.nodes += postmortem.body.nodes
    }
    return twin.bytes
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
    twin.nodes += maintenance.summary.nodes
    twin.add(maintenance.updates)
    return twin.bytes
  }

  static func bytes(of announcement: Announcement, in scope: PageScope) -> [UInt8] {
    let path = Permalink.announcement(announcement.identity.slug)
    var twin = PostTwin(announcement.identity, at: path, in: scope)
    twin.addParagraph(scope.locale.text("announcement.from", ["time": twin.time(announcement.from)]))
    twin.nodes += announcement.body.nodes
    return twin.bytes
  }

  static func bytes(of page: Page, in scope: PageScope) -> [UInt8] {
    var twin = PostTwin(page.identity, at: Permalink.page(page.identity.slug), in: scope)
    twin.nodes += page.body.nodes
    return twin.bytes
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

  private var bytes: [UInt8] {
    let url = scope.site.settings.url
    let anchors = url + path + "#" + identity.slug + "_"
    return MarkdownWriter.bytes(of: RichText(nodes)) { target in
      if case .anchor(let anchor) = target { return URLEscaping.encoded(anchors + anchor) }
      return Self.address(of: target, url: url)
    }
  }

  private mutating func addFacts(_ facts: [(name: String, value: String?)]) {
    nodes.append(.open(.list(start: nil)))
    for case (let name, let value?) in facts { addItem(name + ": " + value) }
    if !identity.tags.isEmpty {
      addItem(scope.locale.text("incident.tags") + ": " + scope.locale.list(identity.tags))
    }
    nodes.append(.close)
  }

  private mutating func addItem(_ words: String) {
    nodes += [.open(.item(isDone: nil)), .text(words), .close]
  }

  private mutating func addParagraph(_ words: String) {
    nodes += [.open(.paragraph), .text(words), .close]
  }

  private mutating func addHeading(_ words: String, at instant: Instant) {
    nodes += [.open(.heading(level: 2, anchor: "")), .text(words + " — " + time(instant)), .close]
  }

  /// Oldest first, as they were written.
  private mutating func add(_ updates: [Update]) {
    let locale = scope.locale
    for update in updates {
      addHeading(update.keepsState ? locale.text("state.update") : locale.word(for: update.state), at: update.at)
      if !update.changes.isEmpty {
        nodes.append(.open(.list(start: nil)))
        for change in update.changes {
          addItem(scope.site.component(change.component).name + ": " + locale.word(for: change.status))
        }
        nodes.append(.close)
      }
      nodes += update.body.nodes
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
