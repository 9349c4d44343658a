import Derivation
import StatusModel

extension SitePlan {
  /// The pages of figures, and the same for programs, if the settings let readers see them.
  mutating func addInsights() {
    guard site.settings.shows(.insights) else { return }
    let site = site
    let insights = Insights(of: snapshot)
    addPage(Permalink.insights) { InsightsPage(insights: insights, year: nil, scope: $0) }
    for year in insights.site.by(.year).compactMap(\.period) {
      addPage(Permalink.insights(year)) { InsightsPage(insights: insights, year: year, scope: $0) }
    }
    add(Permalink.insightsSheet) { InsightsSheet.months(of: insights, names: InsightNames(site.snapshot)) }
    add(InsightsDocument.path) { InsightsDocument(insights: insights, site: site).value.served }
    add(InsightsDocument.schemaPath) { PackageResources.insights_schema_json }
  }
}

extension InsightsSheet {
  /// The site, the groups, the components and the tags, each with its months, newest first.
  fileprivate static func months(of insights: Insights, names: InsightNames) -> [UInt8] {
    var sheet = InsightsSheet(names)
    let subjects = [insights.site] + insights.groups + insights.components + InsightsLimits.tags(insights.tags)
    for subject in subjects {
      for figures in subject.by(.month) { sheet.add(figures, of: subject.subject) }
    }
    return sheet.bytes
  }
}
