import Authoring
import Glibc

/// The user's editor, given a text in a file of its own.
struct TextEditor {
  /// What the shell runs, with the file's name behind it.
  private let command: String

  init() {
    command = [Environment["VISUAL"], Environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
  }

  /// What was saved, and where it lies until `discard`. Throws when the editor fails; when it was interrupted, the program
  /// ends like it.
  func edit(_ text: String) throws(AuthoringError) -> (text: String, path: String) {
    let path = try write(text)
    let status = run(path)
    if Self.isInterruption(status) {
      StandardStream.error.write("allclear: what the editor left is in \(path), and no post was written\n")
      exit(128 + SIGINT)
    }
    guard status == 0 else {
      throw AuthoringError("the editor '\(command)' failed; what it left is in \(path), and no post was written")
    }
    guard let bytes = Self.read(path), let saved = String(validating: bytes, as: UTF8.self) else {
      throw AuthoringError("\(path) cannot be read as UTF-8 text; no post was written")
    }
    return (saved, path)
  }

  static func discard(_ path: String) { _ = unsafe unlink(path) }

  private func write(_ text: String) throws(AuthoringError) -> String {
    let folder = Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = "\(folder)/allclear-XXXXXX.md".utf8CString
    let file = unsafe name.withUnsafeMutableBufferPointer { unsafe $0.baseAddress.map { unsafe mkstemps($0, 3) } ?? -1 }
    guard file >= 0 else { throw AuthoringError("no file for the editor can be made in \(folder)") }
    defer { _ = close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw AuthoringError("no file for the editor can be written in \(folder)") }
      rest = rest.dropFirst(count)
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// As git does: the shell splits the command, and signals of the terminal are the editor's.
  private func run(_ path: String) -> Int32 {
    for number in [SIGINT, SIGTERM, SIGQUIT, SIGPIPE] { signal(number, SIG_DFL) }
    defer { signal(SIGPIPE, SIG_IGN) }
    let quoted = path.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "'\\''")
    return unsafe system("\(command) '\(quoted)'")
  }

  /// Whether what `system` returns says that the editor, or the shell around it, ended by Ctrl-C.
  private static func isInterruption(_ status: Int32) -> Bool {
    status & 0x7F == SIGINT || status >> 8 & 0xFF == 128 + SIGINT
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    return StandardInput.read(from: file)
  }
}
