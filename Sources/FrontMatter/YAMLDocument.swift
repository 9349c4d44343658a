package import Diagnostics
import Yams

/// Reads a part of a file as one YAML document. Every scalar stays the text that it is: `no` is "no", `1.10` is "1.10".
package enum YAMLDocument {
  /// nil when the document is empty or could not be read; faults are reported with their places.
  package static func parse(
    _ range: Range<Int>, of file: SourceFile, limits: FrontMatterLimits = FrontMatterLimits(),
    diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    var check = YAMLGuard(file: file, range: range, limits: limits)
    let mayParse = check.check()
    diagnostics += check.diagnostics
    guard mayParse else { return nil }
    var text = YAMLText(file: file, range: range)
    for diagnostic in check.diagnostics where diagnostic.id == .tabInYAML {
      if let place = diagnostic.place { text.blankTabs(inLine: place.line) }
    }
    return compose(&text, limits: limits, diagnostics: &diagnostics)
  }

  /// Parses, and for each duplicate key reports it, blanks its entry and parses again, so that other faults are found too.
  private static func compose(
    _ text: inout YAMLText, limits: FrontMatterLimits, diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    for _ in 0..<20 {
      do {
        guard let root = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8).singleRoot() else { return nil }
        var conversion = YAMLConversion(text: text, limits: limits)
        let node = conversion.node(root, depth: 0)
        diagnostics += conversion.diagnostics
        return conversion.diagnostics.isEmpty ? node : nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let found = keys.compactMap { text.secondEntry(ofKey: $0, from: context.mark) }
        diagnostics += found.map { text.duplicateKey($0) }
        guard !found.isEmpty else {
          diagnostics.append(text.fault("a key stands twice: \(keys.joined(separator: ", "))", at: context.mark, .duplicateKey))
          return nil
        }
        for entry in found { text.blank(entry.lines) }
      } catch {
        diagnostics.append(text.fault(error))
        return nil
      }
    }
    return nil
  }
}
