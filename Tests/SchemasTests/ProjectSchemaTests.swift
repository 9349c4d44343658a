import Foundation
import FrontMatter
import JSON
import Testing

@testable import Schemas

@Suite struct ProjectSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: ProjectSchema.allCases)
  func committedDocumentIsTheOneThatIsMade(_ schema: ProjectSchema) throws {
    let file = Self.root.appending(path: "docs/schemas/\(schema.fileName)")
    let isSame = try Data(contentsOf: file) == Data(schema.document.bytes())
    #expect(isSame, "run: .build/debug/allclear schema --output docs/schemas")
  }

  /// Each table names its owner where it is made, so the sources tell how many there are.
  @Test func everyTableOfTheReadersIsInASchema() throws {
    var owners: Set<String> = []
    var tables = ProjectSchema.allCases.map(\.keys)
    while let table = tables.popLast() {
      owners.insert(table.owner)
      tables += table.keys.flatMap { Self.tables(in: $0.shape) }
    }
    let content = Self.root.appending(path: "Sources/Content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: content.path).filter { $0.hasSuffix(".swift") }
    let sources = try names.map { try String(contentsOf: content.appending(path: $0), encoding: .utf8) }.joined()
    let made = Set(sources.matches(of: /owner: "([^"]+)"/).map { String($0.output.1) })
    #expect(made.count >= 12)
    #expect(owners == made)
    #expect(sources.ranges(of: "KeyTable(").count == made.count)
  }

  @Test func everyKeyIsExplained() {
    var tables = ProjectSchema.allCases.map(\.keys)
    while let table = tables.popLast() {
      #expect(Set(table.names).count == table.names.count)
      for key in table.keys {
        #expect(key.description.hasSuffix("."), "\(table.owner): \(key.name)")
        #expect(!(key.isRequired && key.standard != nil), "\(table.owner): \(key.name)")
        tables += Self.tables(in: key.shape)
      }
    }
  }

  private static func tables(in shape: ValueShape) -> [KeyTable] {
    switch shape {
    case .mapping(let table): [table]
    case .list(let item), .oneOrMore(let item), .entries(_, let item): tables(in: item)
    case .either(let shapes): shapes.flatMap(tables)
    case .text, .flag, .integer, .decimal, .word: []
    }
  }
}
