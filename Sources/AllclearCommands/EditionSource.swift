import ArgumentParser
import Comparing
import Diagnostics
import Generator
import Publishing
import Revisions

/// Where an edition of the site comes from: an output, a revision of the repository, or the files as they are now. All of
/// them become the same documents, which are read by the same code.
struct EditionSource: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let manifestPath = "allclear.json"

  let options: ProjectOptions
  let color: ColorArgument

  /// `name` is a folder, else a revision; nil is the working tree.
  func edition(_ name: String?) async throws -> SiteEdition {
    guard let name else { return try await edition(of: options, label: nil, root: nil) }
    let output: OutputReader?
    do { output = try OutputReader(at: name) } catch {
      // What can only be a path is no revision.
      if name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "/") { throw error }
      output = nil
    }
    if let output { return try edition(in: output, at: name) }
    do {
      return try await Revision.withFiles(of: name, folders: [options.site, options.content]) { folders, root in
        var options = options
        (options.site, options.content) = (folders[0], folders[1])
        return try await edition(of: options, label: name, root: root)
      }
    } catch let error as RevisionError {
      throw Failure(
        description: "'\(PrintableText.cut(name))' is no folder, and no revision either: "
          + PrintableText.cut(error.description))
    }
  }

  private func edition(in output: OutputReader, at path: String) throws -> SiteEdition {
    let label = PrintableText.cut(path)
    func file(_ name: String) throws -> [UInt8] {
      guard let bytes = try output.read(name) else {
        throw Failure(description: "\(label) is no output of allclear: it has no \(name)")
      }
      return bytes
    }
    do {
      return try SiteEdition(
        document: file(SiteEdition.documentPath), feed: file(SiteEdition.feedPath),
        paths: SiteEdition.paths(manifest: file(Self.manifestPath), path: Self.manifestPath))
    } catch let fault as SiteEdition.Fault {
      throw Failure(description: "\(label) cannot be read: \(PrintableText.cut(fault.description))")
    }
  }

  /// Made in memory; errors in the content are told and end the command with 1.
  private func edition(of options: ProjectOptions, label: String?, root: String?) async throws -> SiteEdition {
    // A revision lies in no repository when it is read, and is compared with what is read in the same way.
    let reading = await Project.read(options.withoutHistory)
    guard let project = reading.project else { throw told(reading.diagnostics, label: label, root: root) }
    let made = try project.documents([SiteEdition.documentPath, SiteEdition.feedPath])
    guard let documents = made.documents else { throw told(made.diagnostics, label: label, root: root) }
    return try SiteEdition(
      document: documents.files[0] ?? [], feed: documents.files[1] ?? [],
      paths: documents.paths + [Self.manifestPath])
  }

  /// Names files as git does, `REVISION:PATH`, and not by the temporary folder that they lie in.
  private func told(_ diagnostics: [Diagnostic], label: String?, root: String?) -> ExitCode {
    let text = DiagnosticFormat.text.format(
      diagnostics.filter { $0.severity == .error }, colored: color.isOn(for: .error),
      toolVersion: GeneratorVersion.number)
    guard let label, let root else {
      StandardStream.error.write(text)
      return ExitCode(1)
    }
    StandardStream.error.write(text.replacing(bytes: root + "/", with: PrintableText.cut(label) + ":"))
    return ExitCode(1)
  }
}

extension String {
  fileprivate func replacing(bytes word: String, with other: String) -> String {
    let (bytes, wanted) = (Array(utf8), Array(word.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == wanted.first, bytes[index...].starts(with: wanted) {
        result += other.utf8
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
