import Diagnostics
import Loading
import StatusModel

/// All posts of a site with their links resolved, and the history that they make.
struct LinkedContent: Sendable {
  private var input: ContentInput
  private var index: ContentIndex
  /// Parallel to the readings; nil for a post that could not be read.
  private var posts: [ResolvedPost?]
  private let addressFaults: [Diagnostic]
  private(set) var history: StatusHistory
  /// By the post's file as messages name it.
  private(set) var places: [String: PostPlaces]

  init(_ input: ContentInput) async {
    self.input = input
    let parsed = input.readings.compactMap(\.post)
    async let addressFaults = AddressBook.faults(of: parsed, statics: input.statics)
    async let places = Dictionary(
      parsed.map { ($0.source.file.path, $0.places) }, uniquingKeysWith: { first, _ in first })
    index = ContentIndex(
      posts: parsed, unreadable: input.readings.filter { $0.post == nil }.map(\.path), attachments: input.attachments,
      statics: input.statics, settings: input.settings)
    var resolver = LinkResolver(index: index, includesDrafts: input.includesDrafts)
    posts = input.readings.map { $0.post.map { resolver.resolved($0) } }
    let resolved = posts.compactMap { $0?.post }
    history = StatusHistory(resolved, assets: Array(resolver.assets.values), settings: input.settings)
    self.places = await places
    self.addressFaults = await addressFaults
  }

  var diagnostics: [Diagnostic] {
    input.readings.flatMap(\.diagnostics) + posts.flatMap { $0?.diagnostics ?? [] } + addressFaults
  }

  /// Becomes the content of `new`, if that differs from this in the words of some posts alone; false, with nothing changed, when
  /// all has to be linked anew.
  mutating func update(to new: ContentInput) -> Bool {
    guard addressFaults.isEmpty, let changes = new.changes(since: input) else { return false }
    input = new
    var addresses: Set<[UInt8]> = []
    for post in changes.compactMap({ new.readings[$0].post }) {
      index.update(post)
      addresses.insert(Array(post.address.utf8))
      places[post.source.file.path] = post.places
    }
    var resolver = LinkResolver(index: index, includesDrafts: new.includesDrafts)
    for place in posts.indices {
      guard let old = posts[place], let post = new.readings[place].post else { continue }
      guard changes.contains(place) || old.isOpen || old.leads(toAnyOf: addresses) else { continue }
      let resolved = resolver.resolved(post)
      if !resolved.says(theSameAs: old) { history.replace(resolved.post) }
      posts[place] = resolved
    }
    history.setAssets(Array(resolver.assets.values))
    return true
  }
}
