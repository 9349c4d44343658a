import ArgumentParser

/// The shells that completions are made for.
enum ShellArgument: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  var shell: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
