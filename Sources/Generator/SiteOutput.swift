import Diagnostics
import Loading
import Output
import Rendering

/// All files of a site, each still to be made, and what stands in the way of writing them.
struct SiteOutput: Sendable {
  private(set) var files: [OutputFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The publisher's own.
  private static let manifest = "allclear.json"

  init(_ project: Project) {
    let site = Site(snapshot: project.snapshot, theme: project.theme, generator: GeneratorVersion.name)
    var taken: [[UInt8]: String] = [Array(Self.manifest.utf8): "Allclear's own list of files"]
    let own = Set(project.copies.map { Array($0.path.utf8) })
    for planned in site.files where !(planned.isReplaceable && own.contains(Array(planned.path.text.utf8))) {
      let key = Array(planned.path.caseFolded.utf8)
      if let first = taken[key] {
        report(
          planned.path.text, first, hint: "change 'slug' or 'aliases' here", at: planned.source ?? planned.path.text)
      }
      taken[key] = planned.source ?? "a page of Allclear's own"
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

  private mutating func add(_ copy: CopiedFile, taken: inout [[UInt8]: String]) {
    guard let path = OutputPath(copy.path) else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, "a name that cannot be published", hint: "rename the file",
          at: Diagnostic.Place(wholeFile: copy.file.displayPath)))
      return
    }
    let key = Array(path.caseFolded.utf8)
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
