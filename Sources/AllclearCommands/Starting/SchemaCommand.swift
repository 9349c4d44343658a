import ArgumentParser
import JSON
import Scaffolding
import Schemas

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the settings or of a kind of front matter.",
    discussion: """
      Editors that know the schema of a file offer its keys and values, explain them, and mark what is wrong while you \
      type (docs/editors.md). The schemas are made from the same table that `allclear check` goes by.

      Examples:
        allclear schema > settings.schema.json
        allclear schema incident
        allclear schema --output .schemas    # all five; run it again after an upgrade
      """)

  @Argument(help: "Of what.")
  var kind: ProjectSchema = .settings

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write all of them to this folder, in place of those that are there.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func run() async throws {
    guard let output else {
      StandardStream.output.write(Self.text(of: kind))
      return
    }
    let files = ProjectSchema.files(in: "")
    try await Interruption.guarded {
      try FolderWriter.write(files, to: output, replacing: true)
    } finally: {
    }
    StandardStream.output.write("\(output): \(files.count) schemas\n")
  }

  private static func text(of schema: ProjectSchema) -> String {
    String(decoding: schema.document.bytes(), as: UTF8.self)
  }
}

extension ProjectSchema: ExpressibleByArgument {}

extension ProjectSchema {
  /// All schemas as files of a folder, whose path ends with `/` or is empty.
  static func files(in folder: String) -> [NewFile] {
    allCases.map { NewFile(path: folder + $0.fileName, bytes: $0.document.bytes()) }
  }
}
