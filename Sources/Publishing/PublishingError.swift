/// Why a site was not published. Its description tells what happened, what became of the old site, and a way out.
package struct PublishingError: Error, Equatable {
  package enum Cause: Sendable, Equatable {
    /// The output path does not name a folder.
    case noFolderName
    case outputIsLink
    case outputIsNoFolder
    /// The output holds something, but no manifest of ours.
    case foreignFolder
    /// The output is a site for readers and this one for maintainers, or the other way round.
    case otherAudience
    /// Something in the output is not in its manifest.
    case foreignFile
    /// Another build did not end in this time.
    case locked(Duration)
    case exchangeUnsupported
    /// Somebody else changed the output during the build.
    case outputChanged
    /// This file and the second one have one path, at least where case does not count.
    case writtenTwice(String)
    /// A file could not be written, so that the site is not whole.
    case incomplete
    /// The publication was committed or abandoned before.
    case ended
    /// The system refused to do this, as in "cannot write".
    case refused(String)
  }

  package enum Outcome: Sendable, Equatable {
    case nothingPublished, oldSiteUntouched, newSitePublished
    /// A swap in two steps failed, and could not be undone.
    case oldSiteAside
  }

  package let cause: Cause
  /// The output, or the place in it.
  package let path: String
  /// The `errno`, where the system refused something.
  package let number: Int32?
  /// nil before anything was begun.
  package let outcome: Outcome?

  init(_ cause: Cause, _ path: String, number: Int32? = nil, outcome: Outcome? = nil) {
    self.cause = cause
    self.path = path
    self.number = number
    self.outcome = outcome
  }

  /// The result of `body`, whose failure means that `verb` could not be done to `path`.
  static func explain<Result>(
    _ verb: String, _ path: String, outcome: Outcome? = nil, _ body: () throws(SystemError) -> Result
  ) throws(PublishingError) -> Result {
    do { return try body() } catch {
      throw PublishingError(.refused(verb), path, number: error.number, outcome: outcome)
    }
  }
}
