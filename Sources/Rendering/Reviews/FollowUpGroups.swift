import Derivation
import StatusModel

/// What is not done yet, by who does it and by what it is about.
struct FollowUpGroups {
  struct Group {
    let anchor: String
    let name: String
    /// The overdue before the others.
    var members: [FollowUpSnapshot]
  }

  /// The one with the most to do first; of equal ones by name.
  let owners: [Group]
  /// In the order of the settings. What concerns several components stands under each.
  let components: [Group]

  init(_ followUps: FollowUps, in snapshot: StatusSnapshot) {
    let pending = followUps.overdue + followUps.open
    var owners: [[UInt8]: Group] = [:]
    var members: [Component.Index: [FollowUpSnapshot]] = [:]
    for item in pending {
      if let owner = item.followUp.owner {
        let anchor = FollowUpAnchor.owner(owner)
        owners[Array(anchor.utf8), default: Group(anchor: anchor, name: owner, members: [])].members.append(item)
      }
      for effect in snapshot.incidents[item.incident].effects { members[effect.component, default: []].append(item) }
    }
    self.owners = owners.values.sorted { left, right in
      left.members.count == right.members.count
        ? left.anchor.utf8.lexicographicallyPrecedes(right.anchor.utf8) : left.members.count > right.members.count
    }
    components = snapshot.settings.components.enumerated().compactMap { index, component in
      members[index].map { Group(anchor: FollowUpAnchor.component(component), name: component.name, members: $0) }
    }
  }
}
