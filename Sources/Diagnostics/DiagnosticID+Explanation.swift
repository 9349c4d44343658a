extension DiagnosticID {
  /// What the fault is, in one sentence, for people who have never met it; docs/messages.md says the same and more.
  package var explanation: String {
    switch self {
    // Files
    case .unreadableFile:
      "A file or folder of the project could not be read."
    case .missingSettings:
      "The project has no `site/site.yml`, which every site needs."
    case .invalidUTF8:
      "A file that should be text has bytes that are not UTF-8."
    case .fileTooLarge:
      "A file is larger than the limit that its message names."
    case .misplacedPost:
      "A Markdown file lies where nothing reads posts, or its name does not end in `.md`, so it would be missing from the site."
    case .unexpectedFile:
      "A file lies in the content folder that no page can use, so it is left out."
    case .caseCollision:
      "Two files or addresses differ only in upper and lower case, so that some systems take them for one."

    // Front matter and settings
    case .missingFrontMatter:
      "A post does not begin with front matter between two lines `---`."
    case .unclosedFrontMatter:
      "The front matter has a first line `---` and no second one."
    case .frontMatterTooLarge:
      "The front matter is larger than the limit that its message names."
    case .invalidYAML:
      "The YAML of the front matter, settings or locale cannot be read."
    case .tabInYAML:
      "A line of YAML is indented with a tab."
    case .unsupportedYAML:
      "The YAML uses a feature that is refused: anchors, aliases, tags, merge keys, or nesting deeper than 20 levels."
    case .duplicateKey:
      "A key stands twice in one mapping, and one of the two would be lost."
    case .unknownKey:
      "A key is not one that this kind of file has."
    case .missingKey:
      "A key that this kind of file needs is not there."
    case .wrongType:
      "A value has the wrong form: text, number, list or mapping where another was expected."
    case .invalidValue:
      "A value has the right form, but it is not one that the key can take."
    case .tooLong:
      "A text is longer than the limit that its message names."

    // References and words
    case .unknownComponent:
      "A component is named that the settings do not have."
    case .unknownGroup:
      "A component is put in a group that the settings do not have."
    case .unknownStatus:
      "A component is given a status that does not exist."
    case .unknownImpact:
      "An incident is given an impact that does not exist."
    case .unknownTimeZone:
      "A time zone is not in the IANA database of this machine."
    case .unknownLocale:
      "The site asks for a language that has no locale."
    case .duplicateComponent:
      "Two components of the settings have one id."
    case .dependencyCycle:
      "Components require each other in a circle, so that none could ever work first."
    case .missingImpact:
      "A plain list of components has no impact from which their status could follow."

    // Times
    case .invalidTime:
      "A time or date cannot be read, or does not exist."
    case .skippedTime:
      "A local time never was, because the clocks were put forward over it."
    case .repeatedTime:
      "A local time was twice, because the clocks were put back; the earlier one is taken."
    case .endBeforeStart:
      "Something ends before it begins."
    case .timeOutsideIncident:
      "A time lies before the incident began or after it ended."
    case .timeOutsideMaintenance:
      "An update of a maintenance does not fit the time that the work is planned for."
    case .invalidRecurrence:
      "The rule in `repeat` is not one of RFC 5545, or uses a part that is not supported."

    // Updates
    case .unknownState:
      "An update begins with a word that is no state."
    case .missingTime:
      "An update does not say when it was written."
    case .invalidAttribute:
      "The braces behind an update hold something that is no attribute."
    case .updatesOutOfOrder:
      "Updates are neither oldest first nor newest first."
    case .duplicatePostmortem:
      "A post has more than one postmortem."
    case .tooManyUpdates:
      "A post has more updates than the limit that its message names."
    case .invalidFollowUp:
      "The parenthesis that closes a follow-up cannot be understood."
    case .futureUpdate:
      "An update is dated later than now, so it is not shown yet."
    case .promiseAfterEnd:
      "The update that ends an incident or a maintenance promises another one."

    // Text
    case .brokenLink:
      "A link leads to a post, page or file of this site that is not there."
    case .unsafeLink:
      "A link or picture has an address that is not allowed."
    case .rawHTML:
      "A post holds HTML, which is not copied to the page."
    case .textTooComplex:
      "The text is nested or tangled beyond what is rendered in a fair time and size."
    case .missingAlternative:
      "A picture has no text for those who cannot see it."

    // Addresses
    case .invalidSlug:
      "The name of a post cannot be part of an address."
    case .invalidAlias:
      "An old address in `aliases` cannot become a redirect."
    case .duplicateAddress:
      "Two posts, pages or redirects would have one address."

    // Templates and locales
    case .invalidTemplate:
      "A template cannot be read as Mustache."
    case .invalidLocale:
      "A locale cannot be used as it is: it cannot be read, or the message names a text in it that does not fit."

    // Contradictions between posts
    case .impactTooLow:
      "An incident gives a lower impact than the worst status of its components implies."
    case .statusDisagreement:
      "Two open incidents give one component different statuses."
    case .outageWithoutIncident:
      "Maintenance in progress has broken more than was planned, and no open incident speaks of it."
    case .unspokenFailure:
      "What a component requires is out, and no open post speaks of the component."

    // What time tells
    case .allGreenOpenIncident:
      "An incident is still open although all its components are operational."
    case .silentIncident:
      "An open incident has had no update for a day, or for as long as the settings allow."
    case .silentMaintenance:
      "Maintenance in progress has had no update for a day, or for as long as the settings allow."
    case .missedPromise:
      "The time of a promised update has passed without one."
    case .overrunningMaintenance:
      "Maintenance is in progress after its end, and no update is promised."
    case .futureIncident:
      "An incident begins later than now, so it is not shown yet."
    case .futureTime:
      "A time in the front matter of an incident is later than now, so it does not count yet."
    case .overdueFollowUp:
      "A follow-up is not done, and its date has passed."
    case .missingPostmortem:
      "An incident's postmortem has not come by the day that an update promised, or that the settings ask for."
    case .incompletePostmortem:
      "A postmortem lacks a section that the settings ask for, or says nothing under its heading."
    case .unmentionedComponent:
      "No post has named a component for a year, or for as long as the settings allow."
    case .expiredContact:
      "The date that the settings give to the security contact has passed."

    // History
    case .shallowHistory:
      "The repository is a shallow clone, so edits before its earliest commit are not shown."
    case .unreadHistory:
      "Git could not tell the history of the posts, so no edits of published updates are shown."
    }
  }
}
