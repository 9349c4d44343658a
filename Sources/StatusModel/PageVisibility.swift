/// Who sees the pages that tell how a system fails.
package struct PageVisibility: Sendable, Equatable {
  package enum Audience: String, Sendable, CaseIterable {
    /// Everybody.
    case `public`
    /// The maintainers, in a site of their own.
    case `private`
  }

  private var audiences: [AnalysisPage: Audience] = [:]

  package init() {}

  /// What posts and component pages tell anyway is public unless the settings say otherwise; what only the team needs is not.
  package subscript(page: AnalysisPage) -> Audience {
    get { audiences[page] ?? Self.standard(page) }
    set { audiences[page] = newValue }
  }

  private static func standard(_ page: AnalysisPage) -> Audience {
    switch page {
    case .dependencies, .postmortems: .public
    case .insights, .followUps: .private
    }
  }
}
