import Testing

@testable import HTTP

@Suite struct HTTPClientTests {
  @Test func aSecretAddressIsNamedByItsHostAlone() {
    #expect(HTTPClient.origin(of: "https://hooks.example.com/services/SECRET?token=x") == "https://hooks.example.com")
    #expect(HTTPClient.origin(of: "HTTP://user:secret@example.com:8080/x") == "http://example.com:8080")
    #expect(HTTPClient.origin(of: "hooks/SECRET") == nil)
  }

  @Test(arguments: [
    "", "example.com", "ftp://example.com/", "file:///etc/passwd", "https://", "https:///x", "https://a b/",
    "https://example.com/\n", "https://example.com/\u{1B}", "javascript:alert(1)",
  ])
  func whatIsNoAddressOfTheWebIsNone(_ text: String) async {
    #expect(!HTTPClient.isAddress(text))
    await #expect(throws: HTTPError.unusableAddress) { try await HTTPClient.send(HTTPRequest(url: text)) }
  }
}
