/// What a publication did.
package struct PublishingReport: Sendable, Equatable {
  package enum Swap: Sendable, Equatable {
    /// Nothing differed, so the published site was left as it was.
    case none
    /// There was no site before.
    case first
    /// The new site took the place of the old one in one step.
    case exchange
    /// It did so in two, with a moment between them without a site.
    case twoStep
  }

  /// The files of the site, without its manifest and the superseded assets.
  package let files: Int
  /// The size of these files.
  package let bytes: Int
  /// How many of them are new or differ from those of the site before.
  package let written: Int
  /// How many are those of the site before, linked.
  package let unchanged: Int
  /// How many files of the site before are no more.
  package let removed: Int
  /// How many assets of earlier sites are kept for another while.
  package let superseded: Int
  package let swap: Swap
  /// Folders beside the output, of this build or an earlier one, that could not be removed. The next build tries again.
  package let leftovers: [String]
}
