extension Repository {
  /// Whether the earlier commits are lacking; nil when there is no commit yet.
  func isShallow() async throws -> Bool? {
    let answer = try await git.run(
      ["rev-parse", "--is-shallow-repository", "--quiet", "--verify", "HEAD^{commit}"], in: root)
    let lines = answer.output.split(separator: UInt8(ascii: "\n"))
    return answer.isGood ? lines.first.map { $0.elementsEqual("true".utf8) } : nil
  }

  /// The commits of the branch itself that touched these paths, by their difference from the commit before on that branch.
  func log(of paths: [String], limit: Int) async throws -> CommitLog {
    let answer = try await git.run(
      [
        "-c", "log.showRoot=true", "-c", "log.follow=false", "-c", "log.mailmap=false", "-c",
        "log.diffMerges=first-parent",
        "-c", "diff.relative=false", "-c", "diff.renameLimit=1000", "-c", "diff.orderFile=/dev/null", "log",
        "--first-parent", "-m", "--max-count=\(limit)", "-z", "--raw", "--no-abbrev", "-M", "--no-color", "--no-notes",
        "--no-ext-diff", "--no-textconv", "--no-show-signature", "--ignore-submodules=all", "--format=tformat:%x01%ct",
        "HEAD", "--",
      ] + paths, in: root)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    return try CommitLog(answer.output)
  }

  /// Of each text its bytes; what is none, or is not here, is missing.
  func sizes(of names: [ObjectName]) async throws -> [ObjectName: Int] {
    guard !names.isEmpty else { return [:] }
    let answer = try await git.run(["cat-file", "--batch-check", "--buffer"], in: root, input: names.request)
    guard answer.isGood else { throw RevisionError.git(answer.words) }
    let sizes = answer.output.split(separator: UInt8(ascii: "\n")).compactMap { line -> (ObjectName, Int)? in
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count == 3, fields[1].elementsEqual("blob".utf8), let name = ObjectName(fields[0]) else {
        return nil
      }
      return Int(String(decoding: fields[2], as: UTF8.self)).map { (name, $0) }
    }
    return Dictionary(sizes, uniquingKeysWith: { first, _ in first })
  }
}
