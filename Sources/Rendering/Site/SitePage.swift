import Mustache

/// What a page shows: the variables of its template, and what its head says.
protocol SitePage: MustacheParent, SendableMetatype {
  static var template: String { get }
  var head: PageHead { get }
}
