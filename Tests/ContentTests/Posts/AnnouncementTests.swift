import Diagnostics
import Loading
import RichText
import StatusModel
import Testing
import TestSupport

@testable import Content

struct AnnouncementTests {
  @Test func everyKey() {
    let read = ReadPost(
      keys: "from: 2023-07-05 09:00\nuntil: 2023-07-06 09:00\npinned: true\ndraft: false\nid: news",
      body: "## A heading\n\nWords.",
      as: .announcement)
    expect(read.diagnostics, in: read.text)
    #expect(read.announcement?.identity.isPinned == true)
    #expect(read.announcement?.body.plainText.utf8.elementsEqual("A heading\nWords.".utf8) == true)
  }

  @Test func anEndThatIsNotAfterTheBeginning() {
    let read = ReadPost("---\ntitle: News\nfrom: 2023-07-05 09:00\nuntil: 1️⃣2023-07-05 09:002️⃣\n---\n", as: .announcement)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.endBeforeStart, "1️⃣", to: "2️⃣")])
  }

  @Test func whatItNeeds() {
    let read = ReadPost("1️⃣---2️⃣\ntitle: News\n---\n", as: .announcement)
    #expect(read.diagnostics.map(\.message) == ["'from' is missing in an announcement"])
  }

  @Test(arguments: ["tags", "components", "started", "repeat"])
  func keysOfOtherPosts(key: String) {
    let read = ReadPost("---\ntitle: News\nfrom: 2023-07-05\n1️⃣\(key)2️⃣: x\n---\n", as: .announcement)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownKey, "1️⃣", to: "2️⃣")])
  }

  @Test func pages() {
    let read = ReadPost("---\ntitle: About\n1️⃣pinned2️⃣: true\n---\n## Words\n", as: .page)
    expect(read.diagnostics, in: read.text, [ExpectedFault(.unknownKey, "1️⃣", to: "2️⃣", message: "a page")])
  }
}
