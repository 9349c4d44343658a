import StatusModel
import Testing

@Suite struct ComponentTests {
  private static func day(_ day: Int) -> CivilDate { CivilDate(daysSince1970: day) }

  @Test func aRequirementHoldsFromItsFirstDayAndNotOnTheDayThatEndsIt() {
    let both = Component.DatedRequirement(.component(0), from: Self.day(10), until: Self.day(20))
    #expect([9, 10, 19, 20].map { both.holds(on: Self.day($0)) } == [false, true, true, false])
    let open = Component.DatedRequirement(.component(0), from: Self.day(10))
    #expect([9, 10, 99].map { open.holds(on: Self.day($0)) } == [false, true, true])
    let ended = Component.DatedRequirement(.component(0), until: Self.day(20))
    #expect([-99, 19, 20].map { ended.holds(on: Self.day($0)) } == [true, true, false])
  }

  @Test func aDayDecidesWhatIsRequired() {
    var component = Component(id: "a", name: "A", requires: [.component(1)])
    #expect(component.requires == [.component(1)])
    component.requirements = [
      .init(.component(1), until: Self.day(10)), .init(.any([1, 2]), from: Self.day(10)), .init(.component(3)),
    ]
    #expect(component.requires == [.component(3)])
    #expect(component.asOf(Self.day(9)).requires == [.component(1), .component(3)])
    #expect(component.asOf(Self.day(9)).asOf(Self.day(10)).requires == [.any([1, 2]), .component(3)])
    #expect([component, component].requirementDays == [Self.day(10)])
  }

  @Test func aSiteWithRequirementsOfOtherDaysHasAPageAboutThem() {
    var component = Component(id: "a", name: "A")
    component.requirements = [.init(.component(1), until: Self.day(10))]
    let settings = SiteSettings(title: "S", url: "https://s.example/", components: [component])
    #expect(settings.asOf(Self.day(20)).components[0].requires.isEmpty)
    #expect(settings.asOf(Self.day(20)).shows(.dependencies))
  }
}
