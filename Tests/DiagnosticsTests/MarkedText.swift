import Diagnostics

/// A file whose text says between « and » what a message points at.
struct MarkedText {
  let file: SourceFile
  let range: Range<Int>

  init(_ text: String, path: String = "content/incidents/outage.md") {
    let opening = Array("«".utf8)
    let closing = Array("»".utf8)
    var bytes: [UInt8] = []
    var start = 0
    var end = 0
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: opening) {
        start = bytes.count
        rest = rest.dropFirst(opening.count)
      } else if rest.starts(with: closing) {
        end = bytes.count
        rest = rest.dropFirst(closing.count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    range = start..<max(start, end)
  }

  func fault(
    _ message: String = "wrong", id: DiagnosticID = .unknownComponent, hint: String? = nil,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(id, message, hint: hint, at: range, in: file, related: related)
  }

  func related(_ message: String) -> Diagnostic.Related {
    Diagnostic.Related(message, at: range, in: file)
  }
}
