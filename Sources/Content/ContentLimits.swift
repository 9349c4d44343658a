package import FrontMatter
package import Markdown

/// Bounds on what posts may ask for; only the settings raise them.
package struct ContentLimits: Sendable, Equatable {
  /// A post's file, in bytes.
  package var postSize = 1_000_000
  package var frontMatterSize = 64 * 1024
  package var frontMatterDepth = 20
  /// In characters (Unicode scalars).
  package var titleLength = 300
  package var slugLength = 100
  package var updates = 1000
  /// A post's text and markup, in bytes.
  package var renderedSize = 10_000_000

  package init() {}

  package var frontMatter: FrontMatterLimits { FrontMatterLimits(size: frontMatterSize, depth: frontMatterDepth) }
  package var markdown: MarkdownLimits { MarkdownLimits(renderedSize: renderedSize) }
}
