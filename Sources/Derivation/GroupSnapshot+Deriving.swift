internal import StatusModel

extension GroupSnapshot {
  /// The groups that have a component to show, in the order of the settings; those of no group come last.
  static func all(of components: [ComponentSnapshot], in settings: SiteSettings) -> [GroupSnapshot] {
    let shown = components.filter { !$0.component.isHidden }
    let byGroup = Dictionary(grouping: shown, by: \.component.group)
    return (settings.groups.indices.map(Optional.some) + [nil]).compactMap { group in
      byGroup[group].map { members in
        GroupSnapshot(
          group: group.map { settings.groups[$0] },
          status: members.map(\.status).max() ?? .operational,
          members: members.map(\.index))
      }
    }
  }
}
