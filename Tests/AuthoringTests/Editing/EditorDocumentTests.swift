import Testing

@testable import Authoring

struct EditorDocumentTests {
  @Test func whatStandsBelowTheScissorsIsLeftOut() {
    let document = EditorDocument.compose("Words.", notes: ["", "A note"])
    #expect(document.hasPrefix("Words.\n\n# ---"))
    #expect(
      document.hasSuffix(
        " >8 ------------------------\n# Do not change or remove the line above. All below it is left out.\n#\n# A note\n"
      ))
    #expect(EditorDocument.text(of: document) == "Words.\n\n")
    #expect(EditorDocument.text(of: document.replacing("\n", with: "\r\n")) == "Words.\r\n\r\n")
  }

  @Test func withoutScissorsAllIsText() {
    #expect(EditorDocument.text(of: "# A heading\n\nWords.\n") == "# A heading\n\nWords.\n")
  }
}
