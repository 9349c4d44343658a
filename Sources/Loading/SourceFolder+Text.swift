import Diagnostics

extension SourceFolder {
  /// Reads a text file; nil, with the fault reported, when it cannot be read, has more than `limit` bytes or is not UTF-8.
  /// `setting` is what raises the limit; nil when nothing does.
  func text(
    _ components: [String], limit: Int, setting: String? = nil, diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    guard let cache else { return freshText(components, limit: limit, setting: setting, diagnostics: &diagnostics) }
    return cache.file(at: displayPath(of: components), limit: limit) {
      freshText(components, limit: limit, setting: setting, diagnostics: &diagnostics)
    }
  }

  private func freshText(
    _ components: [String], limit: Int, setting: String?, diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    do {
      let file = SourceFile(path: displayPath(of: components), bytes: try read(components, limit: limit))
      guard let invalid = file.firstInvalidByte else { return file }
      diagnostics.append(
        Diagnostic(
          .invalidUTF8, "byte 0x\(String(file.bytes[invalid], radix: 16, uppercase: true)) is not UTF-8",
          hint: "save the file as UTF-8", at: invalid..<invalid + 1, in: file))
      return nil
    } catch {
      diagnostics.append(error.diagnostic(limit: setting))
      return nil
    }
  }
}

extension SourceFile {
  /// The offset of the first byte that is not UTF-8; nil when all are.
  var firstInvalidByte: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return min(offset, bytes.count - 1)
      }
    }
  }
}
