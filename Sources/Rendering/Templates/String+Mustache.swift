public import Mustache

/// Strings say themselves how they render, which spares the library a dozen dynamic casts a tag; an empty one is
/// false to a section.
extension String: @retroactive MustacheCustomRenderable, @retroactive MustacheCustomRepresentation {
  public var renderText: String { self }
  public var isNull: Bool { isEmpty }
  public var representation: Any? { self }
}
