import ArgumentParser
import Authoring
import Content
import Diagnostics
import Generator
import Loading

struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Bring posts into their normal form.",
    discussion: """
      The order of keys, times, the headings of updates, blanks at the end of headings, and one empty line around them. \
      Nothing else changes, and nothing that a post says. Posts with errors are left as they are.

      Examples:
        allclear fmt
        allclear fmt --check content/incidents    # for CI: names the posts that it would change
        allclear fmt --stdin-path content/incidents/x.md < buffer    # for editors: writes to standard output
      """)

  @Argument(help: "Posts, or folders of posts; else all.")
  var paths: [String] = []

  @Flag(help: "Name the posts that would change, change none, and end with 1 if there are any.")
  var check = false

  @Option(
    help: ArgumentHelp("Take standard input for this post, and write it to standard output.", valueName: "path"))
  var stdinPath: String?

  @OptionGroup(title: "Project") var project: ProjectArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments

  func validate() throws {
    if stdinPath != nil, !paths.isEmpty {
      throw ValidationError("--stdin-path names the one post; leave out the others.")
    }
  }

  func run() async throws {
    var options = try project.options(strict: false)
    if let stdinPath { try options.readStandardInput(as: stdinPath) }
    let given = options
    let reading = try await Interruption.guarded {
      await Project.read(given)
    } finally: {
    }
    guard let content = reading.content else {
      messages.report(reading.diagnostics)
      throw ExitCode(1)
    }
    try await Refusal.guarded {
      let posts = try selected(content.posts, in: SourceFolder(root: given.content))
      let run = FormatRun(posts: posts, context: content.context)
      messages.report(run.faults)
      try finish(run, reading, root: given.content)
      if !run.faults.isEmpty || (check && !run.changed.isEmpty) { throw ExitCode(1) }
    }
  }

  private func finish(_ run: FormatRun, _ reading: Project.Reading, root: String) throws {
    if check {
      for post in run.changed { StandardStream.output.write("\(post.file.path)\n") }
    } else if stdinPath != nil {
      for post in run.posts { StandardStream.output.write(bytes: run.formatted[post.path] ?? post.file.bytes) }
    } else {
      try run.write(root: root)
      messages.tell(FormatSummary(run: run, times: reading.times))
    }
  }

  private func selected(_ posts: [PostFile], in folder: SourceFolder) throws(AuthoringError) -> [PostFile] {
    let paths = stdinPath.map { [$0] } ?? paths
    guard !paths.isEmpty else { return posts }
    var chosen: Set<String> = []
    for path in paths {
      let parts = folder.components(of: path)
      let found = posts.filter { post in
        let own = post.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        return parts.map { own.starts(with: $0) } ?? false
      }
      guard !found.isEmpty else { throw AuthoringError("there is no post at '\(path)'") }
      chosen.formUnion(found.map(\.path))
    }
    return posts.filter { chosen.contains($0.path) }
  }
}
