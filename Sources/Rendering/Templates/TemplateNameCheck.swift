/// Finds the names in a template that nothing answers to where they stand: they would show nothing, without a word.
struct TemplateNameCheck {
  let source: TemplateSource
  private(set) var faults: [ThemeFault] = []
  /// The views whose sections are open, the innermost last. Mustache looks a name up from there outwards.
  private var contexts: [TemplateContext] = []
  /// How many `contexts` there were at each open section.
  private var depths: [Int] = []
  private let hosts: [TemplateContext]

  init(_ source: TemplateSource) {
    self.source = source
    let own = TemplateContext.of(template: source.name)
    contexts = [own].compactMap(\.self)
    hosts = own?.hosts ?? []
  }

  /// The template's sections are known to be closed in their order.
  mutating func run() {
    guard !contexts.isEmpty else { return }
    for tag in TemplateScanner.tags(in: source.text) { check(tag) }
  }

  private mutating func check(_ tag: TemplateTag) {
    if tag.kind.opensSection { depths.append(contexts.count) }
    switch tag.kind {
    case .variable, .unescaped, .unescapedBraces, .invertedSection: checkName(of: tag)
    case .section:
      checkName(of: tag)
      if let view = view(openedBy: tag), let context = TemplateContext.all.first(where: { $0.view == view }) {
        contexts.append(context)
      }
    case .partial, .parent: checkPlace(of: tag)
    case .sectionEnd: if let depth = depths.popLast() { contexts.removeSubrange(depth...) }
    case .comment, .block, .delimiters, .pragma: break
    }
  }

  private var reachable: [TemplateContext] { hosts + contexts }

  private func view(openedBy tag: TemplateTag) -> String? {
    let name = Self.name(in: tag)
    return reachable.reversed().lazy.compactMap { $0.sections[name] }.first
  }

  private mutating func checkName(of tag: TemplateTag) {
    let name = Self.name(in: tag)
    guard !name.isEmpty, WordTags.key(of: tag) == nil, !reachable.contains(where: { $0.has(name) }) else { return }
    let names = reachable.flatMap(\.names)
    let nearest = NearestName.of(name, in: names).map { "did you mean '\($0)'?" }
    let here = contexts.last?.names.joined(separator: ", ") ?? ""
    report(tag, "unknown variable '\(name)'", nearest ?? "here are: " + here)
  }

  /// A template shows nothing where none of its names is known.
  private mutating func checkPlace(of tag: TemplateTag) {
    guard let partial = TemplateContext.of(template: tag.name) else { return }
    guard !reachable.contains(where: { partial.names.contains(where: $0.has) }) else { return }
    let sections = reachable.flatMap { context in context.sections.filter { $0.value == partial.view }.keys }.sorted()
    let finished = reachable.flatMap(\.names).first { $0.utf8.starts(with: tag.name.utf8) }
    let hint =
      sections.first.map { "put it into {{#\($0)}} … {{/\($0)}}" } ?? finished.map { "write {{{\($0)}}} in its place" }
    report(tag, "template '\(tag.name)' has nothing to show here", hint)
  }

  /// The name without what is done to it, `title` in `uppercased(title)`, and its first part, `a` of `a.b`; empty for
  /// the value itself and for what needs no name, such as `first()`.
  private static func name(in tag: TemplateTag) -> String {
    let innermost =
      tag.name.utf8.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false).last ?? tag.name.utf8[...]
    let bare = innermost.prefix { $0 != UInt8(ascii: ")") }
    let parts = bare.split(separator: UInt8(ascii: "."))
    return parts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private mutating func report(_ tag: TemplateTag, _ message: String, _ hint: String?) {
    let place = TemplatePlace(offset: tag.range.lowerBound, in: source.text)
    faults.append(
      ThemeFault(
        path: source.path, line: place.line, column: place.column, length: tag.range.count, message: message,
        hint: hint))
  }
}
