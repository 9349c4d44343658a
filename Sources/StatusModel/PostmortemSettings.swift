/// What the team asks of its postmortems.
package struct PostmortemSettings: Sendable, Equatable {
  /// Days from the end of a major or critical incident to its postmortem, at least 1.
  package var withinDays: Int
  /// Words of the headings that every postmortem has, in the order of the settings.
  package var sections: [String]

  package init(withinDays: Int = 7, sections: [String] = []) {
    self.withinDays = withinDays
    self.sections = sections
  }
}
