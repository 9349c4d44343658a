import ArgumentParser
import Generator

/// What the Tab key offers from the project that the command line names. Whatever goes wrong, it offers nothing and says nothing.
extension CompletionKind {
  /// Slugs of posts of these folders, newest first.
  static func slugs(in folders: [String]) -> CompletionKind {
    .custom { words, _, prefix in
      offered(ProjectNames.slugs(in: folders, of: value(of: "--content", in: words) ?? "content"), after: prefix)
    }
  }

  static var componentIDs: CompletionKind {
    .custom { words, _, prefix in
      offered(ProjectNames.componentIDs(in: value(of: "--site", in: words) ?? "site"), after: prefix)
    }
  }

  static var templateNames: CompletionKind { .list(BuiltInTheme.templates.map(\.name)) }

  /// Of lists with commas, only the last item is completed.
  private static func offered(_ names: [String], after prefix: String) -> [String] {
    guard let comma = prefix.utf8.lastIndex(of: UInt8(ascii: ",")) else { return names }
    let before = String(prefix[...comma])
    return names.map { before + $0 }
  }

  /// What stands behind an option, as `--site folder` or `--site=folder`.
  private static func value(of option: String, in words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if word == option, place + 1 < words.count { return words[place + 1] }
      if word.utf8.starts(with: "\(option)=".utf8) { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
