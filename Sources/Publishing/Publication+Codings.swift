internal import Compression
internal import Output

extension Publication {
  /// Writes a compressed form of a file, if it is smaller than the file. Of one that did not change the published form is
  /// taken, since compressing takes longer than all else.
  func write(_ coding: ContentCoding, of path: OutputPath, _ bytes: [UInt8], isUnchanged: Bool) throws {
    guard let target = path.path(in: coding) else { return }
    let kept = isUnchanged ? publishedForm(at: target, in: coding) : nil
    guard let form = try kept ?? Compressor.compressed(bytes, coding) else { return }
    try claim(target)
    defer { leave() }
    _ = try add(target, form, coding: coding)
  }

  /// The bytes that this version of the generator made and published, unless somebody has changed them since.
  private func publishedForm(at path: OutputPath, in coding: ContentCoding) -> [UInt8]? {
    guard let published, published.manifest.generator.utf8.elementsEqual(options.generator.utf8),
      let file = published.files[path], file.coding == coding, let digest = file.digest,
      let bytes = try? published.directory.readFile(path.text), FileDigest(of: bytes) == digest
    else { return nil }
    return bytes
  }
}
