internal import Glibc

/// System calls that the C library has but hides from Swift, because its headers show them only under `_GNU_SOURCE`.
///
/// They are looked up by name. A C library that lacks one is as a kernel that lacks it: ENOSYS.
enum LinuxCalls {
  /// `RENAME_EXCHANGE` of `linux/fs.h`.
  private static let renameExchange: UInt32 = 1 << 1

  private typealias RenameFunction =
    @convention(c) @Sendable (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  private typealias EntriesFunction = @convention(c) @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int
  private typealias SyncFunction = @convention(c) @Sendable (Int32) -> Int32

  private static let renameat2: RenameFunction? = unsafe dlsym(nil, "renameat2").map {
    unsafe unsafeBitCast($0, to: RenameFunction.self)
  }
  private static let getdents64: EntriesFunction? = unsafe dlsym(nil, "getdents64").map {
    unsafe unsafeBitCast($0, to: EntriesFunction.self)
  }
  private static let syncfs: SyncFunction? = unsafe dlsym(nil, "syncfs").map {
    unsafe unsafeBitCast($0, to: SyncFunction.self)
  }

  /// Two entries of one folder change places in one step.
  static func exchange(in folder: Int32, _ one: String, _ other: String) throws(SystemError) {
    guard let call = unsafe renameat2 else { throw SystemError(number: ENOSYS) }
    try SystemError.check { unsafe call(folder, one, folder, other, renameExchange) }
  }

  /// The next entries of a folder, as `linux_dirent64` records. Returns their length in bytes, 0 in the end.
  static func readEntries(of folder: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    guard let call = unsafe getdents64 else { throw SystemError(number: ENOSYS) }
    return try SystemError.check { unsafe call(folder, buffer.baseAddress, buffer.count) }
  }

  /// Waits until all that was written to the file system of `folder` is on the disk.
  static func synchronize(fileSystemOf folder: Int32) throws(SystemError) {
    guard let call = syncfs else { throw SystemError(number: ENOSYS) }
    try SystemError.check { call(folder) }
  }
}
