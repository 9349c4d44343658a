import Diagnostics
import Loading

/// Decides which files beside posts may be published: posts come from anyone, and a browser runs what some files hold.
enum AttachmentCheck {
  static let pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]
  static let endings = pictures + [".pdf", ".txt", ".csv"]

  static func isPicture(_ path: String) -> Bool { pictures.contains { ends(path, with: $0) } }

  static func check(_ file: FileReference) throws(LinkFault) {
    guard endings.contains(where: { ends(file.path, with: $0) }) else {
      throw LinkFault(
        id: .unsafeLink, message: "files of this kind are not published from posts",
        hint: "one of \(endings.joined(separator: ", "))")
    }
    guard file.path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      throw LinkFault(id: .unsafeLink, message: "the file's name makes no address", hint: "rename it")
    }
    if ends(file.path, with: ".svg") { try checkDrawing(file) }
  }

  private static func checkDrawing(_ file: FileReference) throws(LinkFault) {
    do {
      try SVGCheck.check(try file.read())
    } catch let fault as SVGCheck.Fault {
      throw LinkFault(
        id: .unsafeLink, message: "the drawing \(file.displayPath) \(fault.reason)", hint: "use plain shapes, or a PNG")
    } catch let error as LoadingError {
      throw LinkFault(id: .unreadableFile, message: error.description)
    } catch {
      throw LinkFault(id: .unreadableFile, message: "cannot read \(file.displayPath)")
    }
  }

  /// `ending` is in lower case; the path need not be.
  private static func ends(_ path: String, with ending: String) -> Bool {
    path.utf8.count > ending.utf8.count
      && path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1
      }
  }
}
