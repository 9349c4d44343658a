import Testing

@testable import Publishing

@Suite struct FileDigestTests {
  // The examples of NIST for SHA-256.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `It is SHA-256`(text: String, expected: String) throws {
    #expect(FileDigest(of: Array(text.utf8))?.hexadecimal == expected)
    #expect(FileDigest(hexadecimal: expected) == FileDigest(of: Array(text.utf8)))
  }

  @Test(arguments: ["", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
  func `What is no digest is not read`(text: String) {
    #expect(FileDigest(hexadecimal: text) == nil)
  }
}
