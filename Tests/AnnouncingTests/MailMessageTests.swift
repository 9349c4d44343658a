import Testing

@testable import Announcing

@Suite struct MailMessageTests {
  private func message(_ notice: Notice, from: String = "status@example.com") throws -> MailMessage {
    MailMessage(
      notice, from: try #require(MailAddress(from)), to: try #require(MailAddress("All <all@lists.example.com>")),
      hash: { "hash\($0.utf8.count)" })
  }

  @Test func aMailHasWhatListsAndReadersNeed() throws {
    #expect(
      try message(.sample()).text == """
        Date: Wed, 05 Jul 2023 19:20:00 +0000
        From: status@example.com
        To: All <all@lists.example.com>
        Subject: [Example Status] Identified: Storm
        Message-ID: <hash63@status.example.com>
        References: <hash43@status.example.com>
        List-Id: Example Status <updates.status.example.com>
        Auto-Submitted: auto-generated
        Precedence: bulk
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Identified: Storm

        A tree fell.

        Affected: Web

        https://status.example.com/incidents/storm/#update-1

        """)
  }

  @Test func noTextMakesAHeader() throws {
    let mail = try message(.sample(title: "a\r\nBcc: x@e.example\r\n\r\nb", siteTitle: "S\nBcc: y@e.example")).text
    let head = mail.split(separator: "\n\n", maxSplits: 1)[0]
    #expect(!head.contains("\nBcc"))
    #expect(head.split(separator: "\n").allSatisfy { $0.first == " " || $0.contains(":") })
  }

  @Test func otherLettersAreEncodedInWordsOfTheirOwn() throws {
    let mail = try message(.sample(title: String(repeating: "Störung 障害 ", count: 20)), from: "Ä Ö <a@example.com>")
      .text
    #expect(mail.contains("From: =?utf-8?B?w4Qgw5Y=?= <a@example.com>\n"))
    let lines = mail.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func bodiesAreQuotedPrintable() {
    #expect(QuotedPrintable.lines(of: "ä=b") == "=C3=A4=3Db\n")
    #expect(QuotedPrintable.lines(of: "a ") == "a=20\n")
    #expect(QuotedPrintable.lines(of: ".\nFrom x\n") == "=2E\n=46rom x\n\n")
    let long = QuotedPrintable.lines(of: String(repeating: "é", count: 100))
    #expect(long.split(separator: "\n").allSatisfy { $0.utf8.count <= 76 })
  }

  @Test func mailboxesBeginWithTheirLine() throws {
    #expect(try message(.sample()).mailboxText.hasPrefix("From allclear Wed Jul 05 19:20:00 2023\nDate: "))
  }

  @Test(arguments: [
    "", "x", "a@b@c", "a b@c", "a@b\nBcc: c@d", "A <a@b", "<>", "a@", "@b", "A <a@b>\r\n", "a,b@c", "ä@example.com",
  ])
  func whatIsNoAddressIsNone(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func base64IsThatOfTheStandard() {
    let known = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
    for (text, expected) in known { #expect(Base64.text(of: Array(text.utf8)) == expected) }
  }
}
