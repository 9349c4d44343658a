internal import Glibc

/// A file that is open, and is closed when its owner lets go of it.
struct OpenFile: ~Copyable {
  private static let bufferSize = 65_536
  private let descriptor: Int32

  /// `path` is looked up from the folder `folder`; a link in its last part is not followed.
  init(in folder: Int32, _ path: String, flags: Int32, mode: mode_t = 0) throws(SystemError) {
    descriptor = try SystemError.check { unsafe openat(folder, path, flags | O_NOFOLLOW | O_CLOEXEC, mode) }
  }

  deinit { _ = Glibc.close(descriptor) }

  func status() throws(SystemError) -> FileStatus {
    try FileStatus(ofDescriptor: descriptor)
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      done += try SystemError.check {
        unsafe bytes.withUnsafeBytes { (buffer) in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(SystemError) {
    try SystemError.check { fsync(descriptor) }
  }

  /// The next `count` bytes, or fewer where the file ends.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let step = try SystemError.check {
        unsafe bytes.withUnsafeMutableBytes { (buffer) in
          let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
          return unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        }
      }
      if step == 0 { break }
      done += step
    }
    bytes.removeLast(count - done)
    return bytes
  }

  /// Whether the next `bytes.count` bytes are `bytes`.
  func continues(with bytes: [UInt8]) throws(SystemError) -> Bool {
    let size = min(bytes.count, Self.bufferSize)
    return try unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { (buffer) throws(SystemError) in
      var done = 0
      while done < bytes.count {
        let wanted = min(size, bytes.count - done)
        let count = try SystemError.check { unsafe Glibc.read(descriptor, buffer.baseAddress, wanted) }
        guard count > 0, unsafe Self.equal(buffer, bytes, from: done, count: count) else { return false }
        done += count
      }
      return true
    }
  }

  /// Reports what the disk could not take, where a file system tells so only now.
  consuming func close() throws(SystemError) {
    let descriptor = descriptor
    discard self
    // After EINTR the descriptor is closed all the same on Linux: the call may not be made again.
    if Glibc.close(descriptor) != 0, errno != EINTR { throw SystemError(number: errno) }
  }

  private static func equal(
    _ buffer: UnsafeMutableRawBufferPointer, _ bytes: [UInt8], from start: Int, count: Int
  ) -> Bool {
    unsafe bytes.withUnsafeBytes { (expected) in
      guard let left = buffer.baseAddress, let right = expected.baseAddress else { return count == 0 }
      return unsafe memcmp(left, right + start, count) == 0
    }
  }
}
