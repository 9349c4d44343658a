package import RichText

/// A page of the site's own words, such as "About".
package struct Page: Sendable, Equatable {
  package var identity: PostIdentity
  package var body: RichText

  package init(identity: PostIdentity, body: RichText = RichText()) {
    self.identity = identity
    self.body = body
  }
}
