package import StatusModel

/// What reading any post needs to know of the site.
package struct ContentContext: Sendable {
  package let settings: SiteSettings
  package let limits: ContentLimits
  package let vocabulary: HeadingVocabulary
  private let componentIndex: [String: Component.Index]

  package init(settings: SiteSettings, limits: ContentLimits = ContentLimits(), vocabulary: HeadingVocabulary) {
    self.settings = settings
    self.limits = limits
    self.vocabulary = vocabulary
    // Ids are ASCII once they have passed the settings' reader; the first of two equal ones wins.
    componentIndex = Dictionary(
      settings.components.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  package func component(_ id: String) -> Component.Index? {
    id.utf8.allSatisfy { $0 < 0x80 } ? componentIndex[id] : nil
  }

  package var componentIDs: [String] { settings.components.map(\.id) }
}
