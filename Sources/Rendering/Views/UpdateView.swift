import Derivation
import Mustache
import StatusModel

/// One update of an incident or a maintenance.
struct UpdateView: MustacheParent {
  let update: Update
  /// The post's slug and the path of its page.
  let slug: String
  let path: String
  /// Whether it stands on the post's own page, under a heading of its own.
  let isOwnPage: Bool
  let scope: PageScope
  /// Whether it lists what changed; not where the statuses stand beside it.
  var showsChanges = true
  /// nil where updates before it are not at hand.
  var trail: UpdateTrail?

  func child(named name: String) -> Any? {
    switch name {
    case "state": update.state.word
    case "headHTML": isOwnPage ? heading : line
    case "bodyHTML":
      scope.html(update.body, slug: slug, part: update.anchor, path: path, isOwnPage: isOwnPage, under: 3)
    case "editsHTML": isOwnPage ? EditNotes(scope: scope).html(of: update) : nil
    case "changesHTML": showsChanges ? changes : nil
    default: nil
    }
  }

  var html: String {
    var writer = MarkupWriter(reserving: 1536)
    write(to: &writer)
    return writer.string
  }

  private func write(to writer: inout MarkupWriter) { scope.site.theme.writePart(self, in: "update", to: &writer) }

  /// All of a post's, newest first, for its own page; nil when there are none.
  static func html(
    of updates: [Update], effects: [ComponentEffect], start: Instant?, slug: String, path: String, in scope: PageScope
  ) -> String? {
    guard !updates.isEmpty else { return nil }
    let trails = UpdateTrail.all(of: updates, effects: effects, start: start)
    var writer = MarkupWriter(reserving: 1536 * updates.count)
    for place in updates.indices.reversed() {
      if !writer.isEmpty { writer.markup("\n") }
      let view = UpdateView(
        update: updates[place], slug: slug, path: path, isOwnPage: true, scope: scope, trail: trails[place])
      view.write(to: &writer)
    }
    return writer.string
  }

  private var state: String { scope.locale.word(for: update) }

  /// State, time, the time since the update before, and a link to this very place.
  private var heading: String {
    let (state, time) = (state, scope.locale.dateTime(update.at, in: scope.zone))
    var writer = MarkupWriter(reserving: 512)
    writer.markup("<div class=\"update-head\"><h3 id=\"")
    writer.text(update.anchor)
    writer.markup("\"><span class=\"update-state\">")
    writer.text(state)
    writer.markup("</span> ")
    writer.time(Timestamp.utc(update.at), time)
    writer.markup("</h3> ")
    if let gap = trail?.gap {
      writer.markup("<span class=\"gap\">")
      writer.markup(scope.locale.pattern("incident.after").markup(["duration": scope.duration(gap)]))
      writer.markup("</span> ")
    }
    if let edited = update.edited {
      writer.markup("<span class=\"gap\">" + scope.words("incident.edited", time: edited) + "</span> ")
    }
    writer.markup("<a class=\"permalink\" href=\"#")
    writer.url(update.anchor)
    writer.markup("\" aria-label=\"")
    writer.text(scope.locale.text("incident.permalink", ["state": state, "time": time]))
    writer.markup("\">#</a></div>")
    return writer.string
  }

  /// State and time, which leads to the post's own page, and when its text was changed.
  private var line: String {
    var writer = MarkupWriter()
    writer.markup("<p class=\"update-head\"><span class=\"update-state\">")
    writer.text(state)
    writer.markup("</span> <a class=\"update-time\"")
    writer.link("href", scope.links.address(of: path, fragment: update.anchor))
    writer.markup(">" + scope.near(update.at) + "</a>")
    if let edited = update.edited {
      writer.markup(" <span class=\"gap\">" + scope.words("incident.edited", near: edited) + "</span>")
    }
    writer.markup("</p>")
    return writer.string
  }

  /// What changed since the update before, as a list that can be linked to.
  private var changes: String? {
    let steps =
      trail?.steps ?? update.changes.map { StatusStep(component: $0.component, before: nil, after: $0.status) }
    guard !steps.isEmpty else { return nil }
    var writer = MarkupWriter()
    writer.markup("<ul class=\"changes\"")
    if isOwnPage { writer.attribute("id", update.anchor + "-changes") }
    writer.attribute("aria-label", scope.locale.text("incident.changes"))
    writer.markup(">")
    for group in Self.groups(of: steps) {
      writer.markup("<li><span class=\"change\">" + words(for: group[0]) + "</span> <span>")
      writer.markup(scope.components(group.map(\.component)) + "</span></li>")
    }
    writer.markup("</ul>")
    return writer.string
  }

  /// Those that change alike stand together, in the order of the first of each.
  private static func groups(of steps: [StatusStep]) -> [[StatusStep]] {
    steps.reduce(into: []) { groups, step in
      let place = groups.firstIndex { $0[0].before == step.before && $0[0].after == step.after }
      if let place { groups[place].append(step) } else { groups.append([step]) }
    }
  }

  private func words(for step: StatusStep) -> String {
    let after = scope.status(step.after)
    guard let before = step.before else { return after }
    let word = "<span class=\"before\">" + TextEscaping.escaped(scope.locale.word(for: before)) + "</span>"
    return scope.locale.pattern("incident.change").markup(["before": word, "after": after])
  }
}
