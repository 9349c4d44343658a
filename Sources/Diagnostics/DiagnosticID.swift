/// The name of every kind of fault, as it stands in brackets behind a message (docs/messages.md lists them).
package enum DiagnosticID: String, Sendable, CaseIterable {
  // Files
  case unreadableFile = "unreadable-file"
  case missingSettings = "missing-settings"
  case invalidUTF8 = "invalid-utf8"
  case fileTooLarge = "file-too-large"
  case misplacedPost = "misplaced-post"
  case unexpectedFile = "unexpected-file"
  case caseCollision = "case-collision"

  // Front matter and settings
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case frontMatterTooLarge = "front-matter-too-large"
  case invalidYAML = "invalid-yaml"
  case tabInYAML = "tab-in-yaml"
  case unsupportedYAML = "unsupported-yaml"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidValue = "invalid-value"
  case tooLong = "too-long"

  // References and words
  case unknownComponent = "unknown-component"
  case unknownGroup = "unknown-group"
  case unknownStatus = "unknown-status"
  case unknownImpact = "unknown-impact"
  case unknownTimeZone = "unknown-time-zone"
  case unknownLocale = "unknown-locale"
  case duplicateComponent = "duplicate-component"
  case dependencyCycle = "dependency-cycle"
  case missingImpact = "missing-impact"

  // Times
  case invalidTime = "invalid-time"
  case skippedTime = "skipped-time"
  case repeatedTime = "repeated-time"
  case endBeforeStart = "end-before-start"
  case timeOutsideIncident = "time-outside-incident"
  case timeOutsideMaintenance = "time-outside-maintenance"
  case invalidRecurrence = "invalid-recurrence"

  // Updates
  case unknownState = "unknown-state"
  case missingTime = "missing-time"
  case invalidAttribute = "invalid-attribute"
  case updatesOutOfOrder = "updates-out-of-order"
  case duplicatePostmortem = "duplicate-postmortem"
  case tooManyUpdates = "too-many-updates"
  case invalidFollowUp = "invalid-follow-up"
  case futureUpdate = "future-update"
  case promiseAfterEnd = "promise-after-end"

  // Text
  case brokenLink = "broken-link"
  case unsafeLink = "unsafe-link"
  case rawHTML = "raw-html"
  case textTooComplex = "text-too-complex"
  case missingAlternative = "missing-alternative"

  // Addresses
  case invalidSlug = "invalid-slug"
  case invalidAlias = "invalid-alias"
  case duplicateAddress = "duplicate-address"

  // Templates and locales
  case invalidTemplate = "invalid-template"
  case invalidLocale = "invalid-locale"

  // Contradictions between posts
  case impactTooLow = "impact-too-low"
  case statusDisagreement = "status-disagreement"
  case outageWithoutIncident = "outage-without-incident"
  case unspokenFailure = "unspoken-failure"

  // What time tells
  case allGreenOpenIncident = "open-incident-all-operational"
  case silentIncident = "silent-incident"
  case silentMaintenance = "silent-maintenance"
  case missedPromise = "missed-promise"
  case overrunningMaintenance = "overrunning-maintenance"
  case futureIncident = "future-incident"
  case futureTime = "future-time"
  case overdueFollowUp = "overdue-follow-up"
  case missingPostmortem = "missing-postmortem"
  case incompletePostmortem = "incomplete-postmortem"
  case unmentionedComponent = "unmentioned-component"
  case expiredContact = "expired-contact"

  // History
  case shallowHistory = "shallow-history"
  case unreadHistory = "unread-history"
}
