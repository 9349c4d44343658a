internal import StatusModel

/// A notice as a mail (RFC 5322), with ends of lines as `\n`.
package struct MailMessage: Sendable {
  package let notice: Notice
  package let from: MailAddress
  package let to: MailAddress
  /// Makes a name of fixed length, of hexadecimal digits, from a text.
  private let hash: @Sendable (String) -> String

  package init(
    _ notice: Notice, from: MailAddress, to: MailAddress, hash: @escaping @Sendable (String) -> String
  ) {
    self.notice = notice
    self.from = from
    self.to = to
    self.hash = hash
  }

  package var text: String {
    let headers: [(name: String, value: String)] = [
      ("Date", Self.date(notice.published)), ("From", from.header), ("To", to.header),
      ("Subject", EncodedWords.text("[\(notice.siteTitle)] \(notice.title)")),
      // The same for ever, so that whoever gets it twice may know.
      ("Message-ID", "<\(hash(notice.id))@\(host)>"), ("References", "<\(hash(notice.pageURL))@\(host)>"),
      ("List-Id", "\(EncodedWords.phrase(notice.siteTitle)) <updates.\(host)>"),
      ("Auto-Submitted", "auto-generated"), ("Precedence", "bulk"), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    return headers.map { Self.folded($0.name, $0.value) }.joined() + "\n" + QuotedPrintable.lines(of: body)
  }

  /// With the line before it by which files of mails (mbox) and `formail -s` tell them apart; `sendmail` overlooks it.
  package var mailboxText: String {
    let fields = Self.date(notice.published).utf8.split(separator: 0x20).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let day = fields[0].utf8.dropLast()
    return "From allclear \(String(decoding: day, as: UTF8.self)) \(fields[2]) \(fields[1]) \(fields[4]) \(fields[3])\n"
      + text + "\n"
  }

  private var body: String {
    let components = notice.components.isEmpty ? "" : "\nAffected: \(notice.components.joined(separator: ", "))\n"
    return "\(notice.title)\n\n\(notice.text)\n\(components)\n\(notice.url)"
  }

  /// The site's, in the characters that names of hosts have.
  private var host: String {
    let bytes = Array(notice.siteURL.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: "://".utf8) }.map { $0 + 3 } ?? 0
    let host = bytes[start...].prefix { byte in
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"): true
      default: false
      }
    }
    return host.isEmpty ? "localhost" : String(decoding: host, as: UTF8.self)
  }

  /// Folded at spaces into lines of at most 78 characters where there are some.
  private static func folded(_ name: String, _ value: String) -> String {
    var line = name + ":"
    var lines = ""
    for word in value.utf8.split(separator: 0x20) {
      let word = String(decoding: Array(word), as: UTF8.self)
      if line.utf8.count + 1 + word.utf8.count > 78, line.utf8.count > name.utf8.count + 1 {
        lines += line + "\n"
        line = ""
      }
      line += " " + word
    }
    return lines + line + "\n"
  }

  /// `Wed, 05 Jul 2023 19:20:00 +0000`.
  private static func date(_ instant: Instant) -> String {
    let civil = CivilDateTime(utc: instant)
    let clock = String(decoding: Array(instant.rfc3339.utf8)[11..<19], as: UTF8.self)
    let day = String(decoding: Array(instant.rfc3339.utf8)[8..<10], as: UTF8.self)
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][civil.date.weekday]
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      civil.date.month - 1]
    return "\(weekday), \(day) \(month) \(civil.date.year) \(clock) +0000"
  }
}
