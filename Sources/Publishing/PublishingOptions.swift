package struct PublishingOptions: Sendable {
  /// Name and version, such as `Allclear 0.1.0`. A folder whose manifest has the same name is ours to replace.
  package var generator: String
  /// Whom the site is for, such as `private`; nil for everybody. A site does not take the place of one for others.
  package var audience: String?
  /// The moment the site is built for, in Unix seconds.
  package var now: Int
  /// When the site would differ by itself, in Unix seconds; nil when never.
  package var nextChange: Int?
  /// Where the old and the new site cannot change places in one step, do it in two, with a moment without a site.
  package var allowTwoStepSwap: Bool
  /// How long to wait for another build that publishes to the same folder.
  package var waitForLock: Duration

  package init(
    generator: String, audience: String? = nil, now: Int, nextChange: Int? = nil, allowTwoStepSwap: Bool = false,
    waitForLock: Duration = .seconds(60)
  ) {
    self.generator = generator
    self.audience = audience
    self.now = now
    self.nextChange = nextChange
    self.allowTwoStepSwap = allowTwoStepSwap
    self.waitForLock = waitForLock
  }
}
