import Testing

@testable import Scaffolding

@Suite struct StarterTemplateTests {
  @Test(arguments: [
    ("a <<x>> b <<y>><<x>>", "a 1 b <<x>>1"), ("<<z>> << x", "<<z>> << x"), ("cat <<'EOF'\n<<x>>", "cat <<'EOF'\n1"),
    ("<<<x>>>", "<<<x>>>"), ("", ""), ("<<", "<<"), ("${{ a }}", "${{ a }}"),
  ])
  func gapsAreFilledOnceAndTheRestStays(_ template: String, _ expected: String) {
    let filled = StarterTemplate.fill(Array(template.utf8), with: [("x", "1"), ("y", "<<x>>")])
    #expect(String(decoding: filled, as: UTF8.self) == expected)
  }
}
