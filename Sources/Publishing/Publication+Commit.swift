internal import Output
internal import Synchronization

extension Publication {
  /// Puts the written site in the output's place, whole. After an error the old site is there as it was, unless the
  /// error's outcome says otherwise, and nothing else is left.
  package func commit() throws(PublishingError) -> PublishingReport {
    let refusal = state.withLock { $0.beginCommit() }
    if let refusal { throw PublishingError(refusal, location.path, outcome: outcomeOfFailure) }
    defer { state.withLock { $0.endCommit() } }
    do {
      let (superseded, isChanged) = try finishTree()
      let swap = isChanged ? try replaceSite() : .none
      let leftovers = leftovers + end()
      observe(.oldSiteRemoved)
      return report(superseded: superseded, swap: swap, leftovers: leftovers)
    } catch {
      end()
      throw error
    }
  }

  /// Adds what no renderer wrote. False when the tree does not differ from the published one.
  private func finishTree() throws(PublishingError) -> (superseded: [Manifest.Superseded], isChanged: Bool) {
    let superseded = try carryOverAssets()
    observe(.carriedOver)
    let (files, written) = state.withLock { ($0.files, $0.written) }
    // Places are sorted rather than files, which are large.
    let order = files.indices.sorted { files[$0].path < files[$1].path }
    let manifest = Manifest(
      generator: options.generator, audience: options.audience, now: options.now, nextChange: options.nextChange,
      files: order.map { files[$0] }, superseded: superseded)
    // The manifest names every file: if it is the same, none was removed.
    let isSame = try place(Manifest.fileName, manifest.encoded) && written == 0
    observe(.manifestWritten)
    return (superseded, !isSame)
  }

  private func carryOverAssets() throws(PublishingError) -> [Manifest.Superseded] {
    guard let published else { return [] }
    let assets = state.withLock { (state) in
      published.manifest.assetsToKeep(at: options.now) { state.isClaimed($0) }
    }
    var kept: [Manifest.Superseded] = []
    for asset in assets {
      let path = asset.path.text
      let bytes = try explain("read", "\(location.path)/\(path)") { () throws(SystemError) in
        try published.directory.status(of: path) == nil ? nil : try published.directory.readFile(path)
      }
      guard let bytes else { continue }
      _ = try place(path, bytes)
      kept.append(asset)
    }
    return kept
  }

  private func replaceSite() throws(PublishingError) -> PublishingReport.Swap {
    try explain("write", location.path) { () throws(SystemError) in try staging.complete() }
    observe(.synchronized)
    let swap = try swap()
    observe(.swapped)
    try PublishingError.explain("write", location.path, outcome: .newSitePublished) { () throws(SystemError) in
      try parent.synchronize()
    }
    return swap
  }

  private func report(
    superseded: [Manifest.Superseded], swap: PublishingReport.Swap, leftovers: [String]
  ) -> PublishingReport {
    state.withLock { (state) in
      let former = published?.manifest.paths ?? []
      return PublishingReport(
        files: state.files.count, bytes: state.files.reduce(0) { $0 + $1.size },
        written: state.written, unchanged: state.files.count - state.written,
        removed: former.count { !state.isClaimed($0) } - superseded.count, superseded: superseded.count,
        swap: swap, leftovers: leftovers)
    }
  }
}
