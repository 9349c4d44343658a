import Diagnostics
import RichText
import StatusModel
import Testing
import TestSupport

@testable import Content
@testable import Loading

struct LinkResolverTests {
  private static let others = [
    "incidents/2024/storm":
      "---\ntitle: Storm\nstarted: 2024-01-02 03:00\ntags: [wind]\n---\n### Why us\n\n## Resolved — 2024-01-02 04:00\n\n### Why us\n\n## Postmortem — 2024-01-03 04:00\n",
    "maintenance/work": ReadSite.post(.maintenance), "pages/about": ReadSite.post(.page, body: "# Us"),
    "incidents/2024/secret": ReadSite.post(.incident, keys: "draft: true"),
  ]

  private func site(_ body: String, keys: String = "aliases: [/old/]", folder: String = "content") async -> ReadSite {
    let post = ReadSite.post(.incident, keys: keys, body: body)
    return await ReadSite(
      Self.others.merging(["incidents/2023/outage": post]) { $1 },
      attachments: [
        "incidents/2023/chart.png", "incidents/2023/log.TXT", "incidents/2023/run.sh", "incidents/a b.pdf",
        "incidents/2023/bad\n.png",
      ],
      statics: ["logo.svg"], folder: folder)
  }

  /// Of two posts at one address each has its own headings.
  @Test func anchorsAreThoseOfThePost() async {
    let site = await ReadSite([
      "incidents/2023/outage": ReadSite.post(.incident, body: "### One\n\n[here](#one)\n"),
      "incidents/2024/outage": ReadSite.post(.incident, body: "### Two\n\n[here](#two) [there](#one)\n"),
    ])
    #expect(site.result.diagnostics.map(\.id) == [.brokenLink, .duplicateAddress])
    #expect(site.result.diagnostics.first?.message == "no heading here has the anchor '#one'")
  }

  private func target(_ destination: String, image: Bool = false) async -> LinkTarget? {
    let site = await site("## Resolved — 15:00\n\n\(image ? "!" : "")[words](<\(destination)>)\n\n### Root cause")
    #expect(site.result.diagnostics.isEmpty, "\(destination): \(site.result.diagnostics.map(\.message))")
    let incident = site.result.history.incidents.first { $0.identity.slug == "outage" }
    return incident?.updates.first?.body.nodes.lazy.compactMap { node in
      switch node {
      case .open(.link(let target, _)), .image(let target, _, _): target
      default: nil
      }
    }.first
  }

  @Test(
    arguments: [
      ("../2024/storm.md", "incidents/storm/", nil), ("../../incidents/2024/./storm.md", "incidents/storm/", nil),
      ("%2e%2e/2024/storm.md", "incidents/storm/", nil),
      ("../2024/storm.md#why-us", "incidents/storm/", "storm_why-us"),
      ("../2024/storm.md#why-us-2", "incidents/storm/", "storm_why-us-2"),
      ("../2024/storm.md#update-20240102t1000z", "incidents/storm/", "update-20240102t1000z"),
      ("../2024/storm.md#resolved-2024-01-02-04-00", "incidents/storm/", "update-20240102t1000z"),
      ("/incidents/storm/#postmortem", "incidents/storm/", "postmortem"),
      ("../../maintenance/work.md", "maintenance/work/", nil), ("../../pages/about.md#us", "about/", "about_us"),
      ("outage.md", "incidents/outage/", nil),
      ("/incidents/storm/", "incidents/storm/", nil), ("/incidents/storm", "incidents/storm/", nil),
      ("/about/", "about/", nil), ("/", "", nil),
      ("/history/", "history/", nil), ("/history/2024-01/", "history/2024-01/", nil),
      ("/components/alpha/", "components/alpha/", nil), ("/tags/wind/", "tags/wind/", nil),
      ("/components/alpha/history.atom", "components/alpha/history.atom", nil), ("/logo.svg", "logo.svg", nil),
      ("/old/", "incidents/outage/", nil),
      ("chart.png", "media/incidents/2023/chart.png", nil), ("log.TXT", "media/incidents/2023/log.TXT", nil),
      ("../a%20b.pdf", "media/incidents/a b.pdf", nil),
      ("#resolved-15-00", "incidents/outage/", "update-20230705t2000z"),
      ("#update-20230705t2000z", "incidents/outage/", "update-20230705t2000z"),
    ] as [(String, String, String?)])
  func whereLinksLead(destination: String, path: String, fragment: String?) async {
    #expect(await target(destination) == .site(path: path, fragment: fragment))
  }

  @Test func otherLinks() async {
    #expect(await target("#root-cause") == .anchor("root-cause"))
    #expect(await target("https://example.com/é") == .external("https://example.com/%C3%A9"))
    #expect(await target("chart.png", image: true) == .site(path: "media/incidents/2023/chart.png", fragment: nil))
    #expect(await target("/logo.svg", image: true) == .site(path: "logo.svg", fragment: nil))
  }

  @Test(arguments: [
    ("1️⃣[x](../2024/strom.md)2️⃣", DiagnosticID.brokenLink, "did you mean 'incidents/2024/storm.md'"),
    ("1️⃣[x](/incidents/strom/)2️⃣", .brokenLink, "did you mean '/incidents/storm/'?"),
    ("1️⃣[x](../2024/storm.md#why-uss)2️⃣", .brokenLink, "did you mean 'why-us'?"), ("1️⃣[x](#nowhere)2️⃣", .brokenLink, ""),
    ("1️⃣[x](../../../etc/passwd)2️⃣", .brokenLink, ""),
    ("1️⃣[x](%2e%2e/%2e%2e/%2e%2e/etc/passwd)2️⃣", .brokenLink, ""),
    ("1️⃣[x](../2024/secret.md)2️⃣", .brokenLink, "publish it"), ("1️⃣[x](/incidents/secret/)2️⃣", .brokenLink, "publish it"),
    ("1️⃣[x](run.sh)2️⃣", .unsafeLink, ".png"), ("1️⃣[x](javascript:alert)2️⃣", .unsafeLink, "http"),
    ("1️⃣[x](&#106;avascript:alert)2️⃣", .unsafeLink, "http"),
    ("1️⃣[x](javascript&colon;alert)2️⃣", .unsafeLink, "http"), ("1️⃣[x](data:text/html,x)2️⃣", .unsafeLink, "http"),
    ("1️⃣[x](//host/x)2️⃣", .unsafeLink, "http"), ("1️⃣[x](a\\b)2️⃣", .unsafeLink, "http"),
    ("1️⃣<vbscript:x>2️⃣", .unsafeLink, "http"), ("1️⃣[x]()2️⃣", .brokenLink, ""), ("1️⃣[x](/nowhere)2️⃣", .brokenLink, ""),
    ("1️⃣[x](/etc/passwd)2️⃣", .brokenLink, ""),
    ("1️⃣![x](https://example.com/x.png)2️⃣", .unsafeLink, "beside the post"),
    ("1️⃣![x](data:image/png;base64,x)2️⃣", .unsafeLink, ""), ("1️⃣![x](log.TXT)2️⃣", .brokenLink, ".png"),
    ("1️⃣![x](../2024/storm.md)2️⃣", .brokenLink, ".png"), ("1️⃣![x](#a)2️⃣", .brokenLink, ".png"),
    ("1️⃣![x](/about/)2️⃣", .brokenLink, ".png"), ("1️⃣![x](none.png)2️⃣", .brokenLink, ""),
    ("1️⃣[x](bad%0A.png)2️⃣", .unsafeLink, "rename"),
  ])
  func linksThatLeadNowhere(body: String, id: DiagnosticID, hint: String) async {
    let site = await site("Words \(body) words")
    site.expectOnly([ExpectedFault(id, "1️⃣", hint: hint)], in: "incidents/2023/outage")
  }

  @Test func everyPlaceOfABrokenLinkIsReported() async {
    let site = await site("1️⃣[x](none.md) 2️⃣[x](none.md) 3️⃣[x]\n\n[x]: none.md")
    #expect(site.result.diagnostics.map(\.id) == [.brokenLink, .brokenLink, .brokenLink])
  }

  @Test func draftsMayLinkToDrafts() async {
    let body = "[x](../2024/secret.md) ![chart](chart.png)"
    let drafts = await site(body, keys: "draft: true")
    #expect(drafts.result.diagnostics.isEmpty)
    #expect(drafts.result.history.assets.isEmpty)
    let published = await ReadSite(
      ["incidents/a": ReadSite.post(.incident, body: "![chart](chart.png)")], attachments: ["incidents/chart.png"])
    #expect(
      published.result.history.assets == [
        PostAsset(source: "content/incidents/chart.png", path: "media/incidents/chart.png")
      ])
  }

  @Test func aPostThatCannotBeReadIsNotReportedTwice() async {
    let site = await ReadSite([
      "incidents/a": ReadSite.post(.incident, body: "[x](b.md)"), "incidents/b": "1️⃣No front matter",
    ])
    site.expectOnly([ExpectedFault(.missingFrontMatter, "1️⃣")], in: "incidents/b")
  }

  @Test func drawingsAreRead() async throws {
    let folder = try TemporaryFolder()
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>", to: "incidents/bad.svg")
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", to: "incidents/good.svg")
    let site = await ReadSite(
      ["incidents/a": ReadSite.post(.incident, body: "1️⃣![x](bad.svg) ![x](good.svg) 2️⃣![x](gone.svg)")],
      attachments: ["incidents/bad.svg", "incidents/good.svg", "incidents/gone.svg"], folder: folder.path)
    site.expectOnly(
      [ExpectedFault(.unsafeLink, "1️⃣", message: "'<script>'"), ExpectedFault(.unreadableFile, "2️⃣")], in: "incidents/a")
    #expect(site.result.history.assets.map(\.path) == ["media/incidents/good.svg"])
  }
}
