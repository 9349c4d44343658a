import Diagnostics
import FrontMatter
import StatusModel

/// Reads the settings' `groups` and `components`.
enum ComponentReader {
  static func groups(_ reader: inout MappingReader) -> [ComponentGroup] {
    var ids: [Located<String>] = []
    let items = reader.list("groups") ?? []
    return items.compactMap { node in
      var group = MappingReader(node, in: reader.file, keys: groupKeys, fallback: node.range)
      defer { reader.take(group.diagnostics) }
      guard let id = identifier(&group, among: &ids) else { return nil }
      return ComponentGroup(
        id: id, name: group.requiredText("name", hint: "add 'name: …'")?.value ?? id,
        description: group.text("description")?.value, opening: group.word("open") ?? .whenAffected)
    }
  }

  /// The components, and parallel to them where they stand.
  static func components(
    _ reader: inout MappingReader, groups: [ComponentGroup]
  ) -> (components: [Component], places: [ComponentPlaces]) {
    guard let items = reader.list("components"), !items.isEmpty else {
      reader.report(
        .missingKey, "the settings need 'components'", hint: "add 'components:' with at least '- id: …' and 'name: …'",
        at: reader.keyRange("components") ?? reader.range)
      return ([], [])
    }
    var ids: [Located<String>] = []
    var components: [Component] = []
    var places: [ComponentPlaces] = []
    var requirements = RequirementReader(file: reader.file)
    for node in items {
      var item = MappingReader(node, in: reader.file, keys: componentKeys, fallback: node.range)
      if let id = identifier(&item, among: &ids), let place = ids.last?.range {
        components.append(component(id, &item, groups: groups))
        places.append(ComponentPlaces(id: place, requires: item.node("requires")?.range))
        requirements.collect(item.node("requires"), of: components.count - 1)
      }
      reader.take(item.diagnostics)
    }
    requirements.resolve(in: &components)
    reportSharedBadges(ids, &reader)
    reader.take(requirements.diagnostics)
    return (components, places)
  }

  /// A component's badges are `<id>.svg` and `<id>-uptime.svg`, the site's is `status.svg`.
  private static func reportSharedBadges(_ ids: [Located<String>], _ reader: inout MappingReader) {
    let names = Set(ids.map(\.value))
    let ending = Array("-uptime".utf8)
    for id in ids {
      let isOther =
        id.value.utf8.suffix(ending.count).elementsEqual(ending)
        && names.contains(String(decoding: Array(id.value.utf8.dropLast(ending.count)), as: UTF8.self))
      guard isOther || id.value == "status" else { continue }
      reader.report(
        .duplicateAddress, "the address /badges/\(id.value).svg is taken by another badge", hint: "choose another id",
        at: id.range)
    }
  }

  private static func component(_ id: String, _ item: inout MappingReader, groups: [ComponentGroup]) -> Component {
    Component(
      id: id, name: item.requiredText("name", hint: "add 'name: …'")?.value ?? id,
      description: item.text("description")?.value, group: group(&item, groups: groups),
      link: SettingsReader.link("link", &item), since: item.day("since")?.value,
      target: item.decimal("target"), isHidden: item.flag("hidden") ?? false)
  }

  private static func identifier(_ item: inout MappingReader, among ids: inout [Located<String>]) -> String? {
    guard let id = item.requiredText("id", hint: "add 'id: …' in [a-z0-9-]") else { return nil }
    guard Slug.isValid(id.value) else {
      item.report(
        .invalidSlug, "'\(id.value)' is no id: it takes a-z, 0-9 and hyphens",
        hint: Slug.suggestion(for: id.value).map { "write '\($0)'" }, at: id.range)
      return nil
    }
    guard !ids.contains(where: { $0.value == id.value }) else {
      item.report(
        .duplicateComponent, "the id '\(id.value)' stands here a second time", hint: "rename one", at: id.range)
      return nil
    }
    ids.append(id)
    return id.value
  }

  private static func group(_ item: inout MappingReader, groups: [ComponentGroup]) -> Int? {
    guard let id = item.text("group") else { return nil }
    if let index = groups.firstIndex(where: { $0.id.utf8.elementsEqual(id.value.utf8) }) { return index }
    item.report(
      .unknownGroup, "unknown group '\(id.value)'", hint: Suggestion.hint(for: id.value, among: groups.map(\.id)),
      at: id.range)
    return nil
  }
}
