package import Diagnostics
internal import Output

extension Project {
  /// What a build would publish, made in memory.
  package struct Documents: Sendable {
    /// Of the files that were asked for, in their order; nil for one that the site does not have.
    package let files: [[UInt8]?]
    /// Of all files, in the order of the site.
    package let paths: [String]
  }

  /// The bytes of some files and the paths of all; or what stands in the way of a build.
  package func documents(_ wanted: [String]) throws -> (documents: Documents?, diagnostics: [Diagnostic]) {
    let output = SiteOutput(self)
    guard output.diagnostics.isEmpty else { return (nil, output.diagnostics) }
    let files = try wanted.map { path in
      try OutputPath(path).flatMap(output.file)?.load()
    }
    return (Documents(files: files, paths: output.files.map(\.path.text)), [])
  }
}
