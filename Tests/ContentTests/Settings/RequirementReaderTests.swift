import Diagnostics
import StatusModel
import TestSupport
import Testing

@testable import Content

@Suite struct RequirementReaderTests {
  private struct Reading {
    let text: MarkedText
    let components: [Component]
    let diagnostics: [Diagnostic]

    /// Components a, b and c; the first requires `items`.
    init(_ items: String, others: String = "  - { id: b, name: B }\n  - { id: c, name: C }") {
      text = MarkedText(
        "title: S\nurl: https://s.example/\ncomponents:\n  - { id: a, name: A, requires: \(items) }\n\(others)\n",
        path: "site/site.yml")
      var faults: [Diagnostic] = []
      let result = SettingsReader.read(text.file, baseURL: nil, diagnostics: &faults)
      components = result?.settings.components ?? []
      diagnostics = faults
    }
  }

  @Test func aRequirementMayHaveDays() throws {
    let read = Reading("[b, { component: b, until: 2023-09-15 }, { any: [b, c], from: 2023-09-15, until: 2024-01-01 }]")
    #expect(read.diagnostics.isEmpty)
    let day = CivilDate(year: 2023, month: 9, day: 15)
    #expect(
      read.components[0].requirements == [
        .init(.component(1)), .init(.component(1), until: day),
        .init(.any([1, 2]), from: day, until: CivilDate(year: 2024, month: 1, day: 1)),
      ])
    #expect(read.components[0].requires == [.component(1)])
  }

  @Test func oneRequirementNeedsNoList() {
    let read = Reading("{ any: [b, c], from: 2023-09-15 }")
    #expect(read.diagnostics.isEmpty)
    #expect(read.components[0].requirements.count == 1)
  }

  @Test(
    arguments: [
      ("[{ component: b, until: 1️⃣2023-02-302️⃣ }]", .invalidTime, "2023-02-30"),
      ("[{ component: b, from: 1️⃣2023-09-15 10:002️⃣ }]", .invalidTime, "'from' is a day"),
      ("[{ component: b, from: 1️⃣soon2️⃣ }]", .invalidTime, "soon"),
      ("[{ component: b, from: 2023-09-15, until: 1️⃣2023-09-152️⃣ }]", .endBeforeStart, "'until' is not after 'from'"),
      ("[{ any: [b, c], until: 1️⃣2023-09-142️⃣, from: 2023-09-15 }]", .endBeforeStart, "'until' is not after 'from'"),
      ("[{ component: b, 1️⃣since2️⃣: 2023-09-15 }]", .unknownKey, "'since' in a requirement"),
      ("[{ any: [b], 1️⃣component2️⃣: c }]", .unknownKey, "a requirement with alternatives"),
      ("[{ component: 1️⃣d2️⃣, from: 2023-09-15 }]", .unknownComponent, "'d'"),
      ("[{ component: 1️⃣[b] }]", .wrongType, "a text for 'component'"),
      ("[{ 1️⃣component2️⃣: }]", .missingKey, "'component'"),
      ("[1️⃣{ from: 2023-09-15 }]", .wrongType, "{ component: id }"),
    ] as [(String, DiagnosticID, String)])
  func whatIsWrongIsNamedAtItsPlace(items: String, id: DiagnosticID, message: String) {
    let read = Reading(items)
    expect(
      read.diagnostics, in: read.text,
      [ExpectedFault(id, "1️⃣", to: read.text.offset("2️⃣") == nil ? nil : "2️⃣", message: message)])
  }

  @Test func aCircleOfSomeDaysIsOne() {
    let read = Reading(
      "1️⃣[{ component: b, from: 2023-09-15 }]",
      others: "  - { id: b, name: B, requires: [{ component: a, until: 2024-01-01 }] }")
    expect(
      read.diagnostics, in: read.text,
      [ExpectedFault(.dependencyCycle, "1️⃣", message: "in a circle from 2023-09-15 on: a → b → a")])
  }

  @Test func aCircleOfAllDaysIsNamedOnceAndWithoutADay() {
    let read = Reading(
      "1️⃣[b, { component: c, from: 2023-09-15 }]",
      others: "  - { id: b, name: B, requires: a }\n  - { id: c, name: C }")
    expect(read.diagnostics, in: read.text, [ExpectedFault(.dependencyCycle, "1️⃣", message: "in a circle: a → b → a")])
  }

  @Test func requirementsOfDifferentDaysMakeNoCircle() {
    let read = Reading(
      "[{ component: b, until: 2023-09-15 }]",
      others: "  - { id: b, name: B, requires: [{ component: a, from: 2023-09-15 }] }")
    #expect(read.diagnostics.isEmpty)
  }
}
