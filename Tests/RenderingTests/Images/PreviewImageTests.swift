import Output
import StatusModel
import Testing

@testable import Derivation
@testable import Rendering

@Suite struct PreviewImageTests {
  private func bytes(_ change: (inout StatusHistory) -> Void = { _ in }) -> [UInt8] {
    var history = SampleSite.history
    change(&history)
    let site = SiteTests.make(StatusSnapshot(of: history, at: SampleSite.now))
    return site?.files.first { $0.path.text == "og.png" }?.render() ?? []
  }

  @Test func itHasTheSizeThatPreviewsAskFor() {
    let file = bytes()
    #expect(Array(file[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
    #expect(file.count < 60_000, "\(file.count)")
  }

  @Test func itShowsTitleAndStatus() {
    let usual = bytes()
    #expect(usual == bytes())
    #expect(usual != bytes { $0.settings.title = "Other Status" })
    #expect(usual != bytes { $0.incidents.removeFirst() })
  }

  /// Shown with gaps or boxes, words would be worse than none.
  @Test func wordsThatCannotBeDrawnAreLeftOut() {
    let empty = bytes { $0.settings.title = "" }
    #expect(empty == bytes { $0.settings.title = "状態" })
    #expect(empty == bytes { $0.settings.title = "Status \u{1F600}" })
  }

  @Test func aLongTitleStaysInThePicture() {
    #expect(bytes { $0.settings.title = String(repeating: "W", count: 5000) }.count < 60_000)
  }

  @Test func hiddenComponentsDoNotColourTheDays() {
    let usual = bytes { $0.incidents.removeFirst() }
    let hidden = bytes { history in
      history.incidents.removeFirst()
      history.incidents[1].affected = [ComponentChange(component: 6, status: .majorOutage)]
      history.incidents[1].givenImpact = Impact.none
    }
    let none = bytes { history in
      history.incidents.removeFirst()
      history.incidents[1].affected = []
    }
    #expect(hidden == none)
    #expect(usual != none)
  }
}
