import Announcing
import Diagnostics
import Generator
import HTTP
import JSON
import Publishing
import StatusModel

/// Where notices go.
enum AnnouncementDestination: Sendable {
  /// `address` is a secret; empty in a dry run that needs none.
  case webhook(address: String, WebhookFormat)
  case mail(from: MailAddress, to: MailAddress)

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Knows it again without naming it.
  var hash: String {
    switch self {
    case .webhook(let address, _): Self.hash(address)
    case .mail(_, let recipient): Self.hash("mailto:" + recipient.address)
    }
  }

  /// As messages may name it.
  private var origin: String {
    switch self {
    case .webhook(let address, _): HTTPClient.origin(of: address) ?? "the webhook"
    case .mail(_, let recipient): recipient.address
    }
  }

  /// Prints what would be told.
  func show(_ notices: [Notice]) throws {
    for notice in notices {
      switch self {
      case .webhook(_, let format): StandardStream.output.write(format.payload(of: notice).printable(.compact))
      case .mail: StandardStream.output.write(String(decoding: payload(of: notice), as: UTF8.self))
      }
    }
    StandardStream.error.write("\(notices.count) to be told; nothing was\n")
  }

  /// Tells them one after another; `told` is called after each.
  func tell(_ notices: [Notice], timeLimit: Duration, told: (Notice) throws -> Void) async throws {
    for (index, notice) in notices.enumerated() {
      do { try await tell(notice, timeLimit) } catch let error as Delivery.Failure {
        throw Failure(
          description: "\(origin): \(error); told \(index) of \(notices.count), the next is "
            + "'\(PrintableText.cut(notice.title))'")
      }
      try told(notice)
    }
    StandardStream.error.write("\(notices.count) told to \(PrintableText.cut(origin))\n")
  }

  private func tell(_ notice: Notice, _ timeLimit: Duration) async throws {
    let payload = payload(of: notice)
    guard case .webhook(let address, _) = self else {
      guard StandardStream.output.write(String(decoding: payload, as: UTF8.self)) else {
        throw Delivery.Failure(description: "nobody takes the mails any more")
      }
      return
    }
    let origin = PrintableText.cut(origin)
    let delivery = Delivery(
      post: { payload, notice in try await Self.post(payload, notice, to: address, timeLimit) },
      sleep: { try await Task.sleep(for: .seconds($0)) }, now: { Instant(seconds: Environment.clock()) },
      tell: { StandardStream.error.write("\(origin): \($0)\n") })
    try await delivery.deliver(payload, of: notice)
  }

  private func payload(of notice: Notice) -> [UInt8] {
    switch self {
    case .webhook(_, let format): format.payload(of: notice).bytes(.compact)
    case .mail(let from, let recipient):
      Array(MailMessage(notice, from: from, to: recipient, hash: { String(Self.hash($0).prefix(32)) }).mailboxText.utf8)
    }
  }

  private static func post(
    _ payload: [UInt8], _ notice: Notice, to address: String, _ timeLimit: Duration
  ) async throws -> Delivery.Attempt {
    var request = HTTPRequest(url: address)
    request.timeLimit = timeLimit
    request.body = payload
    request.sizeLimit = 1_000_000
    request.headers = [
      ("Content-Type", "application/json"), ("User-Agent", GeneratorVersion.name),
      // For receivers of our own form: a request whose answer was lost comes again.
      ("Idempotency-Key", hash(notice.id)),
    ]
    do {
      let response = try await HTTPClient.send(request)
      return .answered(status: response.status, retryAfter: response.retryAfter)
    } catch let error as HTTPError {
      switch error {
      case .unusableAddress, .notTrusted, .tooLarge: return .impossible(error.description)
      default: return .failed(error.description)
      }
    }
  }

  private static func hash(_ text: String) -> String { FileDigest(of: Array(text.utf8))?.hexadecimal ?? "" }
}
