extension PublishingError: CustomStringConvertible {
  package var description: String {
    [explanation, ending].compactMap(\.self).joined(separator: "; ")
  }

  private var explanation: String {
    let path = Self.escaped(path)
    return switch cause {
    case .noFolderName:
      "the output cannot be '\(path)'; name a folder, such as 'public'"
    case .outputIsLink:
      "\(path) is a symbolic link; give the folder that it points to as the output"
    case .outputIsNoFolder:
      "\(path) is not a folder; choose another output, or move it away"
    case .foreignFolder:
      "\(path) holds files but no manifest (allclear.json) of ours, so it is left alone; choose another output, or "
        + "empty this folder"
    case .otherAudience:
      "\(path) is a site for others: private pages and the public site do not share a folder; choose another output"
    case .foreignFile:
      "\(path) is not part of the published site and would be lost; move it away (files for the site belong in "
        + "site/static)"
    case .locked(let limit):
      "another build is writing \(path) and did not end within \(limit.components.seconds) s; try again when it has"
    case .exchangeUnsupported:
      "the file system of \(path) cannot exchange two folders in one step\(reason); choose an output on another disk, "
        + "or accept a moment without a site with --swap two-step"
    case .outputChanged:
      "\(path) was changed by somebody else during the build; build again"
    case .writtenTwice(let other):
      path.utf8.suffix(other.utf8.count).elementsEqual(other.utf8)
        ? "two files of the site have the path \(path)"
        : "\(path) and \(Self.escaped(other)) would be one file where case does not count; rename one"
    case .incomplete:
      "\(path) cannot be published, because not all its files were written"
    case .ended:
      "the publication of \(path) has ended"
    case .refused(let verb):
      "cannot \(verb) \(path)\(reason)"
    }
  }

  private var reason: String {
    number.map { ": \(SystemError(number: $0).words)" } ?? ""
  }

  private var ending: String? {
    switch outcome {
    case .nothingPublished: "nothing was published"
    case .oldSiteUntouched: "the old site is untouched"
    case .newSitePublished: "the new site is in place all the same"
    case .oldSiteAside: "the old site is in a folder beside it, and the next build brings it back"
    case nil: nil
    }
  }

  /// Names of files found on the disk may hold anything; a message is one line.
  private static func escaped(_ path: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        text.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
