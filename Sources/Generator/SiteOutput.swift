import Diagnostics
import Loading
package import Output
import Rendering

/// All files of a site, each still to be made, and what stands in the way of writing them.
package struct SiteOutput: Sendable {
  private let site: Site
  /// All but those of incidents and maintenances.
  private var ownFiles: [OutputFile] = []
  /// Of `ownFiles`.
  private var places: [OutputPath: Int] = [:]
  /// By path in lower case what each of them comes from, as messages name it.
  private var sources: [PathKey: String] = [PathKey(Self.manifest): "Allclear's own list of files"]
  private(set) var diagnostics: [Diagnostic] = []

  /// The publisher's own.
  private static let manifest = "allclear.json"

  /// `previous`, the output of an earlier state of the project, saves work where it holds still.
  init(_ project: Project, after previous: SiteOutput? = nil) {
    site = Site(
      snapshot: project.snapshot, theme: project.theme, generator: GeneratorVersion.name, after: previous?.site)
    let replacements = Set(project.copies.map { PathKey($0.path) })
    for file in site.ownFiles where !(file.isReplaceable && replacements.contains(PathKey(file.path.text))) {
      add(file)
    }
    for copy in project.copies { add(copy) }
  }

  /// The path of the site's address, such as `/status/`.
  package var basePath: String { site.basePath }

  package var files: [OutputFile] { ownFiles + site.postFiles.map { OutputFile($0) } }

  package var styleSheets: [OutputFile] { ownFiles.filter { $0.path.text.utf8.suffix(4).elementsEqual(".css".utf8) } }

  /// nil where the site has no such file.
  package func file(at path: OutputPath) -> OutputFile? {
    places[path].map { ownFiles[$0] } ?? site.postFile(at: path).map { OutputFile($0) }
  }

  /// The files, each to be published in compressed forms too if it is text and nobody has provided them.
  var filesWithCodings: [OutputFile] {
    let taken = Set(files.map(\.path.caseFolded))
    return files.map { file in
      guard MediaType.of(file.path)?.isText == true else { return file }
      var file = file
      file.codings = ContentCoding.allCases.filter { coding in
        file.path.path(in: coding).map { !taken.contains($0.caseFolded) } ?? false
      }
      return file
    }
  }

  private mutating func add(_ file: PlannedFile) {
    if let first = claim(file.path, for: file.source ?? "a page of Allclear's own") {
      report(file.path.text, first, hint: "change 'slug' or 'aliases' here", at: file.source ?? file.path.text)
    }
    add(OutputFile(file))
  }

  private mutating func add(_ copy: CopiedFile) {
    guard let path = OutputPath(copy.path) else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, "a name that cannot be published", hint: "rename the file",
          at: Diagnostic.Place(wholeFile: copy.file.displayPath)))
      return
    }
    if let first = claim(path, for: copy.file.displayPath) {
      report(copy.path, first, hint: "rename the file", at: copy.file.displayPath)
    }
    let file = copy.file
    add(OutputFile(path: path) { try file.read() })
  }

  private mutating func add(_ file: OutputFile) {
    places[file.path] = places[file.path] ?? ownFiles.count
    ownFiles.append(file)
  }

  /// What has the path already, where case does not count; nil when it was free.
  private mutating func claim(_ path: OutputPath, for source: String) -> String? {
    let folded = path.caseFolded
    let first = sources.updateValue(source, forKey: PathKey(folded))
    return first ?? OutputPath(folded).flatMap(site.postFile)?.source
  }

  private mutating func report(_ path: String, _ first: String, hint: String, at source: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let isPage = name.elementsEqual("index.html".utf8)
    let address = String(decoding: path.utf8.dropLast(isPage ? name.count : 0), as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .duplicateAddress, "the address /\(address) is also that of \(first)", hint: hint,
        at: Diagnostic.Place(wholeFile: source)))
  }
}

extension OutputFile {
  fileprivate init(_ file: PlannedFile) {
    self.init(path: file.path, load: file.render)
  }
}
