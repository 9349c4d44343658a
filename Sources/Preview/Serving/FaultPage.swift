/// The page that stands for a site which was never without errors.
enum FaultPage {
  static func response(_ faults: String) -> PreviewResponse {
    PreviewResponse(
      .unavailable, type: "text/html; charset=utf-8", headers: [("Content-Security-Policy", PreviewPage.policy)],
      body: .bytes(bytes(faults)))
  }

  private static func bytes(_ faults: String) -> [UInt8] {
    let script = String(decoding: PreviewPage.script(version: "", page: "", styles: ""), as: UTF8.self)
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>The site has errors</title>
      <link rel="stylesheet" href="\(OwnFile.folder)overlay.css">
      \(script)</head>
      <body>
      <main>
      <p>The site has errors.</p>
      <pre id="allclear-faults">
      """
    return Array(page.utf8) + escaped(faults) + Array("</pre>\n</main>\n</body>\n</html>\n".utf8)
  }

  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      default: [byte]
      }
    }
  }
}
