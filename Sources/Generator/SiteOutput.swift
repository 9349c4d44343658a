import Diagnostics
import Loading
package import Output
import Rendering

/// All files of a site, each still to be made, and what stands in the way of writing them.
package struct SiteOutput: Sendable {
  package private(set) var files: [OutputFile] = []
  /// The path of the site's address, such as `/status/`.
  package let basePath: String
  private(set) var diagnostics: [Diagnostic] = []

  /// The publisher's own.
  private static let manifest = "allclear.json"

  init(_ project: Project) {
    let site = Site(snapshot: project.snapshot, theme: project.theme, generator: GeneratorVersion.name)
    basePath = site.basePath
    var taken: [PathKey: String] = [PathKey(Self.manifest): "Allclear's own list of files"]
    taken.reserveCapacity(site.files.count + project.copies.count)
    files.reserveCapacity(site.files.count + project.copies.count)
    let own = Set(project.copies.map { PathKey($0.path) })
    for planned in site.files where !(planned.isReplaceable && own.contains(PathKey(planned.path.text))) {
      let key = PathKey(planned.path.caseFolded)
      let source = planned.source ?? "a page of Allclear's own"
      if let first = taken.updateValue(source, forKey: key) {
        report(
          planned.path.text, first, hint: "change 'slug' or 'aliases' here", at: planned.source ?? planned.path.text)
      }
      files.append(OutputFile(path: planned.path, load: planned.render))
    }
    for copy in project.copies { add(copy, taken: &taken) }
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

  private mutating func add(_ copy: CopiedFile, taken: inout [PathKey: String]) {
    guard let path = OutputPath(copy.path) else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, "a name that cannot be published", hint: "rename the file",
          at: Diagnostic.Place(wholeFile: copy.file.displayPath)))
      return
    }
    let key = PathKey(path.caseFolded)
    if let first = taken[key] { report(copy.path, first, hint: "rename the file", at: copy.file.displayPath) }
    taken[key] = copy.file.displayPath
    let file = copy.file
    files.append(OutputFile(path: path) { try file.read() })
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
