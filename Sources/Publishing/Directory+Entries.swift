internal import Glibc

extension Directory {
  struct Entry {
    /// Bytes that are no UTF-8 are shown as U+FFFD: such a name is never one of ours.
    let name: String
    let kind: FileStatus.Kind
  }

  /// All that is in the folder, in no order.
  func entries() throws(SystemError) -> [Entry] {
    try SystemError.check { lseek(descriptor, 0, SEEK_SET) }
    return try unsafe withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 8) {
      (buffer) throws(SystemError) in
      var entries: [Entry] = []
      while true {
        let count = try unsafe LinuxCalls.readEntries(of: descriptor, into: buffer)
        if count == 0 { return entries }
        try unsafe append(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: &entries)
      }
    }
  }

  /// Reads a run of `linux_dirent64` records, in which the numbers of an entry stand before its name: two of 8 bytes, the
  /// record's length in 2, the type in 1. The name ends with a zero.
  private func append(_ records: UnsafeRawBufferPointer, to entries: inout [Entry]) throws(SystemError) {
    var start = 0
    while start < records.count {
      let length = unsafe Int(records.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
      let type = unsafe Int(records[start + 18])
      let bytes = unsafe records[(start + 19)..<(start + length)].prefix { $0 != 0 }
      let name = unsafe String(decoding: bytes, as: UTF8.self)
      if name != "." && name != ".." { entries.append(Entry(name: name, kind: try kind(ofType: type, name))) }
      start += length
    }
  }

  private func kind(ofType type: Int, _ name: String) throws(SystemError) -> FileStatus.Kind {
    switch type {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: .link
    case DT_UNKNOWN: try status(of: name)?.kind ?? .other
    default: .other
    }
  }
}
