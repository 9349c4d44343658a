import Testing

@testable import Preview

@Suite struct HostCheckTests {
  @Test(arguments: [
    "localhost", "localhost:4000", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:4001", "[::1]", "[::1]:4000",
  ])
  func thisMachineIsAnswered(_ host: String) {
    #expect(HostCheck.isOwn(host))
  }

  @Test(arguments: [
    "evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example:4000", "127.0.0.2",
    "localhost:", "localhost:4000.evil.example", "localhost:99999999", "::1", "[::1].evil.example", "", " localhost",
    "localhost\u{301}", "user@localhost",
  ])
  func strangersAreRefused(_ host: String) {
    #expect(!HostCheck.isOwn(host))
  }

  @Test func aRequestWithoutAHostIsRefused() {
    #expect(!HostCheck.isOwn(nil))
  }
}
