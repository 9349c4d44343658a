package import Diagnostics
package import Testing

/// Fails for every expected fault that was not reported where it must be, and for every reported one that nobody expected.
package func expect(
  _ diagnostics: [Diagnostic], in text: MarkedText, _ expected: [ExpectedFault] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var rest = diagnostics
  for fault in expected {
    if let index = rest.firstIndex(where: { fault.fits($0, in: text) }) {
      rest.remove(at: index)
    } else {
      Issue.record("not reported: \(fault)", sourceLocation: sourceLocation)
    }
  }
  for fault in rest { Issue.record("not expected: \(description(of: fault))", sourceLocation: sourceLocation) }
}

private func description(of fault: Diagnostic) -> String {
  let place = fault.place.map { "\($0.path):\($0.line):\($0.column)+\($0.length)" } ?? "nowhere"
  let hint = fault.hint.map { " (\($0))" } ?? ""
  return "\(place): \(fault.message)\(hint) [\(fault.id.rawValue)]\n\(fault.place?.excerpt ?? "")"
}
