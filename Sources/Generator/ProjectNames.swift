import Content
import Diagnostics
import Loading
import StatusModel

/// The names of a project that a command line may hold, without reading more of it than needed and without messages.
package enum ProjectNames {
  /// Empty when there are no settings that can be read.
  package static func componentIDs(in site: String) -> [String] {
    var faults: [Diagnostic] = []
    guard let file = SiteSource(SourceFolder(root: site)).settings,
      let read = SettingsReader.read(file, baseURL: nil, diagnostics: &faults)
    else { return [] }
    return read.settings.components.map(\.id)
  }

  /// The names of the posts in these folders of `content`, the last in order first; a post whose front matter says `slug` is
  /// listed by its file all the same, since only names are read.
  package static func slugs(in folders: [String], of content: String) -> [String] {
    let folder = SourceFolder(root: content)
    guard folder.exists() else { return [] }
    let ending = Array(".md".utf8)
    let names = folder.files().files.compactMap { path -> String? in
      guard let first = path.first, folders.contains(first), let name = path.last else { return nil }
      guard path.count > 1, name.utf8.suffix(ending.count).elementsEqual(ending) else { return nil }
      let slug = String(decoding: Array(name.utf8.dropLast(ending.count)), as: UTF8.self)
      return Slug.isValid(slug) ? slug : nil
    }
    return names.sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
  }
}
