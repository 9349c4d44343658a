internal import Glibc

extension Publication {
  /// What a file system says that cannot exchange, or not these two folders.
  private static let unsupported: Set<Int32> = [EINVAL, ENOSYS, ENOTSUP, EXDEV]

  /// Gives the new site the output's name, and the staging tree's name to the old one.
  func swap() throws(PublishingError) -> PublishingReport.Swap {
    guard let published else {
      // If the output appeared meanwhile, only an empty folder would give way to a plain rename.
      try explain("replace", location.path) { () throws(SystemError) in
        try parent.renameFolder(staging.name, to: location.name)
      }
      return .first
    }
    let isSame = try explain("read", location.path) { () throws(SystemError) in
      try published.isStill(at: location, in: parent)
    }
    guard isSame else { throw PublishingError(.outputChanged, location.path) }
    do {
      try exchange(parent, staging.name, location.name)
      return .exchange
    } catch {
      guard Self.unsupported.contains(error.number) else {
        throw PublishingError(.refused("replace"), location.path, number: error.number, outcome: outcomeOfFailure)
      }
      guard options.allowTwoStepSwap else {
        throw PublishingError(
          .exchangeUnsupported, location.path, number: error.number, outcome: outcomeOfFailure)
      }
      return try swapInTwoSteps()
    }
  }

  /// A build that is killed between the two leaves no site; the next one then begins by bringing the old one back.
  private func swapInTwoSteps() throws(PublishingError) -> PublishingReport.Swap {
    let aside = location.setAsideName(process: getpid())
    try explain("replace", location.path) { () throws(SystemError) in
      try parent.renameFolder(location.name, to: aside)
    }
    observe(.setAside)
    do throws(SystemError) { try parent.renameFolder(staging.name, to: location.name) } catch {
      try PublishingError.explain("restore", location.path, outcome: .oldSiteAside) { () throws(SystemError) in
        try parent.renameFolder(aside, to: location.name)
      }
      throw PublishingError(.refused("replace"), location.path, number: error.number, outcome: outcomeOfFailure)
    }
    // From here on it is the tree to be removed; if not by this build, then by the next.
    try? parent.renameFolder(aside, to: staging.name)
    return .twoStep
  }
}
