import ArgumentParser
import Authoring
import Content
import Diagnostics
import Generator
import Loading

/// The way of all commands that write a post: read the project, make an edit, read the project with it, write it, tell.
struct PostWriting {
  let options: ProjectOptions
  let reading: Project.Reading
  let content: ProjectContent
  private let messages: MessageArguments

  /// Ends with 1 when the settings are at fault: nothing can be known of a post then.
  static func begin(_ project: ProjectArguments, _ messages: MessageArguments) async throws -> PostWriting {
    let options = try project.options(strict: messages.strict).withoutHistory
    let reading = try await Interruption.guarded {
      await Project.read(options)
    } finally: {
    }
    guard let content = reading.content else {
      messages.report(reading.diagnostics)
      StandardStream.error.write("\(reading.diagnostics.summary()); nothing was written\n")
      throw ExitCode(1)
    }
    return PostWriting(options: options, reading: reading, content: content, messages: messages)
  }

  var posts: [KnownPost] { KnownPost.all(content.posts, in: content.history, at: content.now) }

  /// The post of a name on the command line; nil is the one open incident.
  func outline(named name: String?) throws -> PostOutline {
    let folder = SourceFolder(root: options.content)
    let known = try PostSelection(among: posts).post(
      named: name, components: name.flatMap { folder.components(of: $0) })
    return try outline(ofFile: known.displayPath)
  }

  /// The post of a file as messages name it.
  func outline(ofFile path: String) throws(AuthoringError) -> PostOutline {
    guard let post = content.posts.first(where: { $0.file.path.utf8.elementsEqual(path.utf8) }) else {
      throw AuthoringError("\(path) cannot be read")
    }
    let (outline, faults) = PostOutline.read(post, context: content.context)
    guard let outline else {
      messages.report(faults)
      throw AuthoringError("\(path) cannot be read; nothing was written")
    }
    return outline
  }

  /// Writes a sound change and tells what readers will see of it; of any other, says what is wrong and ends with 1.
  func finish(_ text: TextArguments.Text, isDryRun: Bool, _ change: @escaping @Sendable () async -> PostChange)
    async throws
  {
    let change = try await Interruption.guarded(change, finally: {})
    messages.report(change.diagnostics)
    guard change.isSound else {
      let kept = text.path.map { "; your text is in \($0)" } ?? ""
      StandardStream.error.write("\(change.diagnostics.summary()); nothing was written\(kept)\n")
      throw ExitCode(1)
    }
    let summary = ChangeSummary(change: change, isWritten: !isDryRun, times: reading.times)
    if isDryRun {
      StandardStream.output.write(UnifiedDiff(path: change.path, old: change.old, new: change.new).text)
      StandardStream.error.write(summary.text + "\n")
    } else {
      try await Interruption.guarded({ try change.write() }, finally: {})
      messages.tell(summary)
    }
    text.discard()
  }
}
