import Loading
import StatusModel
import Testing

@testable import Authoring

struct PostNamesTests {
  private let day = CivilDate(daysSince1970: 20_000)

  private func known(_ path: String, kind: PostKind = .incident, slug: String? = nil) -> KnownPost {
    let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    return KnownPost(
      kind: kind, path: path, displayPath: "content/\(path)", slug: slug ?? name, title: name, isOpen: false)
  }

  private func path(_ title: String, among posts: [KnownPost] = [], kind: PostKind = .incident, limit: Int = 100)
    -> String
  {
    let names = PostNames(kind: kind, posts: posts, limit: limit)
    return names.path(forTitle: title, language: "en", day: kind == .announcement ? nil : day, year: day.year).joined(
      separator: "/")
  }

  @Test func aNameBeginsWithTheDay() {
    #expect(path("Mail is late") == "incidents/2024-10-04-mail-is-late.md")
    #expect(path("Holiday hours", kind: .announcement) == "announcements/holiday-hours.md")
    #expect(path("…") == "incidents/2024-10-04-incident.md")
  }

  @Test func whereOthersLieByYearThisDoesToo() {
    #expect(path("Mail", among: [known("incidents/2023/x.md")]) == "incidents/2024/2024-10-04-mail.md")
    #expect(
      path("Mail", among: [known("incidents/old/x.md"), known("maintenance/2023/x.md", kind: .maintenance)])
        == "incidents/2024-10-04-mail.md")
  }

  @Test func aSecondOfTheDayIsNumbered() {
    let first = known("incidents/2024-10-04-mail.md")
    #expect(path("Mail", among: [first]) == "incidents/2024-10-04-mail-2.md")
    let second = known("incidents/sub/x.md", slug: "2024-10-04-mail-2")
    #expect(path("Mail", among: [first, second]) == "incidents/2024-10-04-mail-3.md")
    #expect(
      path("Mail", among: [known("maintenance/2024-10-04-mail.md", kind: .maintenance)])
        == "incidents/2024-10-04-mail.md")
  }

  @Test func namesKeepToTheLimit() {
    let title = String(repeating: "long word ", count: 30)
    let first = path(title)
    #expect(first.utf8.count - "incidents/.md".utf8.count <= 100)
    let second = path(title, among: [known(first)])
    #expect(second.hasSuffix("-2.md") && second.utf8.count - "incidents/.md".utf8.count <= 100)
  }

  @Test func aChosenSlugIsTakenOrRefused() throws {
    let names = PostNames(kind: .incident, posts: [known("incidents/x.md")], limit: 100)
    #expect(try names.path(forSlug: "mail", year: 2024) == ["incidents", "mail.md"])
    let taken = #expect(throws: AuthoringError.self) { try names.path(forSlug: "x", year: 2024) }
    #expect(taken?.message == "there is a post with the slug 'x' already; choose another")
    let invalid = #expect(throws: AuthoringError.self) { try names.path(forSlug: "../X", year: 2024) }
    #expect(
      invalid
        == AuthoringError("'../X' is no slug: it takes up to 100 of a-z, 0-9 and hyphens; write 'x'", isUsage: true))
  }
}
