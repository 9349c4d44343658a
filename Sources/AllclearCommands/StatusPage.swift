import Diagnostics
import Generator
import HTTP
import JSON
import Querying

/// A status page of somebody's, which answers as Atlassian's status API, version 2, does.
struct StatusPage {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let address: String

  /// `page` is the page's address, or the document's own; nil when it is none.
  init?(_ page: String) {
    guard HTTPClient.isAddress(page) else { return nil }
    var bytes = Array(page.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    if !bytes.suffix(5).elementsEqual(".json".utf8) {
      while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
      bytes += "/api/v2/summary.json".utf8
    }
    address = String(decoding: bytes, as: UTF8.self)
  }

  /// `timeLimit` is in seconds, for the whole answer.
  func report(timeLimit: Int) async throws -> StatusReport {
    var request = HTTPRequest(url: address)
    request.timeLimit = .seconds(timeLimit)
    request.headers = [("Accept", "application/json"), ("User-Agent", GeneratorVersion.name)]
    let response: HTTPResponse
    do { response = try await HTTPClient.send(request) } catch let error as HTTPError {
      throw failure(error.description)
    }
    guard response.status == 200 else { throw failure("the server answers \(response.status)") }
    do { return try StatusReport(summary: JSONNode(reading: response.body)) } catch let error as JSONReadingError {
      let type = response.mediaType.isEmpty ? "" : " of type \(PrintableText.cut(response.mediaType))"
      throw failure("the answer\(type) is no JSON: it \(error)")
    } catch let error as JSONNode.Mismatch {
      throw failure("the answer is not that of a status API: \(error)")
    }
  }

  private func failure(_ words: String) -> Failure { Failure(description: "\(PrintableText.cut(address)): \(words)") }
}
