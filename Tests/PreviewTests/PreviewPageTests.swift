import Testing

@testable import Preview

@Suite struct PreviewPageTests {
  private func image() async throws -> SiteImage {
    let project = try PreviewProject()
    _ = await project.builder.build()
    return try #require(project.builder.state.image)
  }

  private func page(_ text: String) async throws -> PreviewPage { PreviewPage(Array(text.utf8), of: try await image()) }

  @Test func theTagIsThatOfThePageAlone() async throws {
    let first = try await page("<head></head>a")
    #expect(try await page("<head></head>a").tag == first.tag)
    #expect(try await page("<head></head>b").tag != first.tag)
  }

  @Test func anotherVersionOfAStyleSheetIsNoChangeOfThePage() async throws {
    let first = try await page("<link href=\"assets/style.0123456789ab.css\"></head>")
    let second = try await page("<link href=\"assets/style.ba9876543210.css\"></head>")
    let other = try await page("<link href=\"assets/other.ba9876543210.css\"></head>")
    #expect(first.tag == second.tag)
    #expect(first.tag != other.tag)
  }

  @Test(arguments: ["", "no head at all", "x.css", ".css", "<head>"])
  func aPageOfAnyShapeTakesTheScript(_ text: String) async throws {
    let bytes = try await page(text).bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("/-allclear/reload.js"))
  }

  @Test func aPolicyOfATemplatesOwnIsLeftAlone() async throws {
    let own = "<meta content=\"default-src 'none'; style-src https:\"></head>"
    #expect(
      String(decoding: try await page(own).bytes, as: UTF8.self).hasPrefix(
        "<meta content=\"default-src 'none'; style-src https:\">"))
  }
}
