import Mustache
import TestSupport
import Testing

@testable import Rendering

@Suite struct FlatTemplateTests {
  struct View: MustacheParent {
    let values: [String: Any]

    func child(named name: String) -> Any? { values[name] }
  }

  static let context = TemplateContext("View", in: "view", values: "a b c flag", sections: ["views": "View"])

  static func library(_ text: String, _ view: View) throws -> String? {
    MustacheLibrary(templates: ["view": try EscapedContentType.template(text)])
      .render(ViewReference(view), withTemplate: "view")
  }

  @Test(arguments: [
    ("<p>{{a}} {{{a}}} {{&a}}</p>", "<p>&lt;i&gt; <i> <i></p>"),
    ("{{ a }}|{{none}}", nil), ("{{b}}{{c}}", ""),
    ("{{#a}}[{{.}}]{{{b}}}{{/a}}{{#b}}b{{/b}}{{#c}}c{{/c}}", "[&lt;i&gt;]"),
    ("{{^a}}a{{/a}}{{^b}}b{{/b}}{{^c}}c{{/c}}{{#flag}}flag{{/flag}}", "bcflag"),
    ("<ul>\n  {{#a}}\n<li>{{{.}}}\n{{/a}}  \n</ul>\n", "<ul>\n<li><i>\n</ul>\n"),
    ("{{#a}}x\n{{/a}}\ny", nil), ("{{.}}", nil), ("{{^a}}{{.}}{{/a}}", nil), ("{{#views}}{{a}}{{/views}}", nil),
    ("{{>footer}}", nil), ("{{! words }}", nil), ("{{uppercased(a)}}", nil), ("{{a.b}}", nil), ("a\r\n", nil),
    ("{{#a}}x{{/b}}{{/a}}", nil), ("{{#a}}x", nil),
  ])
  func aTemplateOfValuesIsFlat(_ text: String, _ result: String?) throws {
    let view = View(values: ["a": "<i>", "b": "", "flag": true])
    #expect(FlatTemplate(text, context: Self.context).map { Self.written($0, view) } == result)
    if let result { #expect(try Self.library(text, view) == result) }
  }

  @Test func itSaysWhatTheLibrarySays() throws {
    var random = SeededNumbers(seed: 20_261_126)
    var compared = 0
    for _ in 0..<2000 {
      let text = Self.template(depth: 0, in: nil, &random)
      guard let flat = FlatTemplate(text, context: Self.context) else { continue }
      var values: [String: Any] = ["flag": Bool.random(using: &random)]
      let words: [String?] = [nil, "", "<\u{0301}&", "{{b}}"]
      for name in ["a", "b", "c"] {
        if let word = words.randomElement(using: &random) ?? nil { values[name] = word }
      }
      let view = View(values: values)
      let written = Self.written(flat, view)
      #expect(written == (try Self.library(text, view)), "\(text.debugDescription) of \(values)")
      if let part = Self.part(flat, view) { #expect(part + "\n" == written, "\(text.debugDescription) of \(values)") }
      compared += 1
    }
    #expect(compared > 1000)
  }

  @Test(arguments: [("a{{b}}c\n", "a<>c"), ("{{#b}}x{{/b}}\n", "x"), ("\n", ""), ("a", nil), ("{{{c}}}", nil)])
  func aPartHasNoLineEnd(_ text: String, _ result: String?) throws {
    let flat = try #require(FlatTemplate(text, context: Self.context))
    #expect(Self.part(flat, View(values: ["b": "<>", "c": "c\n"])) == result?.replacing("<>", with: "&lt;&gt;"))
  }

  private static func written(_ template: FlatTemplate, _ view: View) -> String {
    var writer = MarkupWriter()
    template.write(view, to: &writer)
    return writer.string
  }

  private static func part(_ template: FlatTemplate, _ view: View) -> String? {
    var writer = MarkupWriter()
    return template.writePart(view, to: &writer) ? writer.string : nil
  }

  /// The templates that nearly all pages of a large site are made of are flat.
  @Test(arguments: ["incident", "layout", "maintenance", "postmortem", "update"])
  func theTemplatesOfPostsAreFlat(_ name: String) throws {
    let text = try #require(Theme.builtInTemplates.first { $0.name == name }).text
    let context = try #require(TemplateContext.of(template: name))
    #expect(FlatTemplate(WordTags.filled(text, with: LocaleFile.english), context: context) != nil)
  }

  private static func template(depth: Int, in section: String?, _ random: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in piece(depth: depth, in: section, &random) }.joined()
  }

  private static func piece(depth: Int, in section: String?, _ random: inout SeededNumbers) -> String {
    let name = ["a", "b", "c"].randomElement(using: &random) ?? "a"
    switch Int.random(in: 0...7, using: &random) {
    case 0: return "{{\(name)}}"
    case 1: return "{{{\(name)}}}"
    case 2 where section != nil: return "{{.}}"
    case 3 where depth < 3: return "{{^\(name)}}" + template(depth: depth + 1, in: nil, &random) + "{{/\(name)}}"
    case 4 where depth < 3: return "{{#\(name)}}" + template(depth: depth + 1, in: name, &random) + "{{/\(name)}}"
    case 5 where depth < 3: return "\n  {{#\(name)}} \n{{{.}}}\n{{/\(name)}}\n"
    case 6 where depth < 3: return "{{#flag}}" + template(depth: depth + 1, in: section, &random) + "{{/flag}}"
    default: return ["x", "\n", "  ", "<b>", "{ ", " é\n"].randomElement(using: &random) ?? ""
    }
  }
}
