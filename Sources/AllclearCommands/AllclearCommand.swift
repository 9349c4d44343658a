public import ArgumentParser
import Generator
import Glibc

/// The program: its subcommands do the work.
public struct AllclearCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "allclear",
    abstract: "Turns a folder of Markdown incident posts into a static public status site.",
    discussion: """
      Exit codes: 0 done, 1 the content or settings have errors, 2 the disk, the network or a lock failed us, \
      3 not all is operational (status) or alike (diff --exit-code), 64 wrong usage, 130 and 143 after a signal.

      Examples:
        allclear init status    # a new project, which builds at once
        allclear new incident "Mail is late" --components mail=degraded_performance
        allclear build
      """,
    version: GeneratorVersion.name,
    groupedSubcommands: [
      CommandGroup(name: "Site", subcommands: site),
      CommandGroup(name: "Posts", subcommands: posts),
      CommandGroup(name: "Questions", subcommands: questions),
      CommandGroup(name: "Publishing", subcommands: publishing),
      CommandGroup(name: "Setting up", subcommands: settingUp),
    ])

  // Each in the order of the help, a line a command.

  private static let site: [any ParsableCommand.Type] = [
    BuildCommand.self,
    CheckCommand.self,
    ServeCommand.self,
  ]

  private static let posts: [any ParsableCommand.Type] = [
    NewCommand.self,
    UpdateCommand.self,
    ResolveCommand.self,
    FormatCommand.self,
    FollowUpsCommand.self,
  ]

  private static let questions: [any ParsableCommand.Type] = [
    StatusCommand.self,
    NextCommand.self,
    ImpactCommand.self,
    StatsCommand.self,
  ]

  private static let publishing: [any ParsableCommand.Type] = [
    DiffCommand.self,
    AnnounceCommand.self,
  ]

  private static let settingUp: [any ParsableCommand.Type] = [
    InitCommand.self,
    SchemaCommand.self,
    CompletionsCommand.self,
    ThemeCommand.self,
  ]

  public init() {}

  /// Runs the program with the process's arguments and ends it.
  public static func launch() async {
    // A reader of our output that goes away must not kill a build that goes on.
    signal(SIGPIPE, SIG_IGN)
    await main()
  }
}
