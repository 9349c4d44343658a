/// Finds in a user's template what the parser would not say, or not where it stands.
struct TemplateCheck {
  let source: TemplateSource
  let locale: Locale
  let templateNames: [String]
  private(set) var faults: [ThemeFault] = []
  private var openSections: [TemplateTag] = []

  init(_ source: TemplateSource, locale: Locale, templateNames: [String]) {
    self.source = source
    self.locale = locale
    self.templateNames = templateNames
  }

  mutating func run() {
    for tag in TemplateScanner.tags(in: source.text) {
      check(tag)
      if tag.kind.opensSection { openSections.append(tag) }
      if tag.kind == .sectionEnd { close(tag) }
    }
    if let start = TemplateScanner.unfinishedTag(in: source.text) {
      return report(start..<source.text.count, "this tag has no end", nil)
    }
    for tag in openSections { report(tag, "section '\(tag.name)' is not closed", "add {{/\(tag.name)}}") }
  }

  private mutating func check(_ tag: TemplateTag) {
    switch tag.kind {
    case .pragma:
      report(tag, "a template may not set its content type", "everything is escaped for HTML; remove this tag")
    case .partial, .parent:
      guard !templateNames.contains(tag.name) else { return }
      let nearest = NearestName.of(tag.name, in: templateNames).map { "did you mean '\($0)'?" }
      report(tag, "unknown template '\(tag.name)'", nearest ?? "there are: " + templateNames.joined(separator: ", "))
    case .variable, .unescaped, .unescapedBraces:
      guard let key = WordTags.key(of: tag), !locale.has(key) else { return }
      report(tag, "unknown words '\(key)'", "the keys are those of the files in site/locales")
    default: break
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let open = openSections.popLast() else {
      return report(tag, "'\(tag.name)' is closed but was not opened", nil)
    }
    guard open.name != tag.name else { return }
    report(tag, "'\(tag.name)' is closed while '\(open.name)' is open", "close '\(open.name)' first")
    openSections.removeAll { $0.name == tag.name }
  }

  private mutating func report(_ tag: TemplateTag, _ message: String, _ hint: String?) {
    report(tag.range, message, hint)
  }

  private mutating func report(_ range: Range<Int>, _ message: String, _ hint: String?) {
    let place = TemplatePlace(offset: range.lowerBound, in: source.text)
    faults.append(
      ThemeFault(
        path: source.path, line: place.line, column: place.column, length: range.count, message: message, hint: hint))
  }
}
