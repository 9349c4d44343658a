/// From when on a check speaks up.
package struct WarningSettings: Sendable, Equatable {
  /// Hours without a word in an open incident or in maintenance that is in progress, at least 1.
  package var silenceHours: Int
  /// Days without a post about a component that is shown, at least 1.
  package var unmentionedDays: Int

  package init(silenceHours: Int = 24, unmentionedDays: Int = 365) {
    self.silenceHours = silenceHours
    self.unmentionedDays = unmentionedDays
  }
}
