import Diagnostics

/// What is refused before the YAML library sees a document: what it would take long over, run out of stack on, or count lines
/// differently for.
struct YAMLGuard {
  let file: SourceFile
  let range: Range<Int>
  let limits: FrontMatterLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, range: Range<Int>, limits: FrontMatterLimits) {
    self.file = file
    self.range = range
    self.limits = limits
  }

  /// The document as the library may parse it, without the faults that it can be parsed in spite of; nil when it may not.
  mutating func check() -> YAMLText? {
    checkSize()
    guard diagnostics.isEmpty else { return nil }
    checkCharacters()
    guard diagnostics.isEmpty else { return nil }
    var scanner = YAMLScanner(bytes: file.bytes, range: range, depthLimit: limits.depth)
    scanner.scan()
    for fault in scanner.faults { report(fault.id, fault.message, hint: fault.hint, at: fault.range) }
    reportTabs(scanner.tabs)
    for duplicate in scanner.duplicates { report(duplicate) }
    guard scanner.faults.isEmpty else { return nil }
    return YAMLText(file: file, range: range, scanner: scanner)
  }

  private mutating func report(_ id: DiagnosticID, _ message: String, hint: String? = nil, at place: Range<Int>) {
    diagnostics.append(Diagnostic(id, message, hint: hint, at: place, in: file))
  }

  private mutating func checkSize() {
    guard range.count > limits.size else { return }
    report(
      .frontMatterTooLarge, "\(range.count) bytes of YAML, more than the limit of \(limits.size) (front_matter_size)",
      hint: "move text below the front matter", at: range.lowerBound..<range.lowerBound + 1)
  }

  /// Control characters, and the line ends of Unicode that YAML counts and other tools do not.
  private mutating func checkCharacters() {
    guard let place = YAMLCharacters.firstRefused(in: file.bytes[range]) else { return }
    let digits = String(place.scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    report(.invalidYAML, "YAML does not allow the character U+\(code)", hint: "delete it", at: place.range)
  }

  /// One message a line: the first tab stands for all.
  private mutating func reportTabs(_ tabs: [Int]) {
    var reported = (line: 0, count: 0)
    for tab in tabs where reported.count < YAMLScanner.mostFaults {
      let line = file.position(of: tab).line
      guard line != reported.line else { continue }
      report(.tabInYAML, "a tab in the indentation", hint: "indent with spaces", at: tab..<tab + 1)
      reported = (line, reported.count + 1)
    }
  }

  private mutating func report(_ duplicate: DuplicateKey) {
    let first = file.position(of: duplicate.first.lowerBound)
    report(
      .duplicateKey, "the key '\(file.text(duplicate.first))' stands here again",
      hint: "it stands on line \(first.line), column \(first.column) already; delete one", at: duplicate.key)
  }
}
