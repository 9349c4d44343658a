import Testing

@testable import Output

@Suite struct OutputFileTests {
  private struct LoadingError: Error {}

  @Test func `A file of bytes loads them`() throws {
    let path = try #require(OutputPath("a"))
    #expect(try OutputFile(path: path, bytes: [1, 2]).load() == [1, 2])
  }

  @Test func `A deferred file is read when it is loaded, and throws what reading throws`() throws {
    let path = try #require(OutputPath("a"))
    #expect(try OutputFile(path: path, load: { [3] }).load() == [3])
    let missing = OutputFile(path: path) { throw LoadingError() }
    #expect(throws: LoadingError.self) { try missing.load() }
  }
}
