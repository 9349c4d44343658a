package import FrontMatter
import StatusModel

extension SettingsReader {
  /// What `site.yml` may say.
  package static let keys = KeyTable(
    owner: "the settings",
    keys: [
      Key("title", .text(.filled), isRequired: true, example: "Example Status", "The name of the site."),
      Key(
        "url", .text(.siteAddress), isRequired: true, example: "https://status.example.com/",
        "The public address of the site. It may have a path."),
      Key("description", .text, "One sentence for search engines, feeds and link previews."),
      Key(
        "language", .text(.languageTag), standard: "en",
        "The language of the words around the posts. A file of that name in site/locales adds or changes one."),
      Key(
        "timezone", .text(.timeZone), standard: "UTC", example: "America/Chicago",
        "The IANA name of the zone that times without one are in. It also decides where a day begins and ends."),
      Key("homepage", .text(.address), example: "https://example.com/", "Where the logo leads."),
      Key("support", .text(.address), example: "mailto:help@example.com", "Where readers find help."),
      Key("logo", .text, example: "logo.svg", "A file in site/static."),
      Key("accent", .text(.color), example: "#1f6feb", "The colour of links and buttons, in quotes."),
      Key("theme", .mapping(AppearanceReader.keys), "Corners and letters."),
      Key(
        "history_days", .integer(1...366), standard: "15",
        "How many days the front page lists, quiet ones included."),
      Key(
        "stale_after", .integer(1...8760), standard: "24",
        "After how many hours a page tells its reader that it is old. Build at least as often."),
      Key(
        "noindex", .flag, standard: "false",
        "Whether search engines are asked to stay away; then there is no sitemap."),
      Key("security", .mapping(SecurityReader.keys), "Whom to tell of a weakness: becomes /.well-known/security.txt."),
      Key(
        "visibility", .mapping(VisibilityReader.keys),
        "Who sees the pages that tell how the system fails: everybody, or those for whom `build --private` makes a site."
      ),
      Key("postmortems", .mapping(PostmortemReader.keys), "What the team asks of its postmortems."),
      Key("uptime", .mapping(UptimeReader.keys), "How uptime is counted."),
      Key(
        "groups", .list(.mapping(ComponentReader.groupKeys)),
        "The headings that components stand under, in this order."),
      Key(
        "components", .list(.mapping(ComponentReader.componentKeys)), isRequired: true,
        "What can break, in the order in which it is shown."),
      Key(
        "warnings", .mapping(WarningsReader.keys),
        "How long a check waits before it warns. `--strict` makes errors of warnings."),
      Key("limits", .mapping(LimitsReader.keys), "What posts may ask for; raise a limit that a message names."),
    ])
}
