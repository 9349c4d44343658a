import ArgumentParser

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Get the built-in templates and words, to change them.",
    subcommands: [ThemeEjectCommand.self])
}
