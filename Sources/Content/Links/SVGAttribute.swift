/// One attribute of a drawing.
struct SVGAttribute {
  /// In ASCII.
  let name: String
  let value: ArraySlice<UInt8>

  private static let namespaces = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"]
  /// What may stand before a parenthesis: all else that CSS knows could lead elsewhere.
  private static let functions: Set<String> = [
    "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewx", "skewy",
  ]

  func check() throws(SVGCheck.Fault) {
    let lower = name.lowercased()
    if lower.utf8.starts(with: "on".utf8) { throw fault("which may run a script") }
    if name == "xmlns" || name == "xmlns:xlink" {
      guard Self.namespaces.contains(where: { value.elementsEqual($0.utf8) }) else {
        throw SVGCheck.Fault(reason: "names an unknown namespace")
      }
      return
    }
    let isForeign = lower.utf8.contains(UInt8(ascii: ":")) && lower != "xml:lang" && lower != "xml:space"
    if isForeign || lower == "href" || lower == "src" || lower == "style" { throw fault("which is not allowed") }
    // Entities and CSS escapes spell words that are not to be seen here.
    if value.contains(where: { "<&\\".utf8.contains($0) }) { throw fault("whose value has '<', '&' or '\\'") }
    for index in value.indices where value[index] == UInt8(ascii: "(") { try checkFunction(before: index) }
  }

  private func checkFunction(before parenthesis: Int) throws(SVGCheck.Fault) {
    let letters = value[..<parenthesis].reversed().prefix { SVGCheck.isName($0) }.reversed().map { byte in
      (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    if letters.isEmpty { return }
    let function = String(decoding: letters, as: UTF8.self)
    guard Self.functions.contains(function) else { throw fault("which holds '\(function)('") }
    guard letters.elementsEqual("url".utf8) else { return }
    let inner = value[(parenthesis + 1)...].prefix { $0 != UInt8(ascii: ")") }
    guard inner.first == UInt8(ascii: "#"), inner.dropFirst().allSatisfy(SVGCheck.isName) else {
      throw fault("which leads elsewhere")
    }
  }

  private func fault(_ why: String) -> SVGCheck.Fault { SVGCheck.Fault(reason: "has the attribute '\(name)', \(why)") }
}
