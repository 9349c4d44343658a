import Diagnostics
import Loading
import Testing

@testable import Authoring

struct PostFormatterTests {
  private func format(_ text: String, as kind: PostKind = .incident) -> String {
    Sample.text(PostFormatter(context: Sample.context()).format(Sample.file(text, as: kind)))
  }

  @Test func aPostInNormalFormStays() {
    let text = """
      ---
      title: Outage
      components:
        alpha: major_outage
      impact: critical
      started: 2023-07-05 14:02
      tags: [a]
      ---

      Words.

      ## Investigating — 2023-07-05 14:20 {next=15:00}

      Text.

      ## Resolved — 15:40

      """
    #expect(format(text) == text)
  }

  @Test func keysComeInOrderWithTheirComments() {
    let text = """
      ---
      # About the file

      tags: [a]   # two
      # How bad
      impact: major
      started: 2023-07-05T14:02
      # What it is called
      title: >
        Out
        age
      ---

      """
    let expected = """
      ---
      # About the file

      # What it is called
      title: >
        Out
        age
      # How bad
      impact: major
      started: 2023-07-05 14:02
      tags: [a]   # two
      ---

      """
    #expect(format(text) == expected)
  }

  @Test func headingsOfUpdatesTakeTheirForm() {
    let body = """
      Words.
      ##   investigating:2023-07-05T14:20:00   {next="15:00" alpha=operational edited='+5m'} ##
      Text.


       ## Identified - +17m
      MONITORING | 14:50
      ---
      Text.
      ## resolved · 9:05 {}\u{20}

      """
    let expected = """
      Words.

      ## Investigating — 2023-07-05 14:20 {alpha=operational next=15:00 edited=+5m}

      Text.

      ## Identified — +17m

      ## Monitoring — 14:50

      Text.

      ## Resolved — 09:05

      """
    #expect(format(Sample.incident(body)) == Sample.incident(expected))
  }

  @Test func otherHeadingsLoseOnlyBlanksAndGetEmptyLines() {
    let post = Sample.incident("\n## Resolved — 14:20\n\n### A  review  \t\nText\n#### Deep ##  \n\n\n\nEnd")
    #expect(format(post) == Sample.incident("\n## Resolved — 14:20\n\n### A  review\n\nText\n\n#### Deep ##\n\nEnd"))
  }

  @Test(arguments: [
    "```\n## resolved - 14:20  \n\n\n```\n", "    ## resolved - 14:20\n", "> ## resolved - 14:20  \n> x\n",
    "- ## resolved - 14:20\n", "<!--\n## resolved - 14:20\n-->\n",
  ])
  func whatIsNoHeadingOfThePostStays(_ text: String) {
    let post = Sample.incident("\n\(text)\nWords  \nand more.\n\n## Resolved — 14:20\n\n\(text)")
    #expect(format(post) == post)
  }

  @Test func headingsWithMarkupStay() {
    let post = Sample.incident("\n## *Resolved* - 14:20\n\n## Update\\: 14:30\n")
    #expect(format(post) == post)
  }

  @Test func aPostWithErrorsStays() {
    for post in ["no front matter", Sample.incident("## resolved - 25:00\n"), Sample.incident("## solved - 14:20\n")] {
      #expect(format(post) == post)
    }
  }

  @Test func lineEndsStayAndNewLinesHaveThem() {
    let post = Sample.incident("Words.\n## resolved - 14:20\nText.").replacing("\n", with: "\r\n")
    let expected = Sample.incident("Words.\n\n## Resolved — 14:20\n\nText.").replacing("\n", with: "\r\n")
    #expect(format(post) == expected)
  }
}
