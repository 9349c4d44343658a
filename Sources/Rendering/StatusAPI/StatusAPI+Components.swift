import Derivation
import JSON
import StatusModel

extension StatusAPI {
  /// Groups and components in one list by their position, as hosted pages have it; at equal positions in the order of
  /// the front page.
  var components: JSONValue {
    var placed: [(position: Int, value: JSONValue)] = []
    var position = 0
    for group in snapshot.groups {
      if let known = group.group {
        position += 1
        placed.append((position, value(of: group, known, position: position)))
        for (place, member) in group.members.enumerated() { placed.append((place + 1, component(member))) }
      } else {
        for member in group.members {
          position += 1
          placed.append((position, component(member)))
        }
      }
    }
    let order = placed.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    return .array(order.map(\.element.value))
  }

  func components(of effects: [ComponentEffect]) -> JSONValue { .array(effects.map { component($0.component) }) }

  func shown(_ effects: [ComponentEffect]) -> [ComponentEffect] {
    effects.filter { !site.component($0.component).isHidden }
  }

  /// The name that updates call a component by: behind its group's, since names may be the same in several groups.
  func fullName(of component: Component) -> String {
    guard let group = component.group else { return component.name }
    return site.settings.groups[group].name + " - " + component.name
  }

  private func component(_ index: Component.Index) -> JSONValue {
    let snapshot = snapshot.components[index]
    let component = snapshot.component
    return value(
      id: StatusAPIIdentifier.component(component), name: component.name, status: snapshot.status,
      created: created(snapshot), updated: updated(snapshot), position: position(of: index),
      description: component.description, startDate: component.since,
      groupID: component.group.map { groupID(site.settings.groups[$0]) }, members: nil)
  }

  private func value(of group: GroupSnapshot, _ known: ComponentGroup, position: Int) -> JSONValue {
    let members = group.members.map { snapshot.components[$0] }
    return value(
      id: groupID(known), name: known.name, status: group.status,
      created: members.map(created).min() ?? firstInstant, updated: members.map(updated).max() ?? firstInstant,
      position: position, description: known.description, startDate: nil, groupID: nil,
      members: members.map { StatusAPIIdentifier.component($0.component) })
  }

  private func value(
    id: String, name: String, status: ComponentStatus, created: Instant, updated: Instant, position: Int,
    description: String?, startDate: CivilDate?, groupID: String?, members: [String]?
  ) -> JSONValue {
    var value: [(name: String, value: JSONValue)] = [
      ("id", .string(id)), ("name", .string(name)), ("status", .string(status.word)),
      ("created_at", .milliseconds(created)), ("updated_at", .milliseconds(updated)), ("position", .integer(position)),
      ("description", .optional(description)),
      // Whether its uptime is shown.
      ("showcase", .boolean(members == nil)),
      ("start_date", .optional(startDate.map(Timestamp.date))), ("group_id", .optional(groupID)),
      ("page_id", .string(pageID)), ("group", .boolean(members != nil)), ("only_show_if_degraded", .boolean(false)),
    ]
    if let members { value.append(("components", .array(members.map { .string($0) }))) }
    return .object(value)
  }

  private func groupID(_ group: ComponentGroup) -> String {
    StatusAPIIdentifier.group(group, besides: site.settings.components)
  }

  /// From 1, in its group or, without one, among the groups and the other components without.
  private func position(of index: Component.Index) -> Int {
    let group = snapshot.groups.first { $0.members.contains(index) }
    let place = (group?.members.firstIndex(of: index) ?? 0) + 1
    return group?.group == nil ? snapshot.groups.count { $0.group != nil } + place : place
  }
}
