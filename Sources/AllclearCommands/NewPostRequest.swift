import Authoring
import Content
import Diagnostics
import Generator
import Loading
import StatusModel

/// Turns the command line's words into a new post.
struct NewPostRequest {
  let kind: PostKind
  let title: String
  let arguments: NewArguments
  let content: ProjectContent

  private var zone: TimeZoneRules { content.context.settings.timeZone }

  /// The post, its text still to come.
  func post(_ template: PostTemplate?) throws(AuthoringError) -> NewPost {
    try checkWords()
    let at = try moment(arguments.at ?? arguments.from, "--at") ?? UpdateTime.minute(of: content.now)
    var post = NewPost(kind: kind, title: title, at: at, meaning: try meaning(template), text: "")
    post.components = try ComponentSetting.parse(arguments.components, requiringStatus: false)
    post.impact = try impact()
    post.started = try moment(arguments.started, "--started")
    post.window = try window()
    post.until = try until()
    post.next = arguments.next
    post.tags = arguments.tags.flatMap { $0.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) } }
    post.isDraft = arguments.draft
    if let template { try post.take(template) }
    return post
  }

  /// Below the folder of posts.
  func path(of post: NewPost, among posts: [KnownPost]) throws(AuthoringError) -> [String] {
    let names = PostNames(kind: kind, posts: posts, limit: content.context.limits.slugLength)
    let year = (post.day(in: zone) ?? zone.date(of: post.at)).year
    if let slug = arguments.slug { return try names.path(forSlug: slug, year: year) }
    return names.path(
      forTitle: title, language: content.context.settings.language, day: post.day(in: zone), year: year)
  }

  func notes(_ path: [String]) -> [String] {
    let words = kind == .announcement ? "The announcement" : "The first update of"
    return [
      "", "\(words) '\(PrintableText.cut(title))',", "in Markdown. An empty text writes nothing.",
      path.joined(separator: "/"),
    ]
  }

  private func checkWords() throws(AuthoringError) {
    guard title.utf8.contains(where: { $0 > 0x20 }) else { throw AuthoringError("the title is empty", isUsage: true) }
    let foreign: [(name: String, isGiven: Bool, kinds: [PostKind])] = [
      ("--impact", arguments.impact != nil, [.incident]), ("--started", arguments.started != nil, [.incident]),
      ("--starts", arguments.starts != nil, [.maintenance]), ("--ends", arguments.ends != nil, [.maintenance]),
      ("--from", arguments.from != nil, [.announcement]), ("--until", arguments.until != nil, [.announcement]),
      ("--components", !arguments.components.isEmpty, [.incident, .maintenance]),
      ("--tags", !arguments.tags.isEmpty, [.incident, .maintenance]),
      ("--state", arguments.state != nil, [.incident, .maintenance]),
      ("--next", arguments.next != nil, [.incident, .maintenance]),
      ("--at", arguments.at != nil, [.incident, .maintenance]),
    ]
    if let wrong = foreign.first(where: { $0.isGiven && !$0.kinds.contains(kind) }) {
      let kinds = wrong.kinds.map(\.folder).joined(separator: " and ")
      throw AuthoringError("\(wrong.name) is for \(kinds), not for \(kind.folder)", isUsage: true)
    }
  }

  private func meaning(_ template: PostTemplate?) throws(AuthoringError) -> HeadingVocabulary.Meaning {
    if let word = arguments.state {
      return try StateWord.meaning(of: word, for: kind, vocabulary: content.context.vocabulary)
    }
    if let meaning = template?.meaning { return meaning }
    return .state(kind == .maintenance ? .scheduled : .investigating)
  }

  private func impact() throws(AuthoringError) -> Impact? {
    guard let word = arguments.impact else { return nil }
    if let impact = Impact(word: word) { return impact }
    let hint = Suggestion.hint(for: word, among: Impact.allCases.map(\.word)) ?? ""
    throw AuthoringError("unknown impact '\(word)'; \(hint)", isUsage: true)
  }

  private func moment(_ text: String?, _ option: String) throws(AuthoringError) -> Instant? {
    guard let text else { return nil }
    if let instant = Moment.instant(text, before: content.now, in: zone) { return instant }
    throw AuthoringError("\(option) '\(text)' is no moment; write 14:20 or '2026-11-23 14:20'", isUsage: true)
  }

  private func window() throws(AuthoringError) -> (starts: Instant, ends: Instant)? {
    guard kind == .maintenance else { return nil }
    guard let starts = arguments.starts, let ends = arguments.ends else {
      throw AuthoringError("a maintenance needs --starts and --ends, such as '2026-12-05 08:00' and +2h", isUsage: true)
    }
    guard let start = Moment.instant(starts, after: content.now, in: zone) else {
      throw AuthoringError("--starts '\(starts)' is no moment; write '2026-12-05 08:00'", isUsage: true)
    }
    guard let end = Moment.instant(ends, after: start, in: zone), end > start else {
      throw AuthoringError(
        "--ends '\(ends)' is no moment after it starts; write '2026-12-05 10:00', 10:00 or +2h", isUsage: true)
    }
    return (start, end)
  }

  /// A day alone is written as it is: all of it belongs to the announcement.
  private func until() throws(AuthoringError) -> String? {
    guard let until = arguments.until else { return nil }
    guard let instant = Moment.instant(until, after: content.now, in: zone) else {
      throw AuthoringError("--until '\(until)' is no moment; write 2026-12-27 or '2026-12-27 18:00'", isUsage: true)
    }
    if case .day? = try? TimeExpressionParser.parse(until).form { return until }
    return TimeWriter(zone: zone).dated(instant)
  }
}
