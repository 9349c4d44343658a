package import Diagnostics
import Yams

/// Reads a part of a file as one YAML document. Every scalar stays the text that it is: `no` is "no", `1.10` is "1.10".
package enum YAMLDocument {
  /// nil when the document is empty or could not be read; faults are reported with their places. A document with keys that
  /// stand twice, or tabs, is read without them, so that its other faults are found too.
  package static func parse(
    _ range: Range<Int>, of file: SourceFile, limits: FrontMatterLimits = FrontMatterLimits(),
    diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    var check = YAMLGuard(file: file, range: range, limits: limits)
    let text = check.check()
    diagnostics += check.diagnostics
    guard let text else { return nil }
    var conversion = YAMLConversion(text: text, limits: limits)
    do {
      // The library's own constructor fills tables anew for each document, and nothing is constructed here.
      let parser = try Parser(
        yaml: text.string, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
      let node = try parser.singleRoot().map { conversion.node($0, depth: 0) }
      diagnostics += conversion.diagnostics
      return conversion.diagnostics.isEmpty ? node : nil
    } catch {
      if !text.isMended { diagnostics.append(conversion.fault(error)) }
      return nil
    }
  }
}
