import Mustache

/// All that is wrong with a user's templates.
struct ThemeCheck {
  let overrides: [TemplateSource]
  let locale: Locale
  private let templateNames = Theme.builtInTemplates.map(\.name)

  init(overrides: [TemplateSource], locale: Locale) {
    self.overrides = overrides
    self.locale = locale
  }

  func faults() -> [ThemeFault] {
    var faults: [ThemeFault] = []
    for source in overrides {
      guard templateNames.contains(source.name) else {
        faults.append(unknownName(source))
        continue
      }
      faults += self.faults(in: source)
    }
    return faults.isEmpty ? cycles() : faults
  }

  /// First those of its structure: what its names mean depends on that.
  private func faults(in source: TemplateSource) -> [ThemeFault] {
    var structure = TemplateCheck(source, locale: locale, templateNames: templateNames)
    structure.run()
    guard structure.faults.isEmpty else { return structure.faults }
    let syntax = syntaxFaults(source)
    guard syntax.isEmpty else { return syntax }
    var names = TemplateNameCheck(source)
    names.run()
    return names.faults
  }

  private func unknownName(_ source: TemplateSource) -> ThemeFault {
    let nearest = NearestName.of(source.name, in: templateNames).map { "did you mean '\($0).mustache'?" }
    return ThemeFault(
      path: source.path, line: 1, column: 1, length: 0, message: "there is no template '\(source.name)' to replace",
      hint: nearest ?? "there are: " + templateNames.joined(separator: ", "))
  }

  private func syntaxFaults(_ source: TemplateSource) -> [ThemeFault] {
    do {
      _ = try EscapedContentType.template(String(decoding: source.text, as: UTF8.self))
      return []
    } catch {
      let context = (error as? MustacheTemplate.ParserError)?.context
      let reason = (error as? MustacheTemplate.ParserError)?.error
      let column = context.map { $0.line.prefix($0.columnNumber - 1).utf8.count + 1 } ?? 1
      // The pragma is the parser's first line.
      return [
        ThemeFault(
          path: source.path, line: max(1, (context?.lineNumber ?? 2) - 1), column: column, length: 0,
          message: Self.message(reason as? MustacheTemplate.Error), hint: nil)
      ]
    }
  }

  /// Templates that hold themselves, which would never end.
  private func cycles() -> [ThemeFault] {
    let texts = Theme.builtInTemplates.filter { name, _ in !overrides.contains { $0.name == name } }
      .map { TemplateSource(name: $0.name, path: "", text: $0.text) }
    let sources = overrides + texts
    return overrides.compactMap { override in
      TemplateScanner.tags(in: override.text).lazy.filter { $0.kind == .partial || $0.kind == .parent }
        .first { reaches(override.name, from: $0.name, in: sources, visited: []) }
        .map { tag in
          let place = TemplatePlace(offset: tag.range.lowerBound, in: override.text)
          return ThemeFault(
            path: override.path, line: place.line, column: place.column, length: tag.range.count,
            message: "'\(tag.name)' holds '\(override.name)', which would never end", hint: nil)
        }
    }
  }

  private func reaches(_ goal: String, from name: String, in sources: [TemplateSource], visited: Set<String>) -> Bool {
    if name == goal { return true }
    guard !visited.contains(name), let source = sources.first(where: { $0.name == name }) else { return false }
    return TemplateScanner.tags(in: source.text)
      .filter { $0.kind == .partial || $0.kind == .parent }
      .contains { reaches(goal, from: $0.name, in: sources, visited: visited.union([name])) }
  }

  private static func message(_ error: MustacheTemplate.Error?) -> String {
    switch error {
    case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
    case .unfinishedName: "this tag is not finished"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "a tag that sets delimiters looks like {{=<% %>=}}"
    case .transformAppliedToInheritanceSection: "a block takes no transform"
    case .illegalTokenInsideInheritSection, .textInsideInheritSection: "only blocks may stand here"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable, nil: "this is no Mustache template"
    }
  }
}
