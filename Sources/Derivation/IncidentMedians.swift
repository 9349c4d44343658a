package import StatusModel

/// Medians of the times of the incidents of one component; of an even number, the mean of the middle two, rounded down.
package struct IncidentMedians: Sendable, Equatable {
  package let component: Component.Index
  /// nil spans all months; else the month of the incidents' start.
  package let month: CivilMonth?
  package let incidents: Int
  package let toDetect: Int?
  package let toFirstPost: Int?
  package let toIdentify: Int?
  package let toResolve: Int?
}
