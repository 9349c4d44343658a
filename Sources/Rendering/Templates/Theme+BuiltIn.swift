extension Theme {
  /// The templates that come with the generator, by name.
  package static let builtInTemplates: [(name: String, text: [UInt8])] = [
    ("announcement", PackageResources.announcement_mustache),
    ("component", PackageResources.component_mustache),
    ("embed", PackageResources.embed_mustache),
    ("footer", PackageResources.footer_mustache),
    ("front", PackageResources.front_mustache),
    ("head", PackageResources.head_mustache),
    ("header", PackageResources.header_mustache),
    ("history", PackageResources.history_mustache),
    ("incident", PackageResources.incident_mustache),
    ("insights", PackageResources.insights_mustache),
    ("layout", PackageResources.layout_mustache),
    ("maintenance", PackageResources.maintenance_mustache),
    ("maintenances", PackageResources.maintenances_mustache),
    ("month", PackageResources.month_mustache),
    ("moved", PackageResources.moved_mustache),
    ("not-found", PackageResources.not_found_mustache),
    ("open-incident", PackageResources.open_incident_mustache),
    ("page", PackageResources.page_mustache),
    ("planned-maintenance", PackageResources.planned_maintenance_mustache),
    ("postmortem", PackageResources.postmortem_mustache),
    ("subscribe", PackageResources.subscribe_mustache),
    ("tag", PackageResources.tag_mustache),
    ("upcoming-maintenance", PackageResources.upcoming_maintenance_mustache),
    ("update", PackageResources.update_mustache),
  ]
}
