/// Whom to tell of a weakness, for `security.txt` (RFC 9116).
package struct SecurityContact: Sendable, Equatable {
  /// Addresses in order of preference, never empty: `https:`, `mailto:` or `tel:`.
  package var contacts: [String]
  /// After this nobody should rely on what the file says.
  package var expires: Instant
  /// Addresses of a key, of thanks, of the rules and of open positions.
  package var encryption: String?
  package var acknowledgments: String?
  package var policy: String?
  package var hiring: String?
  /// Language tags; empty when any will do.
  package var preferredLanguages: [String]

  package init(
    contacts: [String], expires: Instant, encryption: String? = nil, acknowledgments: String? = nil,
    policy: String? = nil, hiring: String? = nil, preferredLanguages: [String] = []
  ) {
    self.contacts = contacts
    self.expires = expires
    self.encryption = encryption
    self.acknowledgments = acknowledgments
    self.policy = policy
    self.hiring = hiring
    self.preferredLanguages = preferredLanguages
  }
}
