/// From an old address to the new one, both as paths from the site's root.
struct Redirect: Sendable, Equatable {
  let from: String
  let to: String
}
