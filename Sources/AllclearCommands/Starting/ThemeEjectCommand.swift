import ArgumentParser
import Diagnostics
import Generator
import Scaffolding

struct ThemeEjectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eject",
    abstract: "Write the built-in templates to site/templates.",
    discussion: """
      A template in site/templates takes the place of the built-in one of the same name. Eject only what you change: \
      the others go on with Allclear, and get better with it. Colours, letters, corners and the logo need no template: \
      see `accent`, `theme` and `logo` in site.yml.

      Files that are there already are never overwritten.

      Examples:
        allclear theme eject footer    # one template
        allclear theme eject           # all of them
        allclear theme eject --words   # site/locales/en.yml, to say things in your own words
      """)

  @Argument(
    help: ArgumentHelp("Names of templates, such as footer; none: all of them.", valueName: "names"),
    completion: .templateNames)
  var names: [String] = []

  @Option(
    help: ArgumentHelp("The folder to write to; else site/templates, or site/locales for words.", valueName: "folder"),
    completion: .directory)
  var to: String?

  @Flag(help: "Write the words instead, as a file for site/locales.")
  var words = false

  func validate() throws {
    let known = BuiltInTheme.templates.map(\.name)
    if words, !names.isEmpty { throw ValidationError("--words takes no names of templates.") }
    for name in names where !known.contains(name) {
      let hint = Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
      throw ValidationError("there is no template '\(name)'; \(hint ?? "there are " + known.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let folder = to ?? (words ? "site/locales" : "site/templates")
    let files = words ? Self.locales : Self.templates(names)
    try await Interruption.guarded {
      try FolderWriter.write(files, to: folder)
    } finally: {
    }
    StandardStream.output.write(Self.report(files, in: folder, words: words))
  }

  private static var locales: [NewFile] {
    BuiltInTheme.locales.map { NewFile(path: "\($0.language).yml", bytes: $0.bytes) }
  }

  private static func templates(_ names: [String]) -> [NewFile] {
    BuiltInTheme.templates.filter { names.isEmpty || names.contains($0.name) }
      .map { NewFile(path: "\($0.name).mustache", bytes: $0.text) }
  }

  private static func report(_ files: [NewFile], in folder: String, words: Bool) -> String {
    let list = files.map { "\(folder)/\($0.path)\n" }.joined()
    let advice =
      words
      ? "Change the words that you want otherwise and delete the other lines: what is missing comes from Allclear."
      : """
      Change what you want otherwise, and delete the files that you leave as they are: what is missing comes from \
      Allclear. {{name}} is a value, {{>name}} another template; `allclear check` says what a template cannot use.
      """
    return "\(list)\n\(advice)\n"
  }
}
