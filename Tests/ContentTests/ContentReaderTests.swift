import Diagnostics
import StatusModel
import Testing
import TestSupport

@testable import Content
@testable import Loading

struct ContentReaderTests {
  @Test func theHistoryIsOrdered() async {
    let site = await ReadSite([
      "incidents/b": ReadSite.post(.incident), "incidents/a": ReadSite.post(.incident),
      "incidents/new": "---\ntitle: N\nstarted: 2024-01-01 00:00\n---\n",
      "maintenance/z": ReadSite.post(.maintenance), "maintenance/y": ReadSite.post(.maintenance),
      "pages/q": ReadSite.post(.page), "pages/p": ReadSite.post(.page),
      "announcements/old": ReadSite.post(.announcement, keys: "pinned: true"),
      "announcements/new": "---\ntitle: N\nfrom: 2024-01-01\n---\n",
      "announcements/mid": ReadSite.post(.announcement),
    ])
    let history = site.result.history
    #expect(site.result.diagnostics.isEmpty)
    #expect(history.incidents.map(\.identity.slug) == ["new", "a", "b"])
    #expect(history.maintenances.map(\.identity.slug) == ["y", "z"])
    #expect(history.announcements.map(\.identity.slug) == ["old", "new", "mid"])
    #expect(history.pages.map(\.identity.slug) == ["p", "q"])
    #expect(site.result.places["content/incidents/a.md"]?.title.count == 4)
  }

  @Test func theOrderOfReadingDoesNotMatter() async {
    var numbers = SeededNumbers(seed: 7)
    let posts = (0..<60).map { number in
      let path = "incidents/\(number % 7)/\(["a", "b", "c", "d"][number % 4])\(number / 20).md"
      let text = RandomPost.text(&numbers) + "\n[x](../3/a1.md)\n"
      return PostFile(kind: .incident, path: path, file: SourceFile(path: "content/\(path)", bytes: Array(text.utf8)))
    }
    let context = ReadPost.context()
    let expected = await ContentReader.read(posts: posts, context: context)
    #expect(expected.diagnostics.contains { $0.id == .duplicateAddress })
    for _ in 0..<5 {
      let shuffled = await ContentReader.read(posts: posts.shuffled(using: &numbers), context: context)
      #expect(shuffled.history == expected.history)
      #expect(shuffled.diagnostics == expected.diagnostics)
    }
  }

  @Test func emptyContent() async {
    let site = await ReadSite([:])
    #expect(site.result.diagnostics.isEmpty)
    #expect(site.result.history.incidents.isEmpty)
  }
}
