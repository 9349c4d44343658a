internal import StatusModel

/// One occurrence of a maintenance, taken from state to state by its updates and by the clock.
///
/// By the clock alone it begins and completes as planned. A word of being in progress begins it early, or has it
/// overrun: said after the planned end it means that the work never stopped, and then only another word ends it.
struct OccurrenceProgress {
  /// A stretch in which the work was being done; `end` is nil while it is.
  struct Run {
    let start: Instant
    var end: Instant?
  }

  let planned: PlannedOccurrence
  private(set) var state = UpdateState.scheduled
  /// Oldest first. More than one when it was taken up again.
  private(set) var runs: [Run] = []
  /// What the attributes of its updates set, oldest first.
  private(set) var changes: [(at: Instant, changes: [ComponentChange])] = []
  /// What the last update said that was more than news; nil while all went by the clock.
  private(set) var lastWord: UpdateState?
  /// Whether an update said that it is in progress.
  private var beginningSaid = false
  private(set) var isOverrunning = false
  /// When it was last said to be over or off; nil again once work goes on.
  private var endSaid: Instant?
  /// As planned, or when a cancellation was taken back later than that.
  private var earliestStart: Instant

  init(planned: PlannedOccurrence) {
    self.planned = planned
    earliestStart = planned.start
  }

  var isRunning: Bool { state == .inProgress || state == .verifying }

  /// Lets the clock run until `instant`.
  mutating func advance(to instant: Instant) {
    if state == .scheduled && earliestStart <= instant { begin(.inProgress, at: earliestStart) }
    if isRunning && !isOverrunning && planned.end <= instant { finish(.completed, at: planned.end) }
  }

  /// Takes the next of its updates, after the clock has been advanced to it.
  mutating func take(_ update: Update) {
    if !update.changes.isEmpty { changes.append((update.at, update.changes)) }
    guard !update.keepsState else { return }
    lastWord = update.state
    if update.state == .inProgress { beginningSaid = true }
    switch update.state {
    case .inProgress, .verifying: goOn(update.state, at: update.at)
    case .completed, .cancelled: stop(update.state, at: update.at)
    case .scheduled: scheduleAgain(at: update.at)
    case .investigating, .identified, .monitoring, .resolved: break
    }
  }

  private mutating func goOn(_ state: UpdateState, at instant: Instant) {
    let completedByItself = self.state == .completed && endSaid == nil
    if completedByItself, let last = runs.indices.last {
      runs[last].end = nil
      self.state = state
    } else if isRunning {
      self.state = state
    } else {
      begin(state, at: instant)
    }
    endSaid = nil
    isOverrunning = planned.end <= instant
  }

  private mutating func stop(_ state: UpdateState, at instant: Instant) {
    let wasOver = self.state == .completed
    finish(state, at: instant)
    if !wasOver { endSaid = instant }
  }

  /// Takes back a cancellation.
  private mutating func scheduleAgain(at instant: Instant) {
    guard state == .cancelled else { return }
    state = .scheduled
    earliestStart = max(planned.start, instant)
    endSaid = nil
  }

  private mutating func begin(_ state: UpdateState, at instant: Instant) {
    runs.append(Run(start: instant))
    self.state = state
  }

  private mutating func finish(_ state: UpdateState, at instant: Instant) {
    if isRunning, let last = runs.indices.last { runs[last].end = max(runs[last].start, instant) }
    self.state = state
    isOverrunning = false
  }
}

extension OccurrenceProgress {
  /// When it takes place, as far as is known: moved by what was said and done.
  /// One that overruns keeps its planned end, which has passed, until it is over.
  var window: MaintenanceWindow {
    let start = runs.first?.start ?? (state == .completed ? endSaid : nil) ?? planned.start
    let end = runs.last?.end ?? (state == .completed ? endSaid : nil) ?? planned.end
    return MaintenanceWindow(
      planned: planned, start: start, end: max(start, end), state: state, hasBegun: !runs.isEmpty,
      beganByClock: !runs.isEmpty && !beginningSaid,
      endedByClock: !runs.isEmpty && state == .completed && lastWord != .completed)
  }
}
