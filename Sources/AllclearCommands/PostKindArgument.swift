import ArgumentParser
import Loading

/// The kinds of post that `allclear new` makes.
enum PostKindArgument: String, ExpressibleByArgument, CaseIterable {
  case incident, maintenance, announcement

  var kind: PostKind {
    switch self {
    case .incident: .incident
    case .maintenance: .maintenance
    case .announcement: .announcement
    }
  }
}
