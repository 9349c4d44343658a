import Diagnostics
import Loading

/// Decides which files beside posts may be published: posts come from anyone, and a browser runs what some files hold.
enum AttachmentCheck {
  struct Refusal: Error {
    let id: DiagnosticID
    let message: String
    let hint: String?
  }

  static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".txt", ".csv"]
  /// An SVG is read whole; larger ones are no drawings.
  static let drawingLimit = 1_000_000

  static func check(_ file: FileReference) throws(Refusal) {
    let name = file.path.lowercased()
    guard let ending = endings.first(where: { name.utf8.reversed().starts(with: $0.utf8.reversed()) }) else {
      throw Refusal(
        id: .unsafeLink, message: "files of this kind are not published from posts",
        hint: "one of \(endings.joined(separator: ", "))")
    }
    guard ending == ".svg" else { return }
    do {
      try SVGCheck.check(file.read())
    } catch let fault as SVGCheck.Fault {
      throw Refusal(id: .unsafeLink, message: "the drawing \(file.displayPath) \(fault.reason)", hint: "use plain shapes, or a PNG")
    } catch let error as LoadingError {
      throw Refusal(id: .unreadableFile, message: error.description, hint: nil)
    } catch {
      throw Refusal(id: .unreadableFile, message: "cannot read \(file.displayPath)", hint: nil)
    }
  }
}
