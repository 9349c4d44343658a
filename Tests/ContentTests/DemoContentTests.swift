import Diagnostics
import Foundation
import StatusModel
import Testing

@testable import Content
@testable import Loading

/// The content that comes with the project must be read as its authors meant it.
struct DemoContentTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test func itHasNoFaults() async throws {
    var faults: [Diagnostic] = []
    let site = SiteSource(SourceFolder(root: "\(root)/site"))
    let file = try #require(site.settings)
    let settings = SettingsReader.read(file, baseURL: nil, diagnostics: &faults)
    let read = try #require(settings)
    let context = ContentContext(
      settings: read.settings, limits: read.limits, vocabulary: HeadingVocabulary(HeadingVocabulary.english))
    let source = await ContentSource(SourceFolder(root: "\(root)/content"), postLimit: read.limits.postSize)
    let result = await ContentReader.read(source, statics: site.statics, context: context)
    for fault in faults + site.diagnostics + result.diagnostics {
      Issue.record("\(fault.place?.path ?? ""):\(fault.place?.line ?? 0): \(fault.message)")
    }
    #expect(!result.history.incidents.isEmpty && !result.history.maintenances.isEmpty)
    #expect(result.history.incidents.contains { $0.postmortem?.followUps.isEmpty == false })
    #expect(!result.history.assets.isEmpty)
  }
}
