import Foundation
import Testing

@testable import Rendering

@Suite struct TemplateNameTests {
  func faults(_ name: String, _ text: String) -> [ThemeFault] {
    let source = TemplateSource(name: name, path: "site/templates/\(name).mustache", text: Array(text.utf8))
    return Theme.make(overrides: [source], locale: LocaleFile.english).1
  }

  /// The list of names cannot ask the views: it is held against their source.
  @Test func theListHoldsTheNamesThatTheViewsAnswerTo() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let rendering = tests.appending(path: "../../Sources/Rendering").standardized
    let files = try ["Views", "Embed"].flatMap {
      try FileManager.default.contentsOfDirectory(
        at: rendering.appending(path: $0), includingPropertiesForKeys: nil)
    }
    var seen: [String] = []
    for file in files.sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
      let source = try String(contentsOf: file, encoding: .utf8)
      guard source.contains("func child(named") else { continue }
      let name = file.deletingPathExtension().lastPathComponent
      let names = source.matches(of: /case ("\w+"(?:, "\w+")*):/).flatMap { $0.1.split(separator: ", ") }
      let context = try #require(TemplateContext.all.first { $0.view == name }, "\(name) is not listed")
      #expect(context.names == names.map { $0.trimmingCharacters(in: ["\""]) }.sorted(), "\(name)")
      #expect(source.contains("static let template") ? !context.templates.isEmpty : true, "\(name)")
      seen.append(name)
    }
    #expect(seen == TemplateContext.all.map(\.view).sorted())
  }

  @Test func everyTemplateHasAView() {
    for (name, _) in Theme.builtInTemplates { #expect(TemplateContext.of(template: name) != nil, "\(name)") }
  }

  @Test(arguments: [
    ("incident", "a\n {{titl}}", 2, 2, "unknown variable 'titl'", "did you mean 'title'?"),
    (
      "front", "{{#incidents}}{{badgesHTML}}{{sentence}}{{/incidents}}{{badgesHTML}}", 1, 55,
      "unknown variable 'badgesHTML'", ""
    ),
    (
      "incident", "{{#postmortenHTML}}{{/postmortenHTML}}", 1, 1, "unknown variable 'postmortenHTML'",
      "did you mean 'postmortemHTML'?"
    ),
    ("incident", "{{uppercased(titl)}}", 1, 1, "unknown variable 'titl'", "did you mean 'title'?"),
    (
      "front", "{{>planned-maintenance}}", 1, 1, "template 'planned-maintenance' has nothing to show here",
      "put it into {{#running}} … {{/running}}"
    ),
    (
      "incident", "{{>update}}", 1, 1, "template 'update' has nothing to show here",
      "write {{{updatesHTML}}} in its place"
    ),
    ("layout", "{{{kinds.x}}}", 1, 1, "unknown variable 'kinds'", "did you mean 'kind'?"),
  ])
  func aNameThatNothingAnswersToIsAFault(
    _ template: String, _ text: String, line: Int, column: Int, message: String, hint: String
  ) {
    let faults = faults(template, text)
    #expect(faults.map(\.message) == [message])
    #expect(faults.first.map { [$0.line, $0.column] } == [line, column])
    #expect(hint.isEmpty || faults.first?.hint == hint)
  }

  @Test(arguments: [
    ("front", "{{uppercased(tone)}}{{#incidents}}{{#first()}}x{{/first()}}{{.}}{{>open-incident}}{{/incidents}}"),
    ("incident", "{{#summaryHTML}}{{{.}}}{{title}}{{/summaryHTML}}{{^hasUpdates}}-{{/hasUpdates}}"),
    ("update", "{{state}}{{{bodyHTML}}}"), ("open-incident", "{{sentence}}{{#latestHTML}}{{{.}}}{{/latestHTML}}"),
  ])
  func aNameOfThePlaceOrOfOneAroundItIsNone(_ template: String, _ text: String) {
    #expect(faults(template, text).isEmpty)
  }
}
