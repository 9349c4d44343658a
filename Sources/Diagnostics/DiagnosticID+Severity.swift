extension DiagnosticID {
  /// An error makes the page lie or leaves it unmade; a warning is something that a careful author would mend; a note tells what
  /// the page lacks for reasons that lie outside of the project.
  package var severity: Diagnostic.Severity {
    switch self {
    case .unexpectedFile, .repeatedTime, .futureUpdate, .rawHTML, .missingAlternative, .timeOutsideIncident,
      .timeOutsideMaintenance, .promiseAfterEnd, .impactTooLow, .statusDisagreement, .outageWithoutIncident,
      .unspokenFailure, .allGreenOpenIncident, .silentIncident, .silentMaintenance, .missedPromise,
      .overrunningMaintenance, .futureIncident, .futureTime, .overdueFollowUp, .missingPostmortem,
      .incompletePostmortem, .unmentionedComponent, .expiredContact:
      .warning
    case .shallowHistory, .unreadHistory: .note
    default: .error
    }
  }
}
