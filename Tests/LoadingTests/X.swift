import Testing
@testable import Loading
@Test func xx() { #expect(PostKind.incident.folder == "incidents") }
