import Testing

@testable import Content

struct LinkClassifierTests {
  @Test(arguments: [
    "javascript:alert(1)", " java\nscript:alert(1)", "JaVaScRiPt:x", "\u{1}javascript:x", "java\tscript:x",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "ftp://x/", "blob:x", "about:blank", "//host/x", "/\\host", "\\\\host", "a\\b", "https:x", "https:/x", "https:///x",
    "http:\\\\x", "http://", "https://@x", "mailto:",
    "view-source:x", "foo%00bar", "foo%FF", "/%00",
  ])
  func refused(destination: String) {
    #expect(LinkClassifier.classify(destination) == .refused)
  }

  @Test(arguments: [
    ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"), ("HTTP://example.com", "HTTP://example.com"),
    ("mailto:a@example.com", "mailto:a@example.com"),
    ("tel:+1-816", "tel:+1-816"), ("https://example.com/\"><x>", "https://example.com/%22%3E%3Cx%3E"),
    ("https://example.com/é", "https://example.com/%C3%A9"),
    (" https://exa\nmple.com ", "https://example.com"), ("https://[::1]/", "https://[::1]/"),
    ("https://example.com/%41", "https://example.com/%41"),
    ("https://example.com/a b\u{7F}", "https://example.com/a%20b%7F"),
    ("https://example.com/\\", "https://example.com/%5C"),
  ])
  func outward(destination: String, url: String) {
    #expect(LinkClassifier.classify(destination) == .external(url))
  }

  @Test(arguments: [
    ("#top", LinkClassifier.Kind.anchor("top")), ("#caf%C3%A9", .anchor("café")),
    ("a.md", .relative(path: "a.md", fragment: nil)),
    ("../a%20b.md?x#y%20z", .relative(path: "../a b.md", fragment: "y z")),
    ("%2e%2e/a.md", .relative(path: "../a.md", fragment: nil)),
    ("/history/", .rooted(path: "history/", fragment: nil)), ("/", .rooted(path: "", fragment: nil)),
    ("/a#b", .rooted(path: "a", fragment: "b")),
    ("2023:a", .relative(path: "2023:a", fragment: nil)), ("./x:y", .relative(path: "./x:y", fragment: nil)),
    ("100%", .relative(path: "100%", fragment: nil)),
    ("\u{A0}javascript:x", .relative(path: "\u{A0}javascript:x", fragment: nil)),
    ("", .relative(path: "", fragment: nil)),
  ])
  func inward(destination: String, kind: LinkClassifier.Kind) {
    #expect(LinkClassifier.classify(destination) == kind)
  }
}
