import Glibc
import Testing

@testable import Publishing

@Suite struct PublishingErrorTests {
  @Test(arguments: [
    (
      PublishingError(.refused("write"), "public/a.html", number: ENOSPC, outcome: .oldSiteUntouched),
      "cannot write public/a.html: No space left on device; the old site is untouched"
    ),
    (
      PublishingError(.writtenTwice("a.html"), "public/A.html", outcome: .nothingPublished),
      "public/A.html and a.html would be one file where case does not count; rename one; nothing was published"
    ),
    (
      PublishingError(.writtenTwice("a.html"), "public/a.html"),
      "two files of the site have the path public/a.html"
    ),
    (
      PublishingError(.locked(.seconds(10)), "public"),
      "another build is writing public and did not end within 10 s; try again when it has"
    ),
    (
      PublishingError(.foreignFile, "public/a\n::error::\u{202E}"),
      "public/a\\n::error::\\u{202E} is not part of the published site and would be lost; move it away (files for the "
        + "site belong in site/static)"
    ),
  ])
  func `It tells what happened, to what, and a way out`(error: PublishingError, text: String) {
    #expect(error.description == text)
  }
}
