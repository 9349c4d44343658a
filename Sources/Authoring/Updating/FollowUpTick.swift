package import Content
import Diagnostics
import Loading
package import StatusModel

/// Ticks a follow-up in its post and notes the day, in the parenthesis that closes it or in a new one.
package struct FollowUpTick {
  private let outline: PostOutline
  private let context: ContentContext
  private let place: Int
  /// What the post's postmortem sets once it is ticked.
  private let wanted: [FollowUp]

  /// `place` is that of the follow-up in the postmortem. Throws when it is done already, and
  /// when it is written in a way that no tick can be put into.
  package static func edits(
    ticking place: Int, done: CivilDate, in outline: PostOutline, context: ContentContext
  ) throws(AuthoringError) -> [ByteEdit] {
    guard var wanted = outline.content.postmortem?.followUps, wanted.indices.contains(place),
      outline.followUps.indices.contains(place)
    else {
      throw AuthoringError("\(outline.file.path) has no such follow-up")
    }
    guard !wanted[place].isDone else { throw AuthoringError("'\(wanted[place].text)' is done already") }
    wanted[place].isDone = true
    if wanted[place].done == nil { wanted[place].done = done }
    let tick = FollowUpTick(outline: outline, context: context, place: place, wanted: wanted)
    return try tick.edits(from: outline.followUps[place].lowerBound)
  }

  private func edits(from start: Int) throws(AuthoringError) -> [ByteEdit] {
    let region = region(from: start)
    guard let box = box(in: region) else { throw refusal }
    let tick = ByteEdit(box..<box + 1, with: [UInt8(ascii: "x")])
    guard outline.content.postmortem?.followUps[place].done == nil else {
      guard isFaithful([tick]) else { throw refusal }
      return [tick]
    }
    for note in notes(behind: box, in: region) where isFaithful([tick, note]) { return [tick, note] }
    throw refusal
  }

  private var refusal: AuthoringError {
    AuthoringError("\(outline.file.path): no tick can be written into '\(wanted[place].text)'; do it by hand")
  }

  /// The item's own lines at the most: to the next empty one, or the next task.
  private func region(from start: Int) -> Range<Int> {
    let file = outline.file
    var number = file.position(of: start).line
    var end = file.range(ofLine: number).upperBound
    while number < file.lineStarts.count {
      number += 1
      let line = file.range(ofLine: number)
      let words = file.bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      guard !words.isEmpty, !Self.beginsTask(words) else { break }
      end = line.upperBound
    }
    return start..<end
  }

  private static func beginsTask(_ words: ArraySlice<UInt8>) -> Bool {
    "-*+".utf8.contains(words.first ?? 0) && words.dropFirst().drop { $0 == 0x20 }.starts(with: "[".utf8)
  }

  /// The place of the space between the first brackets.
  private func box(in region: Range<Int>) -> Int? {
    let bytes = outline.file.bytes
    return region.dropLast(2).first { place in
      bytes[place] == UInt8(ascii: "[") && bytes[place + 2] == UInt8(ascii: "]")
    }.map { $0 + 1 }
  }

  /// Ways to write the day, the likeliest first.
  private func notes(behind box: Int, in region: Range<Int>) -> [ByteEdit] {
    let bytes = outline.file.bytes
    let day = wanted[place].done.map { "done: \($0.rfc3339)" } ?? ""
    let inside = (box..<region.upperBound).reversed().filter { bytes[$0] == UInt8(ascii: ")") }
      .map { ByteEdit(at: $0, inserting: Array(", \(day)".utf8)) }
    let lines = outline.file.position(of: box).line...outline.file.position(of: region.upperBound).line
    let behind = lines.reversed().map { number in
      let line = outline.file.range(ofLine: number)
      let end = line.reversed().first { bytes[$0] != 0x20 && bytes[$0] != 0x09 }.map { $0 + 1 } ?? line.lowerBound
      return ByteEdit(at: end, inserting: Array(" (\(day))".utf8))
    }
    return Array(inside.prefix(Self.mostTries)) + behind.prefix(Self.mostTries)
  }

  /// Each costs a reading of the post.
  private static let mostTries = 20

  /// Whether the post's reader finds the follow-up done, and all else as it was.
  private func isFaithful(_ edits: [ByteEdit]) -> Bool {
    let file = PostFile(
      kind: outline.post.kind, path: outline.post.path,
      file: SourceFile(path: outline.file.path, bytes: edits.applied(to: outline.file.bytes)))
    let (new, faults) = PostOutline.read(file, context: context)
    guard let new, faults.count == outline.diagnostics.count else { return false }
    return new.content.postmortem?.followUps == wanted && new.content.updates == outline.content.updates
  }
}
