package import Output

/// A file of the site that is rendered when it is needed.
package struct PlannedFile: Sendable {
  package let path: OutputPath
  /// The post it comes from, for messages about two files with one path; nil for the site's own.
  package let source: String?
  /// Whether a file of the site's owner with this path takes its place, instead of being an error.
  package let isReplaceable: Bool
  /// Safe to call from several threads at once; the same bytes every time.
  package let render: @Sendable () -> [UInt8]
}
