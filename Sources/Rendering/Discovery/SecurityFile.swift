import StatusModel

/// Writes `/.well-known/security.txt` (RFC 9116).
enum SecurityFile {
  static let path = ".well-known/security.txt"

  static func bytes(of contact: SecurityContact, url: String) -> [UInt8] {
    var lines = contact.contacts.map { "Contact: " + $0 }
    lines.append("Expires: " + Timestamp.utc(contact.expires))
    let links = [
      ("Encryption", contact.encryption), ("Acknowledgments", contact.acknowledgments), ("Policy", contact.policy),
      ("Hiring", contact.hiring),
    ]
    for (name, link) in links { if let link { lines.append(name + ": " + link) } }
    if !contact.preferredLanguages.isEmpty {
      lines.append("Preferred-Languages: " + contact.preferredLanguages.joined(separator: ", "))
    }
    lines.append("Canonical: " + URLEscaping.encoded(url + path))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
