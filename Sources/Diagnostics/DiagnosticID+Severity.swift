extension DiagnosticID {
  /// An error makes the page lie or leaves it unmade; a warning is something that a careful author would mend.
  package var severity: Diagnostic.Severity {
    switch self {
    case .unexpectedFile, .repeatedTime, .futureUpdate, .rawHTML, .missingAlternative, .timeOutsideIncident,
      .allGreenOpenIncident, .silentIncident, .missedPromise, .overdueFollowUp, .missingPostmortem,
      .incompletePostmortem, .expiredContact:
      .warning
    default: .error
    }
  }
}
