import Foundation
import Loading
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(1))) struct FolderWatcherTests {
  /// Whether `watcher` says that something changed; an answer that never comes ends the test at its limit.
  private func hasChange(_ watcher: FolderWatcher) async -> Bool {
    defer { withExtendedLifetime(watcher) {} }
    for await _ in watcher.changes { return true }
    return false
  }

  /// The files in `content` that the next word of `watcher` names; nil when it may be any.
  private func nextFiles(_ watcher: FolderWatcher, _ folder: TemporaryFolder) async -> [[String]]? {
    for await changes in watcher.changes { return changes.files(in: SourceFolder(root: folder.path("content"))) }
    return nil
  }

  private static let methods: [FolderWatcher.Method] = [.automatic, .polling]

  private func watched(_ method: FolderWatcher.Method) throws -> (TemporaryFolder, FolderWatcher) {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "content/incidents/storm.md")
    try folder.makeFolder("site")
    let watcher = FolderWatcher(
      folders: [folder.path("site"), folder.path("content")], method: method, interval: .milliseconds(20))
    #expect(watcher.isPolling == (method == .polling))
    return (folder, watcher)
  }

  @Test(arguments: methods) func aFileThatIsWrittenIsNoticed(_ method: FolderWatcher.Method) async throws {
    let (folder, watcher) = try watched(method)
    try folder.write("b", to: "content/incidents/storm.md")
    #expect(await hasChange(watcher))
  }

  @Test(arguments: methods) func aFileThatTakesAnothersPlaceIsNoticed(_ method: FolderWatcher.Method) async throws {
    let (folder, watcher) = try watched(method)
    try folder.write("b", to: "beside.md")
    #expect(unsafe rename(folder.path("beside.md"), folder.path("content/incidents/storm.md")) == 0)
    #expect(await hasChange(watcher))
  }

  @Test(arguments: methods) func aFileThatGoesIsNoticed(_ method: FolderWatcher.Method) async throws {
    let (folder, watcher) = try watched(method)
    try folder.remove("content/incidents/storm.md")
    #expect(await hasChange(watcher))
  }

  @Test(arguments: methods) func aFileInAFolderThatAppearsIsNoticed(_ method: FolderWatcher.Method) async throws {
    let (folder, watcher) = try watched(method)
    try folder.write("a", to: "content/maintenance/2026/may/work.md")
    #expect(await hasChange(watcher))
    try await Task.sleep(for: .milliseconds(100))
    try folder.write("ab", to: "content/maintenance/2026/may/work.md")
    #expect(await hasChange(watcher))
  }

  @Test(arguments: methods) func aRootThatComesLaterIsNoticedWithWhatIsInIt(_ method: FolderWatcher.Method) async throws
  {
    let (folder, watcher) = try watched(method)
    try folder.remove("content")
    #expect(await hasChange(watcher))
    try folder.write("a", to: "content/pages/about.md")
    #expect(await hasChange(watcher))
    try folder.write("b", to: "content/pages/about.md")
    #expect(await hasChange(watcher))
  }

  @Test func aTreeThatIsMovedInIsWatchedToItsDepth() async throws {
    let (folder, watcher) = try watched(.automatic)
    try folder.write("a", to: "elsewhere/deep/down/post.md")
    #expect(unsafe rename(folder.path("elsewhere"), folder.path("content/incidents/moved")) == 0)
    #expect(await hasChange(watcher))
    try folder.write("b", to: "content/incidents/moved/deep/down/post.md")
    #expect(await hasChange(watcher))
  }

  @Test func aFileIsNamedWhateverHappensToIt() async throws {
    let (folder, watcher) = try watched(.automatic)
    let post = ["incidents", "storm.md"]
    try folder.write("b", to: "content/incidents/storm.md")
    #expect(await nextFiles(watcher, folder) == [post])
    try folder.remove("content/incidents/storm.md")
    #expect(await nextFiles(watcher, folder) == [post])
    try folder.write("b", to: "beside.md")
    #expect(unsafe rename(folder.path("beside.md"), folder.path("content/incidents/storm.md")) == 0)
    #expect(await nextFiles(watcher, folder) == [post])
  }

  @Test func aFolderThatComesOrGoesMayBeAnyFile() async throws {
    let (folder, watcher) = try watched(.automatic)
    try folder.makeFolder("content/pages")
    #expect(await nextFiles(watcher, folder) == nil)
    try folder.remove("content/pages")
    #expect(await nextFiles(watcher, folder) == nil)
  }

  @Test func aFileInAFolderThatWasRenamedIsNamedByItsNewPlace() async throws {
    let (folder, watcher) = try watched(.automatic)
    #expect(unsafe rename(folder.path("content/incidents"), folder.path("content/pages")) == 0)
    #expect(await nextFiles(watcher, folder) == nil)
    try folder.write("b", to: "content/pages/storm.md")
    #expect(await nextFiles(watcher, folder) == [["pages", "storm.md"]])
  }

  @Test func whatEditorsLeaveIsNamedWithTheNextChange() async throws {
    let (folder, watcher) = try watched(.automatic)
    try folder.write("a", to: "content/incidents/.storm.md.swp")
    try folder.write("a", to: "content/incidents/storm.md~")
    try folder.write("b", to: "content/incidents/storm.md")
    #expect(await nextFiles(watcher, folder) == [["incidents", "storm.md~"], ["incidents", "storm.md"]])
  }

  @Test func aFileInTwoWatchedFoldersIsNamedInBoth() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "content/incidents/storm.md")
    let inner = folder.path("content/incidents")
    let watcher = FolderWatcher(folders: [folder.path("content"), inner])
    try folder.write("b", to: "content/incidents/storm.md")
    var changes = watcher.changes.makeAsyncIterator()
    let next = await changes.next()
    #expect(next?.files(in: SourceFolder(root: folder.path("content"))) == [["incidents", "storm.md"]])
    #expect(next?.files(in: SourceFolder(root: inner)) == [["storm.md"]])
  }

  @Test func whatLiesBesideTheFoldersIsNoChange() async throws {
    let (folder, watcher) = try watched(.automatic)
    try folder.write("a", to: "public/index.html")
    try folder.write("a", to: "content/incidents/.storm.md.swp")
    try folder.write("a", to: "content/incidents/storm.md~")
    try folder.write("a", to: "content/incidents/4913")
    try await Task.sleep(for: .milliseconds(50))
    watcher.stop()
    var count = 0
    for await _ in watcher.changes { count += 1 }
    #expect(count == 0)
  }

  @Test func withoutAParentToWatchItLooksAgainAndAgain() {
    #expect(FolderWatcher(folders: ["/nowhere/at/all/site"]).isPolling)
  }

  @Test func aWatcherThatIsLetGoLeavesNothingOpen() throws {
    // Of all that tests hold open, only what watches.
    func descriptors() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { number in
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
        return target == "anon_inode:inotify"
      }
    }
    let folder = try TemporaryFolder()
    let before = try descriptors()
    for _ in 0..<40 { FolderWatcher(folders: [folder.path("site")]).stop() }
    // Other tests watch meanwhile, but not by the dozen; each is closed by a thread of its own.
    var after = try descriptors()
    for _ in 0..<100 where after > before + 30 {
      usleep(20_000)
      after = try descriptors()
    }
    #expect(after < before + 30)
  }
}
