package import StatusModel

/// The files of a new project.
package struct StarterProject: Sendable {
  package let answers: StarterAnswers
  /// Whence the days in the examples follow.
  package let now: Instant

  package init(answers: StarterAnswers, now: Instant) {
    self.answers = answers
    self.now = now
  }

  /// In the order of their paths, without those that other rooms make.
  package var files: [NewFile] {
    let files =
      [
        file("site/site.yml", PackageResources.site_yml),
        file("content/incidents/\(year(of: -3))/\(day(-3))-example.md", PackageResources.first_incident_md),
        file("content/maintenance/\(year(of: 7))/\(day(7))-example.md", PackageResources.planned_maintenance_md),
        file("content/pages/about.md", PackageResources.about_md),
        file("README.md", PackageResources.team_md, more: [("year", String(today.year)), ("ci", readmePart)]),
        file(".gitignore", PackageResources.gitignore), file(".editorconfig", PackageResources.editorconfig),
        file(".vscode/settings.json", PackageResources.vscode_settings_json),
        file(".vscode/tasks.json", PackageResources.vscode_tasks_json),
        file(".vscode/extensions.json", PackageResources.vscode_extensions_json),
      ] + recipes
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private var recipes: [NewFile] {
    let programs = [
      NewFile(path: ".ci/get-allclear", bytes: PackageResources.get_allclear, isExecutable: true),
      NewFile(path: ".ci/is-due", bytes: PackageResources.is_due, isExecutable: true),
    ]
    switch answers.integration {
    case .github:
      return programs + [
        file(".github/workflows/check.yml", PackageResources.github_check_yml),
        file(".github/workflows/publish.yml", PackageResources.github_publish_yml),
      ]
    case .gitlab: return programs + [file(".gitlab-ci.yml", PackageResources.gitlab_ci_yml)]
    case .none: return []
    }
  }

  private var readmePart: String {
    let part =
      switch answers.integration {
      case .github: PackageResources.team_github_md
      case .gitlab: PackageResources.team_gitlab_md
      case .none: PackageResources.team_alone_md
      }
    return String(decoding: part.dropLast(), as: UTF8.self)
  }

  private func file(_ path: String, _ template: [UInt8], more: [(String, String)] = []) -> NewFile {
    NewFile(path: path, bytes: StarterTemplate.fill(template, with: words + more))
  }

  private var words: [(String, String)] {
    [
      ("title", StarterText.yaml(answers.title)), ("title_text", StarterText.markdown(answers.title)),
      ("url", answers.url), ("url_text", "<\(answers.url)>"), ("timezone", answers.timeZone.identifier),
      ("components", components), ("component", answers.components.first?.id ?? ""),
      ("component_list", componentList), ("incident_day", day(-3)), ("review_day", day(-2)),
      ("maintenance_day", day(7)), ("example_time", "\(day(0)) 03:05"),
    ]
  }

  private var components: String {
    answers.components.map { "  - id: \($0.id)\n    name: \(StarterText.yaml($0.name))" }.joined(separator: "\n")
  }

  private var componentList: String {
    answers.components.map { "  - `\($0.id)`: \(StarterText.markdown($0.name))" }.joined(separator: "\n")
  }

  private var today: CivilDate { answers.timeZone.date(of: now) }

  private func year(of offset: Int) -> String { String(day(offset).prefix { $0 != "-" }) }

  /// Such as `2026-03-09`, so many days from now.
  private func day(_ offset: Int) -> String {
    let date = today.adding(days: offset)
    return [(date.year, 4), (date.month, 2), (date.day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }.joined(separator: "-")
  }
}
