import ArgumentParser

struct FollowUpsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-ups",
    abstract: "List what postmortems set out to do, and tick what is done.",
    discussion: """
      Examples:
        allclear follow-ups    # what is overdue and open, with its numbers
        allclear follow-ups list --owner Network
        allclear follow-ups done 12
      """,
    subcommands: [FollowUpListCommand.self, FollowUpDoneCommand.self], defaultSubcommand: FollowUpListCommand.self)
}
