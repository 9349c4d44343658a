import Content
import Derivation
import Diagnostics
import Loading
import StatusModel

/// What one run leaves to the next over the same folders, so that only what changed is read and worked out again. With it and
/// without it the result is the same.
package struct ProjectCache: Sendable {
  /// nil where no run follows.
  let siteTexts: SourceCache?
  let contentTexts: SourceCache?
  var theme: ThemeCache?
  private var source: ContentSource?
  /// What may be another than in `source`.
  private var changes = SourceChanges.nothing
  private var content = ContentCache()
  /// Of the run before; nil when it came to none.
  var output: SiteOutput?
  /// Of the run before; nil when it derived none.
  private(set) var snapshot: StatusSnapshot?
  /// nil when the run before did not ask for it.
  private(set) var edits: EditHistory?
  private var basis: Basis?

  /// What every post is read with.
  private struct Basis: Equatable {
    let settings: SiteSettings
    let limits: ContentLimits
    let locales: [SourceFile]
    let includesDrafts: Bool
  }

  /// A run that none follows keeps no texts, and does not ask the disk how it would know them again.
  package init(keepsTexts: Bool = true) {
    siteTexts = keepsTexts ? SourceCache() : nil
    contentTexts = keepsTexts ? SourceCache() : nil
  }

  /// All that is in it, leaving it empty: what has one owner is changed where it lies instead of being copied.
  mutating func take() -> ProjectCache {
    defer { self = ProjectCache() }
    return self
  }

  mutating func note(_ changes: SourceChanges) { self.changes.add(changes) }

  /// What lies in `folder`, of which only what has changed is looked at. `postLimit` is in bytes.
  mutating func source(_ folder: SourceFolder, postLimit: Int) async -> ContentSource {
    let changed = changes.files(in: folder)
    changes = .nothing
    // Taken out, so that it is changed where it lies.
    var known = source
    source = nil
    if let changed, known?.update(changed, in: folder, postLimit: postLimit) == true, let known {
      source = known
      return known
    }
    let read = await ContentSource(folder, postLimit: postLimit)
    source = read
    return read
  }

  mutating func takeContent() -> ContentCache {
    defer { content = ContentCache() }
    return content
  }

  /// Forgets what was read with other settings, limits or words.
  mutating func prepare(settings: SiteSettings, limits: ContentLimits, locales: [SourceFile], includesDrafts: Bool) {
    let basis = Basis(settings: settings, limits: limits, locales: locales, includesDrafts: includesDrafts)
    guard basis != self.basis else { return }
    self.basis = basis
    content = ContentCache()
    snapshot = nil
    edits = nil
  }

  mutating func keep(_ content: ContentCache) { self.content = content }

  mutating func keep(_ snapshot: StatusSnapshot) { self.snapshot = snapshot }

  mutating func keep(_ edits: EditHistory?) { self.edits = edits }
}
