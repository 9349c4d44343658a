import Foundation
import Glibc
import Output
import Testing

@testable import Publishing

/// A folder of a test's own, in which `public` is the output. Removed with this object.
final class Sandbox: Sendable {
  static let start = 1_700_000_000

  let path: String
  private let isOwner: Bool

  init() throws {
    path = NSTemporaryDirectory() + "allclear-publishing-" + UUID().uuidString
    isOwner = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// One that another process, or another object, made.
  init(sharing path: String) {
    self.path = path
    isOwner = false
  }

  deinit {
    if isOwner { try? FileManager.default.removeItem(atPath: path) }
  }

  var output: String { path + "/public" }

  func options(
    now: Int = start, twoStep: Bool = false, wait: Duration = .zero
  ) -> PublishingOptions {
    PublishingOptions(
      generator: "Allclear 0.1.0", now: now, allowTwoStepSwap: twoStep, waitForLock: wait)
  }

  func begin(
    _ options: PublishingOptions? = nil, observe: @escaping @Sendable (CommitStep) -> Void = { _ in }
  ) throws -> Publication {
    try Publication(output: output, options: options ?? self.options(), observe: observe)
  }

  @discardableResult
  func publish(
    _ files: [String: String], _ options: PublishingOptions? = nil,
    observe: @escaping @Sendable (CommitStep) -> Void = { _ in }
  ) throws -> PublishingReport {
    let publication = try begin(options, observe: observe)
    try publication.write(files)
    return try publication.commit()
  }

  /// Every file in a folder with its content, a link as `-> target`; without the manifest.
  func tree(_ folder: String = "public") throws -> [String: String] {
    var tree: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      let full = path + "/" + folder + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        tree[name] = "-> " + target
      } else if let data = FileManager.default.contents(atPath: full), name != Manifest.fileName {
        tree[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return tree
  }

  func manifest() throws -> Manifest {
    let data = try #require(FileManager.default.contents(atPath: output + "/" + Manifest.fileName))
    return try #require(Manifest(decoding: [UInt8](data)))
  }

  /// What is in the sandbox beside the output and its lock.
  func litter() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0 != "public" && $0 != ".public.lock" }.sorted()
  }

  func write(_ text: String, to name: String) throws {
    let full = path + "/" + name
    let folder = (full as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: full))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func inode(_ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return try #require(attributes[.systemFileNumber] as? NSNumber).uint64Value
  }

  func modified(_ name: String) throws -> Date {
    try #require(FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date)
  }
}

extension Publication {
  func write(_ files: [String: String]) throws {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try write(OutputFile(path: #require(OutputPath(path)), bytes: Array(text.utf8)))
    }
  }
}
