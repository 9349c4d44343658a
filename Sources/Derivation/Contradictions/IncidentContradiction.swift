package import StatusModel

/// Two times of one incident that cannot both be right. Places are those in its updates.
package enum IncidentContradiction: Sendable, Equatable {
  /// It was written about before it was detected.
  case detectedAfterFirstUpdate
  /// The front matter says that it had ended, and this update says that something is still wrong.
  case updateAfterResolved(Int)
  /// The front matter says that it has ended, and after that the last update leaves it open.
  case openAfterResolved(Int)
  /// `closing` ended it, and `update` goes on.
  case updateAfterClosing(update: Int, closing: Int)
  /// The review came before the end; nil when that was not said in an update.
  case postmortemBeforeEnd(closing: Int?)
  /// There is a review, and no end.
  case postmortemWhileOpen
}

extension Incident {
  /// At most one of each kind.
  package var contradictions: [IncidentContradiction] {
    [detectionContradiction, resolutionContradiction, closingContradiction, postmortemContradiction]
      .compactMap(\.self)
  }

  private var detectionContradiction: IncidentContradiction? {
    guard let detected, let first = updates.first, first.at < detected else { return nil }
    return .detectedAfterFirstUpdate
  }

  /// After it had ended for readers it may have been watched for a while: 'Monitoring' contradicts nothing.
  private var resolutionContradiction: IncidentContradiction? {
    guard let end = givenResolved else { return nil }
    let isWrong: (Update) -> Bool = { update in
      update.state == .investigating || update.state == .identified || update.setsOutage
    }
    if let update = updates.firstIndex(where: { $0.at > end && isWrong($0) }) { return .updateAfterResolved(update) }
    guard let last = updates.last, last.at > end, !last.state.isFinal else { return nil }
    return .openAfterResolved(updates.count - 1)
  }

  /// News that changes nothing may follow the end.
  private var closingContradiction: IncidentContradiction? {
    guard let closing = updates.firstIndex(where: \.state.isFinal) else { return nil }
    let later = updates[(closing + 1)...]
    guard let update = later.firstIndex(where: { !$0.state.isFinal || $0.setsOutage }) else { return nil }
    return .updateAfterClosing(update: update, closing: closing)
  }

  private var postmortemContradiction: IncidentContradiction? {
    guard let postmortem else { return nil }
    guard let end = resolved else { return .postmortemWhileOpen }
    guard postmortem.at < end else { return nil }
    return .postmortemBeforeEnd(closing: givenResolved == nil ? closingUpdate : nil)
  }
}

extension Update {
  fileprivate var setsOutage: Bool { changes.contains { $0.status != .operational } }
}
