import Content
import Diagnostics
import FrontMatter

/// The times of front matter in normal form.
enum TimeKeys {
  private static let names = ["started", "detected", "resolved", "starts", "ends", "from", "until"]

  static func edits(_ outline: PostOutline) -> [ByteEdit] {
    outline.entries.compactMap { entry in
      guard names.contains(where: { $0.utf8.elementsEqual(entry.key.value.utf8) }), entry.value.isPlain,
        case .scalar(let text) = entry.value.value,
        outline.file.bytes[entry.value.range].elementsEqual(text.utf8)
      else { return nil }
      let normal = NormalTime.text(text)
      return normal.utf8.elementsEqual(text.utf8) ? nil : ByteEdit(entry.value.range, with: Array(normal.utf8))
    }
  }
}
