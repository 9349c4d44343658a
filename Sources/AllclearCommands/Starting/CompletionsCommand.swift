import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script for a shell.",
    discussion: """
      With it, the Tab key completes commands, options, files, the slugs of posts and the ids of components.

      Examples:
        source <(allclear completions bash)    # in ~/.bashrc
        allclear completions zsh > ~/.zfunc/_allclear    # a folder of fpath, before compinit
        allclear completions fish > ~/.config/fish/completions/allclear.fish
      """)

  @Argument(help: "Whose.")
  var shell: ShellArgument

  func run() {
    StandardStream.output.write(AllclearCommand.completionScript(for: shell.shell) + "\n")
  }
}
