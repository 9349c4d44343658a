import StatusModel

extension PageVisibility {
  /// Every page for everybody.
  static let everything: PageVisibility = {
    var visibility = PageVisibility()
    for page in AnalysisPage.allCases { visibility[page] = .public }
    return visibility
  }()
}
