import Announcing
import ArgumentParser
import Comparing
import HTTP

struct AnnounceCommand: AsyncParsableCommand {
  /// The values of `--as`.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case slack, discord, teams, json, mail
  }

  static let configuration = CommandConfiguration(
    commandName: "announce",
    abstract: "Post what is new to a webhook, or print it as mail.",
    discussion: """
      What NEW's feed of updates has and OLD's has not is told, oldest first, each entry once. OLD and NEW are outputs or \
      revisions, as for `diff`. Requests that fail are repeated, for a while; a later entry is never told before an \
      earlier one.

      With --state the file remembers for each destination what was told. It begins with what OLD tells; from then on it \
      decides alone, so that what failed in one run is told in the next. It holds no address. Its folder has to be there.

      Ends with 0 when all was told, 1 for errors in the content, 2 when something was not taken. docs/announcing.md \
      shows it in CI.

      Examples:
        allclear announce previous public --to-env SLACK_WEBHOOK --as slack --state announced.json
        allclear announce previous public --as discord --dry-run
        allclear announce previous public --as mail --from status@example.com --to-address all@lists.example.com \
      | formail -s sendmail -t
      """)

  @Argument(help: ArgumentHelp("An output folder, or a revision.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The same.", valueName: "new"))
  var new: String

  @Option(
    help: ArgumentHelp("The webhook. Everybody on the machine sees it: rather use --to-env.", valueName: "address"))
  var to: String?

  @Option(help: ArgumentHelp("The environment variable that holds the webhook's address.", valueName: "name"))
  var toEnv: String?

  @Option(name: .customLong("as"), help: "In which form: slack, discord, teams, json or mail.")
  var form: Form

  @Option(help: ArgumentHelp("The file that remembers what was told.", valueName: "file"))
  var state: String?

  @Option(help: ArgumentHelp("What is older is not told.", valueName: "days"))
  var maxAge = 7

  @Option(help: ArgumentHelp("How long each request may take.", valueName: "seconds"))
  var timeout = 30

  @Flag(help: "Print what would be posted, a line each, and post nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("For mail: the sender.", valueName: "mail address"))
  var from: String?

  @Option(help: ArgumentHelp("For mail: the recipient.", valueName: "mail address"))
  var toAddress: String?

  @OptionGroup(title: "Project") var project: ProjectArguments
  @Option(help: "Whether messages are coloured: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color = ColorArgument.auto

  func validate() throws {
    guard (0...36_500).contains(maxAge) else { throw ValidationError("--max-age \(maxAge) is no number of days.") }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout \(timeout) is no number of seconds from 1 to 3600.")
    }
    if form == .mail {
      guard to == nil, toEnv == nil else {
        throw ValidationError("Mail is printed: --to and --to-env are for webhooks.")
      }
      guard from.flatMap(MailAddress.init) != nil, toAddress.flatMap(MailAddress.init) != nil else {
        throw ValidationError("--as mail needs --from and --to-address, such as 'Status <status@example.com>'.")
      }
    } else {
      guard from == nil, toAddress == nil else { throw ValidationError("--from and --to-address are for --as mail.") }
      guard to == nil || toEnv == nil else { throw ValidationError("Give --to or --to-env, not both.") }
      guard dryRun || to != nil || toEnv != nil else { throw ValidationError("Give --to or --to-env, or --dry-run.") }
    }
  }

  func run() async throws {
    let destination = try destination()
    let source = EditionSource(options: try project.options(strict: false), color: color)
    try await Interruption.guarded {
      let (old, new) = (try await source.edition(old), try await source.edition(new))
      guard old.document.url.utf8.elementsEqual(new.document.url.utf8) else {
        throw EditionSource.Failure(
          description: "the two sites stand at different addresses, so that every entry would look new; build or read "
            + "both with the same --base-url")
      }
      let ledger = try state.map { try AnnouncementLedger(at: $0, destination: destination.hash, old: old) }
      let since = ledger?.isFirst ?? true ? old : nil
      let news = Notice.news(in: new, since: since, within: maxAge * 86_400).filter { ledger?.contains($0) != true }
      if dryRun { return try destination.show(news) }
      try ledger?.begin()
      try await destination.tell(news, timeLimit: .seconds(timeout)) { try ledger?.add($0) }
    } finally: {
    }
  }

  private func destination() throws -> AnnouncementDestination {
    if form == .mail, let from = from.flatMap(MailAddress.init), let recipient = toAddress.flatMap(MailAddress.init) {
      return .mail(from: from, to: recipient)
    }
    let format = WebhookFormat(rawValue: form.rawValue) ?? .json
    guard let address = try address() else { return .webhook(address: "", format) }
    // The address itself is not repeated: it may be the secret, mistyped.
    guard HTTPClient.isAddress(address) else {
      throw ValidationError(
        "The webhook's address is none: it has to begin with https:// or http:// and hold no space.")
    }
    return .webhook(address: address, format)
  }

  /// nil for a dry run without one.
  private func address() throws -> String? {
    guard let name = toEnv else { return to }
    guard let value = Environment[name], !value.isEmpty else {
      throw ValidationError("The environment variable \(name) of --to-env is not set.")
    }
    return value
  }
}
