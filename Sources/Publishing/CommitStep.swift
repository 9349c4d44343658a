/// The moments of a commit at which a build that is killed leaves something different on the disk.
enum CommitStep: String, Sendable, CaseIterable, Codable {
  case carriedOver, manifestWritten, synchronized, setAside, swapped, oldSiteRemoved
}
