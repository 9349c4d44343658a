import Diagnostics
import Foundation
import Testing
import TestSupport

@testable import Content
@testable import Loading

struct RandomPostTests {
  /// Another seed each day, shown when the test fails, and the same one for a whole day's runs.
  @Test(arguments: [1, UInt64(Date().timeIntervalSince1970 / 86_400)])
  func anyPostIsReadAndItsFaultsLieInIt(seed: UInt64) async {
    var numbers = SeededNumbers(seed: seed)
    for round in 0..<150 {
      let posts = (0..<20).map { number in
        let kind = PostKind.allCases[number % 4]
        let path = "\(kind.folder)/\(number).md"
        let file = SourceFile(path: "content/\(path)", bytes: Array(RandomPost.text(&numbers).utf8))
        return PostFile(kind: kind, path: path, file: file)
      }
      let result = await ContentReader.read(posts: posts, context: ReadPost.context())
      for fault in result.diagnostics {
        let file = posts.first { $0.file.path == fault.place?.path }?.file
        let isInside = file.map { file in Self.lies(fault.place, in: file) } ?? false
        #expect(isInside, "seed \(seed), round \(round): \(fault.message) at \(String(describing: fault.place))")
      }
    }
  }

  private static func lies(_ place: Diagnostic.Place?, in file: SourceFile) -> Bool {
    guard let place, (1...file.lineStarts.count).contains(place.line) else { return false }
    let length = file.range(ofLine: place.line).count
    return place.column >= 1 && place.length >= 1 && place.column - 1 + place.length <= length + 1
  }
}
