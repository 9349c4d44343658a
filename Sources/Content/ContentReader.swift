package import Diagnostics
package import Loading
package import StatusModel

/// Reads all posts into a validated history.
package enum ContentReader {
  package struct Result: Sendable {
    package let history: StatusHistory
    /// Where the parts of each post stand, by the post's file as messages name it.
    package let places: [String: PostPlaces]
    package let diagnostics: [Diagnostic]
  }

  /// `cache` holds what the run before has read with the same settings, and afterwards what this one has.
  package static func read(
    _ source: ContentSource, statics: [FileReference] = [], context: ContentContext, includingDrafts: Bool = false,
    cache: inout ContentCache
  ) async -> Result {
    let result = await read(
      sorted: source.posts, attachments: source.attachments, statics: statics, context: context,
      includingDrafts: includingDrafts, cache: &cache)
    return Result(
      history: result.history, places: result.places, diagnostics: result.diagnostics + source.diagnostics)
  }

  package static func read(
    _ source: ContentSource, statics: [FileReference] = [], context: ContentContext, includingDrafts: Bool = false
  ) async -> Result {
    var cache = ContentCache()
    return await read(source, statics: statics, context: context, includingDrafts: includingDrafts, cache: &cache)
  }

  /// The posts may come in any order.
  static func read(
    posts files: [PostFile], attachments: [FileReference] = [], statics: [FileReference] = [], context: ContentContext,
    includingDrafts: Bool = false
  ) async -> Result {
    var cache = ContentCache()
    return await read(
      sorted: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, attachments: attachments,
      statics: statics, context: context, includingDrafts: includingDrafts,
      cache: &cache)
  }

  /// The posts come in the order of the bytes of their paths.
  private static func read(
    sorted files: [PostFile], attachments: [FileReference], statics: [FileReference], context: ContentContext,
    includingDrafts: Bool, cache: inout ContentCache
  ) async -> Result {
    let input = ContentInput(
      readings: await cache.readings(of: files, context: context), attachments: attachments, statics: statics,
      settings: context.settings, includesDrafts: includingDrafts)
    let content = await cache.linked(input)
    return Result(history: content.history, places: content.places, diagnostics: content.diagnostics)
  }
}
