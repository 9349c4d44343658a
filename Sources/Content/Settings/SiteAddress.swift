import Diagnostics
import FrontMatter

/// The address at which the site will stand.
package enum SiteAddress {
  /// From `--base-url` if given, else from the settings; always with a `/` at its end.
  static func read(_ reader: inout MappingReader, override: String?) -> String {
    let given = reader.requiredText("url", hint: "add 'url: https://status.example.com/'")
    if let given, normalized(given.value) == nil {
      reader.report(
        .invalidValue, "'\(given.value)' is no address for a site",
        hint: "write https://status.example.com/, with a path if it has one", at: given.range)
    }
    return override.flatMap(normalized) ?? given.flatMap { normalized($0.value) } ?? "https://status.invalid/"
  }

  /// nil unless `text` is http or https, with a host, in plain ASCII, without user, query and fragment.
  package static func normalized(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    let path = rest.dropFirst(host.count)
    guard let first = host.first, isLetterOrDigit(first) || first == UInt8(ascii: "["),
      host.allSatisfy({ isLetterOrDigit($0) || ".-:[]".utf8.contains($0) })
    else { return nil }
    guard path.allSatisfy({ isLetterOrDigit($0) || "/-._~%".utf8.contains($0) }) else { return nil }
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard !parts.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) else { return nil }
    return bytes.last == UInt8(ascii: "/") ? text : text + "/"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
