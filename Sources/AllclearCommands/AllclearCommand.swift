public import ArgumentParser
import Generator
import Glibc

/// The program: its subcommands do the work.
public struct AllclearCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "allclear",
    abstract: "Turns a folder of Markdown incident posts into a static public status site.",
    discussion: """
      Exit codes: 0 done, 1 the content or settings have errors, 2 the disk or a lock failed us, \
      64 wrong usage, 130 and 143 after a signal.
      """,
    version: GeneratorVersion.name,
    subcommands: [BuildCommand.self, CheckCommand.self])

  public init() {}

  /// Runs the program with the process's arguments and ends it.
  public static func launch() async {
    // A reader of our output that goes away must not kill a build that goes on.
    signal(SIGPIPE, SIG_IGN)
    await main()
  }
}
