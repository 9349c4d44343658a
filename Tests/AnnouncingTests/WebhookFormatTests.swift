import JSON
import Testing

@testable import Announcing

@Suite struct WebhookFormatTests {
  private func node(_ format: WebhookFormat, _ notice: Notice) throws -> JSONNode {
    try JSONNode(reading: format.payload(of: notice).bytes(.compact))
  }

  private let hostile = Notice.sample(
    title: "<!channel> & @everyone **x**", text: "<@U1> [x](http://e.example) `y` & <http://e.example|z>")

  @Test func slackGetsNoMentionsAndNoLinksFromPosts() throws {
    let blocks = try node(.slack, hostile).member("blocks").items()
    #expect(try blocks[0].member("text").member("type").text() == "plain_text")
    let section = try blocks[1].member("text")
    #expect(try section.member("text").text().hasPrefix("&lt;@U1&gt; [x](http://e.example)"))
    #expect(try section.member("verbatim").flag())
    #expect(try node(.slack, hostile).member("text").text() == "&lt;!channel&gt; &amp; @everyone **x**")
    let context = try blocks[2].member("elements").items()[0].member("text").text()
    #expect(context == "<https://status.example.com/incidents/storm/#update-1|Example Status> · Web")
  }

  @Test func slackTextsAreCutWithoutCuttingEscapes() throws {
    let notice = Notice.sample(title: String(repeating: "é", count: 400), text: String(repeating: "&", count: 4000))
    let blocks = try node(.slack, notice).member("blocks").items()
    #expect(try blocks[0].member("text").member("text").text().utf16.count == 150)
    let text = try blocks[1].member("text").member("text").text()
    #expect(text.utf16.count <= 3000)
    #expect(text.hasSuffix("&amp;…"))
  }

  @Test func aNoticeWithoutWordsHasNoEmptyBlock() throws {
    #expect(try node(.slack, .sample(text: "")).member("blocks").items().count == 2)
  }

  @Test func discordCallsNobody() throws {
    let message = try node(.discord, hostile)
    #expect(try message.member("allowed_mentions").member("parse").items().isEmpty)
    let embed = try message.member("embeds").items()[0]
    #expect(try embed.member("title").text() == "\\<!channel\\> & \\@everyone \\*\\*x\\*\\*")
    #expect(try embed.member("description").text().hasPrefix("\\<\\@U1\\> \\[x\\]\\(http\\://e.example\\)"))
    #expect(try embed.member("color").integer() == 0xDA_36_33)
    #expect(try embed.member("timestamp").text() == "2023-07-05T19:20:00Z")
  }

  @Test func discordsLimitsHold() throws {
    let long = String(repeating: "*😀", count: 5000)
    let notice = Notice.sample(title: long, text: long, components: [long], siteTitle: long)
    let embed = try node(.discord, notice).member("embeds").items()[0]
    let title = try embed.member("title").text().utf16.count
    let description = try embed.member("description").text().utf16.count
    let field = try embed.member("fields").items()[0].member("value").text().utf16.count
    let footer = try embed.member("footer").member("text").text().utf16.count
    #expect(title <= 256 && description <= 4096 && field <= 1024 && footer <= 2048)
    #expect(title + description + field + footer + "Components".utf16.count <= 6000)
  }

  @Test func teamsGetsACardWithoutMarkdown() throws {
    let attachment = try node(.teams, hostile).member("attachments").items()[0]
    #expect(try attachment.member("contentType").text() == "application/vnd.microsoft.card.adaptive")
    let body = try attachment.member("content").member("body").items()
    #expect(try body.allSatisfy { try $0.member("type").text() == "RichTextBlock" })
    #expect(try body[1].member("inlines").items()[0].member("text").text() == hostile.text)
    let long = Notice.sample(text: String(repeating: "ü\n", count: 20_000))
    #expect(WebhookFormat.teams.payload(of: long).bytes(.compact).count < 28_000)
  }

  @Test func ourOwnFormHasTheEntry() throws {
    let entry = try node(.json, hostile).member("entry")
    #expect(try entry.member("id").text() == hostile.id)
    #expect(try entry.member("text").text() == hostile.text)
    #expect(try entry.member("tone").text() == "critical")
    #expect(try entry.member("components").items().map { try $0.text() } == ["Web"])
  }
}
