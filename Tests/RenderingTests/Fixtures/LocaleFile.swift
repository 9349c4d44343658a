import Rendering

/// Reads the plain YAML of the built-in locale: mappings of two spaces, and lists and mappings of one line.
enum LocaleFile {
  static let english = Locale(language: "en", table: table(Locale.builtIn.first?.bytes ?? []))

  static func table(_ bytes: [UInt8]) -> [String: String] {
    var table: [String: String] = [:]
    var parent = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let content = line.drop { $0 == " " }
      guard !content.hasPrefix("#"), let colon = content.firstIndex(of: ":") else { continue }
      let isNested = line.hasPrefix("  ")
      let key = (isNested ? parent + "." : "") + content[..<colon]
      let value = content[content.index(after: colon)...].drop { $0 == " " }
      if value.isEmpty { parent = key } else { add(value, at: key, to: &table) }
    }
    return table
  }

  private static func add(_ value: Substring, at key: String, to table: inout [String: String]) {
    if value.hasPrefix("[") {
      for (index, item) in items(value).enumerated() { table["\(key).\(index)"] = scalar(item) }
    } else if value.hasPrefix("{") {
      for item in items(value) {
        guard let colon = item.firstIndex(of: ":") else { continue }
        let name = item[..<colon].filter { $0 != " " }
        table["\(key).\(name)"] = scalar(item[item.index(after: colon)...])
      }
    } else {
      table[key] = scalar(value)
    }
  }

  private static func items(_ value: Substring) -> [Substring] {
    var items: [Substring] = []
    var (start, isQuoted) = (value.index(after: value.startIndex), false)
    for index in value.indices {
      if value[index] == "\"" { isQuoted.toggle() }
      guard !isQuoted, value[index] == "," || "]}".contains(value[index]), start <= index else { continue }
      items.append(value[start..<index])
      start = value.index(after: index)
    }
    return items
  }

  private static func scalar(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    if text.hasPrefix("\""), let end = text.dropFirst().firstIndex(of: "\"") {
      return String(text.dropFirst()[..<end])
    }
    if let comment = text.firstIndex(of: "#") { text = text[..<comment] }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
