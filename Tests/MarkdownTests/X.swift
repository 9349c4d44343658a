import Testing
@testable import Markdown
@Test func xx() { #expect(MarkdownLimits().nesting == 100) }
