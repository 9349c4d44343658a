/// The parts of a page that are the same for all pages at one depth.
struct PageFrame: Sendable {
  let head: String
  let header: String
  let footer: String
  let feeds: String
}
