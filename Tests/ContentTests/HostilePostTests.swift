import Diagnostics
import Loading
import TestSupport
import Testing

@testable import Content

/// Posts that would take a careless reader minutes: each shape grows with its size and no faster.
@Suite(.serialized)
struct HostilePostTests {
  enum Shape: String, CaseIterable {
    case unknownZones, equalTimes, unknownStates, unknownComponents, brokenLinks, brokenAnchors, postmortems
    case escapedHeading, attributes, braces, digits, lengthsOfTime, parentheses, dashes

    func text(size: Int) -> String {
      func repeated(_ text: String) -> String { String(repeating: text, count: size / text.utf8.count) }
      return switch self {
      case .unknownZones: repeated("## Update — 2023-07-05 14:20 A/b\n")
      case .equalTimes: repeated("## Update — 2023-07-05 14:20\n")
      case .unknownStates: repeated("## Solved\n")
      case .unknownComponents: repeated("## Update — 2023-07-05 14:20 {a=b}\n")
      case .brokenLinks: repeated("[a](b.md) ")
      case .brokenAnchors: repeated("[a](#b) ")
      case .postmortems: repeated("## Postmortem — 2023-07-05 14:20\n- [ ] a (due: x)\n")
      case .escapedHeading: "## \(repeated("a"))\\_b — 14:20"
      case .attributes: "## Update — 14:20 {\(repeated("a=b "))}"
      case .braces: "## Update — 14:20 {\(repeated("{"))}"
      case .digits: "## Update — \(repeated("9"))"
      case .lengthsOfTime: "## Update — +\(repeated("1m"))"
      case .parentheses: "## Postmortem — 2023-07-07 14:20\n\n- [ ] \(repeated("("))(owner: x)"
      case .dashes: "## \(repeated("—"))"
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: Shape.allCases)
  func endsSoon(shape: Shape) async {
    let started = ContinuousClock.now
    _ = await ReadSite(["incidents/a": ReadSite.post(.incident, body: shape.text(size: 50_000))])
    #expect(ContinuousClock.now - started < .seconds(60))
  }
}
