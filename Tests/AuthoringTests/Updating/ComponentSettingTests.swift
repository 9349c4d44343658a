import StatusModel
import Testing

@testable import Authoring

struct ComponentSettingTests {
  @Test func aListOfComponentsMayHaveStatuses() throws {
    let settings = try ComponentSetting.parse(["a, b=partial_outage", "c"], requiringStatus: false)
    #expect(
      settings == [ComponentSetting("a", nil), ComponentSetting("b", .partialOutage), ComponentSetting("c", nil)])
  }

  @Test(arguments: [
    (["a"], true, "'a' names no component; write control-panel=operational"),
    (["a,,b"], false, "'' names no component; write control-panel,email=partial_outage"),
    (["=x"], false, "'=x' names no component; write control-panel,email=partial_outage"),
    (["a=partial_outrage"], false, "unknown status 'partial_outrage'; did you mean 'partial_outage'?"),
    (["a", "a"], false, "the component 'a' is named twice"),
  ])
  func otherWordsAreRefused(_ words: [String], _ isStatusRequired: Bool, _ message: String) {
    let error = #expect(throws: AuthoringError.self) {
      try ComponentSetting.parse(words, requiringStatus: isStatusRequired)
    }
    #expect(error == AuthoringError(message, isUsage: true))
  }
}
