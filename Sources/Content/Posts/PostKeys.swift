package import FrontMatter
package import Loading
import StatusModel

extension PostKind {
  private static let title = Key(
    "title", .text(.filled), isRequired: true, example: "Mail is delayed", "A line that customers understand.")
  private static let draft = Key("draft", .flag, standard: "false", "Whether the post is left out of the site.")
  private static let pinned = Key("pinned", .flag, standard: "false", "Whether it stands before others.")
  private static let tags = Key("tags", .oneOrMore(.text(.slug)), example: "power", "Words to find it by.")
  private static let address = [
    Key("slug", .text(.slug), "The word that stands for the post in its address; else the file's name."),
    Key("aliases", .oneOrMore(.text), example: "/2023/storm.html", "Old paths, which become redirects."),
    Key("id", .text(.identifier), "What feeds and the API know the post by; else it follows from its address."),
  ]
  private static let statuses = ValueShape.word(ComponentStatus.allCases.map(\.word))

  private static func components(_ description: String) -> Key {
    Key(
      "components",
      .either([.entries(named: .identifier, statuses), .oneOrMore(.text(.identifier))]), example: "control-panel",
      description)
  }

  private static let incidentKeys = KeyTable(
    owner: "an incident",
    keys: [
      title,
      components(
        "What is affected: components with their statuses, or a list; then the status follows from the impact."),
      Key(
        "impact", .word(Impact.allCases.map(\.word)),
        "How bad it is; else it follows from the worst status of a component."),
      Key(
        "started", .text(.moment), example: "2023-07-05 14:02",
        "When it began for users; else the time of the first update."),
      Key("detected", .text(.moment), example: "2023-07-05 14:10", "When it was noticed."),
      Key(
        "resolved", .text(.moment), example: "2023-07-05 21:40", "When it ended; else the time of the Resolved update."),
      tags, pinned, draft,
    ] + address)

  private static let maintenanceKeys = KeyTable(
    owner: "a maintenance",
    keys: [
      title,
      components("What is affected: a list, which is under maintenance meanwhile, or components with their statuses."),
      Key("starts", .text(.moment), isRequired: true, example: "2023-07-09 02:00", "When the work begins."),
      Key("ends", .text(.moment), isRequired: true, example: "2023-07-09 04:00", "When the work ends."),
      Key(
        "repeat", .text(.recurrence), example: "FREQ=MONTHLY;BYDAY=2SU",
        "How it comes again: an RRULE of RFC 5545 with FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL."),
      tags, pinned, draft,
    ] + address)

  private static let announcementKeys = KeyTable(
    owner: "an announcement",
    keys: [
      title,
      Key("from", .text(.dayOrMoment), isRequired: true, example: "2023-07-05 09:00", "When it appears."),
      Key("until", .text(.dayOrMoment), example: "2023-07-12", "When it leaves the front page; a day counts whole."),
      pinned, draft,
    ] + address)

  private static let pageKeys = KeyTable(owner: "a page", keys: [title, draft] + address)

  /// What the front matter of such a post may say.
  package var keys: KeyTable {
    switch self {
    case .incident: Self.incidentKeys
    case .maintenance: Self.maintenanceKeys
    case .announcement: Self.announcementKeys
    case .page: Self.pageKeys
    }
  }
}
