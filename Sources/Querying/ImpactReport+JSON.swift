internal import Derivation
package import JSON
internal import StatusModel

extension ImpactReport {
  /// For programs; members may be added.
  package var json: JSONValue {
    .object([
      ("now", .string(snapshot.now.rfc3339)), ("components", .array(origins.map(origin))),
      (
        "fails",
        .array(
          failures.map { failure in
            .object(members(of: failure.component) + [("because_of", ids(failure.causes))])
          })
      ),
      (
        "stands",
        .array(
          survivors.map { survivor in
            .object(members(of: survivor.component) + [("while_one_of", ids(survivor.standsWhile))])
          })
      ),
    ])
  }

  private func origin(_ index: Component.Index) -> JSONValue {
    let snapshot = snapshot.components[index]
    return .object(
      members(of: index) + [
        ("is_single_point_of_failure", .boolean(snapshot.isSinglePointOfFailure)),
        ("requires", .array(snapshot.component.requires.map { ids($0.alternatives) })),
        ("may_be_affected_by", ids(snapshot.mayBeAffectedBy)),
      ])
  }

  private func members(of index: Component.Index) -> [(name: String, value: JSONValue)] {
    let snapshot = snapshot.components[index]
    return [
      ("id", .string(snapshot.component.id)), ("name", .string(snapshot.component.name)),
      ("status", .string(snapshot.status.word)), ("is_hidden", .boolean(snapshot.component.isHidden)),
    ]
  }

  private func ids(_ indices: [Component.Index]) -> JSONValue {
    .array(indices.map { .string(snapshot.settings.components[$0].id) })
  }
}
