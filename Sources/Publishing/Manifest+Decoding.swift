private import FoundationEssentials
internal import Output

extension Manifest {
  /// nil when the bytes are no manifest, or name a file that could not be in an output.
  init?(decoding bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      let now = Timestamp(document.now)
    else { return nil }
    generator = document.generator
    audience = document.audience
    self.now = now.seconds
    nextChange = document.nextChange.flatMap { Timestamp($0)?.seconds }
    var files: [File] = []
    for file in document.files {
      guard let path = OutputPath(file.path) else { return nil }
      files.append(
        File(
          path: path, size: file.size, digest: file.sha256.flatMap(FileDigest.init(hexadecimal:)),
          coding: file.encoding.flatMap(ContentCoding.init)))
    }
    self.files = files
    var superseded: [Superseded] = []
    for asset in document.superseded {
      guard let path = OutputPath(asset.path), let since = Timestamp(asset.since) else { return nil }
      superseded.append(Superseded(path: path, since: since.seconds))
    }
    self.superseded = superseded
  }

  /// The manifest as JSON has it.
  private struct Document: Decodable {
    struct File: Decodable {
      let path: String
      let size: Int
      let sha256: String?
      let encoding: String?
    }

    struct Asset: Decodable {
      let path: String
      let since: String
    }

    enum CodingKeys: String, CodingKey {
      case generator, audience, now, files, superseded
      case nextChange = "next_change"
    }

    let generator: String
    let audience: String?
    let now: String
    let nextChange: String?
    let files: [File]
    let superseded: [Asset]
  }
}
