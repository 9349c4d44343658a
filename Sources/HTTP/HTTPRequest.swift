/// A question to a server.
package struct HTTPRequest: Sendable {
  package let url: String
  /// nil asks with GET; a body is sent with POST.
  package var body: [UInt8]?
  package var headers: [(name: String, value: String)] = []
  /// For all of it, redirects included.
  package var timeLimit: Duration = .seconds(20)
  /// Of the answer's body, in bytes.
  package var sizeLimit = 10_000_000
  /// A body is never sent on: a redirected POST is answered with the redirect itself.
  package var redirectLimit = 5

  package init(url: String) { self.url = url }
}
