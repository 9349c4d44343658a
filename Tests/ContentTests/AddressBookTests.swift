import Diagnostics
import Loading
import StatusModel
import Testing
import TestSupport

@testable import Content

struct AddressBookTests {
  private func post(_ kind: PostKind, _ keys: String) -> String { ReadSite.post(kind, keys: keys) }

  @Test func twoPostsOfOneSlug() async {
    let site = await ReadSite([
      "incidents/2023/outage": ReadSite.post(.incident), "incidents/2024/outage": "1️⃣" + ReadSite.post(.incident),
      "maintenance/outage": ReadSite.post(.maintenance), "pages/outage": ReadSite.post(.page),
    ])
    #expect(site.result.diagnostics.map(\.id) == [.duplicateAddress])
    #expect(site.result.diagnostics.first?.place?.path == "content/incidents/2024/outage.md")
    #expect(
      site.result.diagnostics.first?.message
        == "the address /incidents/outage/ is taken: content/incidents/2023/outage.md has it")
  }

  @Test func aGivenSlugIsMarked() async {
    let site = await ReadSite([
      "incidents/a": ReadSite.post(.incident), "incidents/b": post(.incident, "slug: 1️⃣a2️⃣"),
    ])
    site.expectOnly([ExpectedFault(.duplicateAddress, "1️⃣", to: "2️⃣", hint: "slug")], in: "incidents/b")
  }

  @Test(arguments: ["Größe", "2023.07.05", "A", "a b", "a_b", "ß"])
  func aFileNameThatMakesNoSlug(name: String) async {
    let site = await ReadSite([
      "incidents/\(name)": ReadSite.post(.incident), "incidents/\(name)2!": ReadSite.post(.incident),
    ])
    #expect(site.result.diagnostics.map(\.id) == [.invalidSlug, .invalidSlug])
  }

  @Test(arguments: ["a", "2023-07-05", "-", "0", String(repeating: "a", count: 100)])
  func aFileNameThatMakesOne(name: String) async {
    let site = await ReadSite(["incidents/\(name)": ReadSite.post(.incident)])
    #expect(site.result.diagnostics.isEmpty)
    #expect(site.result.history.incidents.map(\.identity.slug) == [name])
  }

  @Test(arguments: [
    ("/2023/storm.html", "2023/storm.html"), ("2023/storm", "2023/storm/index.html"),
    ("/2023/Storm/", "2023/Storm/index.html"),
    ("/v1.2/", "v1.2/index.html"), ("/v1.2", "v1.2/index.html"), ("old.htm", "old.htm"),
    ("incidents/old-name/", "incidents/old-name/index.html"),
    ("/~ops/a_b", "~ops/a_b/index.html"), ("/x.html/", "x.html/index.html"),
  ])
  func aliases(alias: String, path: String) async {
    let site = await ReadSite(["incidents/a": post(.incident, "aliases: ['\(alias)']")])
    #expect(site.result.diagnostics.isEmpty)
    #expect(site.result.history.incidents.first?.identity.aliases == [path])
  }

  @Test(arguments: [
    "https://old.example.com/x", "//host/x", "..", "../x", "/a/../b", "/a/./b", "/a//b", "/", "''", "/a?b", "/a#b",
    "/a b", "/%2e%2e/x", "\\x", "a\\b",
    "/.htaccess", "/.well-known/x", "/é", "javascript:x",
  ])
  func anAliasThatIsNoPathOnThisSite(alias: String) async {
    let text = alias == "''" ? alias : "'\(alias)'"
    let site = await ReadSite(["incidents/a": post(.incident, "aliases: [1️⃣\(text)2️⃣]")])
    site.expectOnly([ExpectedFault(.invalidAlias, "1️⃣", to: "2️⃣")], in: "incidents/a")
  }

  @Test(arguments: [
    ("/incidents/a/", DiagnosticID.duplicateAddress), ("/Incidents/A/", .caseCollision),
    ("/maintenance/", .duplicateAddress), ("/history/", .duplicateAddress),
    ("/HISTORY/2023-07/", .duplicateAddress), ("/index.html", .duplicateAddress), ("/404.html", .duplicateAddress),
    ("/robots.txt", .duplicateAddress),
    ("/logo.svg", .duplicateAddress), ("/logo.svg/x/", .duplicateAddress), ("/files/", .duplicateAddress),
    ("/incidents/a/index.html/x/", .duplicateAddress),
    ("/assets/x/", .duplicateAddress), ("/incidents/b/", .duplicateAddress),
  ])
  func anAliasThatIsTaken(alias: String, id: DiagnosticID) async {
    let site = await ReadSite(
      ["incidents/a": ReadSite.post(.incident), "incidents/b": post(.incident, "aliases: [1️⃣\(alias)2️⃣]")],
      statics: ["logo.svg", "files/index.html"])
    site.expectOnly([ExpectedFault(id, "1️⃣", to: "2️⃣")], in: "incidents/b")
  }

  @Test func aliasesOfTwoPosts() async {
    let site = await ReadSite([
      "incidents/a": post(.incident, "aliases: [/old.html, /x/]"),
      "incidents/b": post(.incident, "aliases: [1️⃣/OLD.html2️⃣, 3️⃣/x4️⃣]"),
    ])
    site.expectOnly(
      [ExpectedFault(.caseCollision, "1️⃣", to: "2️⃣", message: "case"), ExpectedFault(.duplicateAddress, "3️⃣", to: "4️⃣")],
      in: "incidents/b")
  }

  @Test(arguments: [
    "history", "components", "tags", "api", "maintenance", "incidents", "assets", "media", "postmortems",
  ])
  func aPageAtAnAddressOfOurs(slug: String) async {
    let site = await ReadSite(["pages/x": post(.page, "slug: 1️⃣\(slug)2️⃣")])
    site.expectOnly([ExpectedFault(.duplicateAddress, "1️⃣", to: "2️⃣", message: "Allclear's own pages")], in: "pages/x")
  }

  @Test func oneIDOfTwoPosts() async {
    let site = await ReadSite([
      "incidents/a": post(.incident, "id: abc"), "maintenance/b": post(.maintenance, "id: 1️⃣abc2️⃣"),
    ])
    site.expectOnly(
      [ExpectedFault(.duplicateAddress, "1️⃣", to: "2️⃣", message: "content/incidents/a.md")], in: "maintenance/b")
  }
}
