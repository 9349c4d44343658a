import FrontMatter
import StatusModel

extension ComponentReader {
  static let groupKeys = KeyTable(
    owner: "a group",
    keys: [
      Key(
        "id", .text(.identifier), isRequired: true, example: "platform",
        "What components call the group: a-z, 0-9 and hyphens."),
      Key("name", .text(.filled), isRequired: true, example: "Platform", "What readers see."),
      Key("description", .text, "A sentence below the name."),
      Key(
        "open", .word(of: ComponentGroup.Opening.self), standard: ComponentGroup.Opening.whenAffected.rawValue,
        "When the front page shows the group's components without a click."),
    ])

  static let componentKeys = KeyTable(
    owner: "a component",
    keys: [
      Key(
        "id", .text(.identifier), isRequired: true, example: "control-panel",
        "Part of addresses and of every post: a-z, 0-9 and hyphens. Never change it."),
      Key("name", .text(.filled), isRequired: true, example: "Control panel", "What readers see."),
      Key("description", .text, "A sentence below the name."),
      Key("group", .text(.identifier), example: "platform", "The id of one of the groups."),
      Key("link", .text(.address), example: "https://panel.example.com/", "Where the component itself is found."),
      Key(
        "since", .text(.day), example: "2021-03-01",
        "The first day there are records of. Days before it are \"no data\", never 100 %."),
      Key(
        "target", .decimal(places: 3, upTo: 100), example: "99.9", "The uptime that is promised, in percent."),
      Key(
        "requires",
        .oneOrMore(
          .either([
            .text(.identifier), .mapping(RequirementReader.componentKeys), .mapping(RequirementReader.anyKeys),
          ])), example: "network",
        "What this component cannot work without: ids, and { any: [a, b] } where one of several is enough. With 'from' and 'until' it holds on some days only."
      ),
      Key(
        "hidden", .flag, standard: "false",
        "Whether it is known to the site and its dependency pages, but not listed on the front page."),
    ])
}

extension RequirementReader {
  static let componentKeys = KeyTable(
    owner: "a requirement",
    keys: [
      Key("component", .text(.identifier), isRequired: true, example: "network", "The id of a component.")
    ] + days)

  static let anyKeys = KeyTable(
    owner: "a requirement with alternatives",
    keys: [
      Key("any", .list(.text(.identifier)), isRequired: true, "Ids of components of which one is enough.")
    ] + days)

  private static let days = [
    Key("from", .text(.day), example: "2023-09-15", "The first day on which it holds; else it always did."),
    Key(
      "until", .text(.day), example: "2023-09-15", "The first day on which it does not hold any more; else it lasts."),
  ]
}
