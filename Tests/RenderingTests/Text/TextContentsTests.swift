import RichText
import Testing

@testable import Rendering

@Suite struct TextContentsTests {
  static let place = TextPlace(links: .relative(root: ""), identifiers: .own, slug: "s", headingLevel: 2)

  @Test func threeHeadingsAreListedAndDeeperOnesAreNot() {
    let text =
      RichText.heading(4, "A", anchor: "a") + .heading(5, "Deep", anchor: "deep") + .heading(3, "<B>", anchor: "b")
      + .heading(4, "Deep too", anchor: "deep-2") + .heading(3, "C", anchor: "c")
    let items = ["a\">A", "b\">&lt;B&gt;", "c\">C"].map { "<li><a href=\"#s_\($0)</a></li>\n" }
    #expect(TextContents.html(of: text, at: Self.place) == items.joined())
  }

  @Test func twoNeedNoList() {
    let text = RichText.heading(3, "A", anchor: "a") + .heading(3, "B", anchor: "b")
    #expect(TextContents.html(of: text, at: Self.place) == nil)
  }
}
