import Generator
import Output

/// Answers what browsers ask: with files of the site as it is in memory, and with nothing else.
struct PreviewRouter: Sendable {
  let builder: PreviewBuilder
  let hub: EventHub

  func response(to request: PreviewRequest) async -> PreviewResponse {
    guard HostCheck.isOwn(request.host) else {
      return PreviewResponse(.misdirected, "This is a preview for the people at this machine.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return PreviewResponse(.methodNotAllowed, "Only GET and HEAD.", headers: [("Allow", "GET, HEAD")])
    }
    if request.path.utf8.elementsEqual(OwnFile.events.utf8) { return events(for: request) }
    if let own = OwnFile.response(to: request.path) { return own }
    guard let now = request.now else { return response(to: request, from: builder.state) }
    guard ProjectOptions.Now(argument: now) != nil else {
      return PreviewResponse(.badRequest, "'now' is no moment; write ?now=2023-07-06T00:00:00Z.")
    }
    return response(to: request, from: await builder.state(at: now))
  }

  private func events(for request: PreviewRequest) -> PreviewResponse {
    let type = "text/event-stream"
    guard request.method == "GET" else { return PreviewResponse(.done, type: type, body: .bytes([])) }
    return PreviewResponse(.done, type: type, body: .events(hub.stream(beginningWith: builder.state.event)))
  }

  private func response(to request: PreviewRequest, from state: PreviewState) -> PreviewResponse {
    guard let image = state.image else { return FaultPage.response(state.faults ?? "The site is being built.") }
    switch RequestPath(request.path, below: image.basePath) {
    case .refused: return PreviewResponse(.badRequest, "This is no address of a site.")
    case .elsewhere: return elsewhere(request, image)
    case .file(let path): return file(path, request, image)
    }
  }

  /// A site below a path is found from the root of the host too.
  private func elsewhere(_ request: PreviewRequest, _ image: SiteImage) -> PreviewResponse {
    let isAbove =
      request.path.utf8.elementsEqual("/".utf8) || "\(request.path)/".utf8.elementsEqual(image.basePath.utf8)
    return isAbove ? moved(to: image.basePath, request) : notFound(request, image)
  }

  private func file(_ path: OutputPath, _ request: PreviewRequest, _ image: SiteImage) -> PreviewResponse {
    do {
      if let bytes = try image.bytes(at: path) { return response(bytes, at: path, .done, request, image) }
    } catch {
      return PreviewResponse(.failed, "\(error)")
    }
    // A folder without its slash. Its path holds nothing that an address would have to encode anew.
    if let page = OutputPath(path.text + "/index.html"), image.has(page) {
      return moved(to: request.path + "/", request)
    }
    return notFound(request, image)
  }

  private func moved(to path: String, _ request: PreviewRequest) -> PreviewResponse {
    let query = request.query.isEmpty ? "" : "?\(request.query)"
    return PreviewResponse(.moved, "It is at \(path).", headers: [("Location", path + query)])
  }

  private func notFound(_ request: PreviewRequest, _ image: SiteImage) -> PreviewResponse {
    guard let path = OutputPath("404.html"), let bytes = try? image.bytes(at: path) else {
      return PreviewResponse(.notFound, "There is no such page.")
    }
    return response(bytes, at: path, .notFound, request, image)
  }

  private func response(
    _ bytes: [UInt8], at path: OutputPath, _ status: PreviewResponse.Status, _ request: PreviewRequest,
    _ image: SiteImage
  ) -> PreviewResponse {
    let type = MediaType.of(path)
    guard type?.fileExtensions.contains("html") == true else {
      var file = PreviewResponse(status, type: type?.header ?? "application/octet-stream", body: .bytes(bytes))
      file.isImmutable = HashedName.isHashed(path)
      return file
    }
    let page = PreviewPage(bytes, of: image, now: request.now.map(QueryText.encoded))
    return PreviewResponse(
      status, type: "text/html; charset=utf-8", headers: [("ETag", "\"\(page.tag)\"")], body: .bytes(page.bytes))
  }
}
