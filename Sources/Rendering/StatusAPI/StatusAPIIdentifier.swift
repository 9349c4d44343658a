import StatusModel

/// The ids of the status API: 12 characters of `a-z` and `0-9`, as hosted pages have them, unique among the things of a kind.
///
/// An id of 12 such characters in a post or in the settings is kept, so that whoever moves here keeps theirs; every other is
/// made from the name that never changes.
enum StatusAPIIdentifier {
  static let length = 12

  static func page(url: String) -> String { made(from: "page/" + url) }

  static func component(_ component: Component) -> String { kept(component.id, or: "component/" + component.id) }

  /// Groups and components share one list: a component of the same id has it.
  static func group(_ group: ComponentGroup, besides components: [Component]) -> String {
    let isTaken = components.contains { $0.id.utf8.elementsEqual(group.id.utf8) }
    return isTaken ? made(from: "group/" + group.id) : kept(group.id, or: "group/" + group.id)
  }

  static func incident(_ identity: PostIdentity) -> String { post(identity, kind: "incident") }

  static func maintenance(_ identity: PostIdentity) -> String { post(identity, kind: "maintenance") }

  /// `anchor` is unique in its post and stays when the text is edited.
  static func update(_ anchor: String, of post: String) -> String { made(from: "update/\(post)/\(anchor)") }

  private static func post(_ identity: PostIdentity, kind: String) -> String {
    guard let id = identity.id else { return made(from: "\(kind)/slug/\(identity.slug)") }
    return kept(id, or: "\(kind)/id/\(id)")
  }

  private static func kept(_ id: String, or name: String) -> String { isOne(id) ? id : made(from: name) }

  private static func isOne(_ id: String) -> Bool {
    id.utf8.count == length
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
      }
  }

  private static func made(from name: String) -> String {
    var rest = ContentHash.value(of: name.utf8)
    var digits: [UInt8] = []
    for _ in 0..<length {
      let digit = UInt8(rest % 36)
      digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      rest /= 36
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
