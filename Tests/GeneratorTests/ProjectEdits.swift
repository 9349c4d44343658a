import Foundation
import Generator
import Loading
import TestSupport

/// A project that people edit in every way, one edit after the other, the same for one seed.
struct ProjectEdits {
  private let folder: TemporaryFolder
  private var numbers: SeededNumbers
  /// By path from the project's folder.
  private var files: [String: String] = [:]
  /// How they were when there was no error in them.
  private var sound: [String: String] = [:]
  private var hours = 0
  /// Since they were taken.
  private var changes = SourceChanges.nothing

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    numbers = SeededNumbers(seed: seed)
    _ = try change("site/site.yml", to: Self.plainSettings)
    for number in 0..<6 { _ = try write(Self.plainIncident(number), to: "incidents/post-\(number).md") }
    _ = try write("---\ntitle: About\n---\n\nSee [the first](../incidents/post-0.md).\n", to: "pages/about.md")
    noteSound()
  }

  /// For the moment that has come with the edits.
  var options: ProjectOptions {
    ProjectOptions(
      site: folder.path("site"), content: folder.path("content"), now: .init(seconds: 1_768_046_400 + hours * 3600))
  }

  /// The files of the content that have changed since the last time.
  mutating func takeChanges() -> SourceChanges {
    defer { changes = .nothing }
    return changes
  }

  mutating func noteSound() { sound = files }

  /// Makes one edit, or a few at once, or takes back what has led to errors, and says what it was.
  mutating func next(isSound: Bool) throws -> String {
    hours += random(3)
    if !isSound, !sound.isEmpty, random(2) == 0 {
      let changed = Set(files.keys).union(sound.keys).filter { files[$0] != sound[$0] }
      return "mend: " + (try changed.sorted().map { try change($0, to: sound[$0]) }).joined(separator: ", ")
    }
    return try (0...random(3)).map { _ in try edit() }.joined(separator: ", ")
  }

  private mutating func edit() throws -> String {
    let paths = files.keys.filter { $0.hasSuffix(".md") }.sorted()
    let path = String(
      (paths.randomElement(using: &numbers) ?? "content/incidents/post-0.md").dropFirst("content/".count))
    let text = files["content/\(path)"] ?? ""
    switch random(14) {
    case 0: return try write(incident(random(9)), to: "incidents/post-\(random(9)).md")
    case 1: return try write(text + "\nMore words.\n", to: path)
    case 2:
      return try write(
        text + "\n## Monitoring — 2026-01-1\(random(4)) 1\(random(9)):00Z\n\nGood.\n", to: path)
    case 3: return try write(text.replacing("title: ", with: "titel: "), to: path)
    case 4: return try write(text.replacing("titel: ", with: "title: "), to: path)
    case 5: return try remove(path)
    case 6: return try move(path, to: "incidents/moved-\(random(4)).md")
    case 7: return try site(settings(), "site.yml")
    case 8: return try site("state:\n  resolved: Done \(random(4))\n", "locales/en.yml")
    case 9:
      return try site("<p>{{madeWith}} {{words.navigation.colors}} \(random(4))</p>\n", "templates/footer.mustache")
    case 10: return try site("body { margin: \(random(4))px }\n", "static/extra.css")
    case 11: return try write(link(), to: "incidents/linking-\(random(3)).md")
    case 12: return try attach()
    default: return try write(work(), to: "maintenance/work-\(random(3)).md")
    }
  }

  private static func plainIncident(_ number: Int) -> String {
    """
    ---
    title: Incident \(number)
    components: {web: partial_outage}
    ---

    ## Investigating — 2026-01-10 1\(number):00Z

    ### Detail \(number)

    ## Resolved — 2026-01-11 1\(number):30Z

    """
  }

  private mutating func incident(_ number: Int) -> String {
    let extra = ["", "aliases: [old/\(random(3))]\n", "tags: [power]\n", "draft: true\n", "slug: post-\(random(9))\n"]
    let end = random(2) == 0 ? "" : "\n## Resolved — 2026-01-11 1\(random(9)):30Z\n\nOver.\n"
    return """
      ---
      title: Incident \(number)
      components:
        web: \(["major_outage", "partial_outage", "degraded_performance"][random(3)])
      \(extra[random(extra.count)])---

      ## Investigating — 2026-01-10 1\(random(9)):00Z

      ### Detail \(random(3))

      Text <\(random(50))>.
      \(end)
      """
  }

  private mutating func link() -> String {
    let goals = [
      "post-\(random(9)).md", "post-\(random(9)).md#detail-\(random(3))", "/incidents/post-\(random(9))/",
      "moved-\(random(4)).md",
      "plan.svg", "/old/\(random(3))", "/tags/power/", "/extra.css", "linking-\(random(3)).md#investigating",
    ]
    let links = (0..<2).map { _ in "[there](\(goals[random(goals.count)]))" }.joined(separator: " ")
    return
      "---\ntitle: Links\ncomponents: {web: degraded_performance}\n---\n\n## Resolved — 2026-01-10 12:00Z\n\n\(links)\n"
  }

  private mutating func work() -> String {
    "---\ntitle: Work\ncomponents: [web]\nstarts: 2026-01-1\(random(5)) 10:00Z\nends: 2026-01-15 10:00Z\n---\n\nPlanned \(random(9)).\n"
  }

  private static let plainSettings = """
    title: Example
    url: https://status.example.com/
    components:
      - {id: web, name: Web}

    """

  private mutating func settings() -> String {
    let more = ["", "accent: \"#1f6feb\"\n", "timezone: Europe/Berlin\n", "history_days: 3\n", "titel: x\n"]
    return Self.plainSettings + more[random(more.count)]
  }

  private mutating func attach() throws -> String {
    let drawings = ["<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "<svg><script/></svg>", nil]
    return try change("content/incidents/plan.svg", to: drawings[random(3)])
  }

  private mutating func write(_ text: String, to path: String) throws -> String {
    try change("content/\(path)", to: text)
  }

  private mutating func site(_ text: String, _ path: String) throws -> String {
    let isGone = random(4) == 0 && !path.hasSuffix("site.yml")
    return try change("site/\(path)", to: isGone ? nil : text)
  }

  private mutating func remove(_ path: String) throws -> String { try change("content/\(path)", to: nil) }

  private mutating func move(_ path: String, to other: String) throws -> String {
    let text = files["content/\(path)"] ?? ""
    return "\(try remove(path)), \(try write(text, to: other))"
  }

  /// Writes a file, or removes it.
  private mutating func change(_ path: String, to text: String?) throws -> String {
    if let text {
      try folder.write(text, to: path)
    } else if files[path] != nil {
      try folder.remove(path)
    }
    files[path] = text
    let parts = path.split(separator: "/").map { String($0) }
    changes.note(Array(parts.dropFirst()), in: folder.path(parts[0]))
    return "\(text == nil ? "remove" : "write") \(path)"
  }

  private mutating func random(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
}
