package import Content
package import Diagnostics

/// The site's templates, and the built-in ones that no template of the site replaces.
package struct PostTemplates {
  private let files: [SourceFile]

  /// `own` are the site's.
  package init(own: [SourceFile]) {
    let names = own.map { Array(PostTemplate.name(of: $0).utf8) }
    files = own + Self.builtIn.filter { !names.contains(Array(PostTemplate.name(of: $0).utf8)) }
  }

  package var names: [String] {
    files.map { PostTemplate.name(of: $0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Throws when there is no such template, naming those that there are. `faults` are those of the site's own.
  package func template(
    named name: String, context: ContentContext
  ) throws(AuthoringError) -> (template: PostTemplate, faults: [Diagnostic]) {
    if let file = files.first(where: { PostTemplate.name(of: $0).utf8.elementsEqual(name.utf8) }) {
      return PostTemplate.read(file, context: context)
    }
    let nearest = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'? " } ?? ""
    throw AuthoringError("there is no template '\(name)'; \(nearest)there are \(names.joined(separator: ", "))")
  }

  private static let builtIn: [SourceFile] = [
    file(
      "degraded-performance",
      """
      ---
      impact: minor
      ---

      ## Investigating

      Some of you notice that things are slower than usual. Nothing is lost. We are looking for the cause.
      """),
    file(
      "outage",
      """
      ---
      impact: critical
      ---

      ## Investigating

      The service cannot be reached at the moment. We know of it and are looking for the cause.
      """),
    file(
      "third-party",
      """
      ---
      impact: minor
      tags: [third-party]
      ---

      ## Identified

      A company that we depend on has an outage, and we feel it too. We are in touch with them and tell you what they tell us.
      """),
    file(
      "security",
      """
      ---
      impact: none
      tags: [security]
      ---

      ## Identified

      We have learned of a weakness and are closing it. So far we have no sign that anybody has made use of it. You need not do
      anything now; if that changes, we say so here first.
      """),
    file(
      "maintenance",
      """
      ---
      kind: maintenance
      ---

      ## Scheduled

      During this time the service may be interrupted for some minutes. You need not do anything.
      """),
  ]

  private static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "\(name).md", bytes: Array("\(text)\n".utf8))
  }
}
