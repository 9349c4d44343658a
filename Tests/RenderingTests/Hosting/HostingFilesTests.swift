import Output
import Testing

@testable import Rendering

@Suite struct HostingFilesTests {
  private func rules(redirects: [Redirect] = [], files: [String] = []) -> HostingRules {
    HostingRules(basePath: "/", redirects: redirects, files: files.compactMap(OutputPath.init))
  }

  /// Headers by path, each line as it stands.
  private func parsed(_ bytes: [UInt8]) -> [String: [String]] {
    var rules: [String: [String]] = [:]
    var path = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("/") { path = String(line) } else { rules[path, default: []].append(String(line.dropFirst(2))) }
    }
    return rules
  }

  @Test func `The header's policy is the page's`() {
    let page = SiteTests.text("index.html")
    #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(ContentSecurityPolicy.page)\">"))
    #expect(ContentSecurityPolicy.unframed == ContentSecurityPolicy.page + "; frame-ancestors 'none'")
  }

  @Test func `Every folder with pages may not be framed, but the one for frames`() {
    let files = [
      "index.html", "404.html", "embed/index.html", "incidents/a/index.html", "incidents/b/index.html",
      "assets/style.0123456789ab.css", "about/index.html", "api/v2/status.json",
    ]
    #expect(rules(files: files).folders == ["about", "incidents"])
    let headers = parsed(HeadersFile(rules: rules(files: files)).bytes)
    for path in ["/", "/404.html", "/about/*", "/incidents/*"] {
      #expect(headers[path] == ["Content-Security-Policy: \(ContentSecurityPolicy.unframed)"], "\(path)")
    }
    #expect(headers["/embed/*"] == ["Content-Security-Policy: \(ContentSecurityPolicy.page)"])
    #expect(headers["/api/*"] == nil)
  }

  @Test func `Files with a hash in the name are kept for ever, and no others`() {
    let headers = parsed(HeadersFile(rules: rules(files: ["assets/style.0123456789ab.css", "x.css"])).bytes)
    #expect(headers["/assets/style.0123456789ab.css"] == ["Cache-Control: public, max-age=31536000, immutable"])
    #expect(headers.values.joined().filter { $0.hasPrefix("Cache-Control") }.count == 1)
  }

  @Test(arguments: ["atom", "rss", "ics", "json", "svg"])
  func `What programs elsewhere read has its type and may be read`(ending: String) {
    let headers = parsed(HeadersFile(rules: rules()).bytes)["/*.\(ending)"] ?? []
    #expect(headers.contains { $0.hasPrefix("Content-Type: ") && $0.hasSuffix("; charset=utf-8") })
    #expect(headers.contains("Access-Control-Allow-Origin: *"))
  }

  @Test func `Old addresses lead to the new ones, in the order of the posts`() {
    let lines = SiteTests.text("_redirects").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines == [
        "/2026/kansas-city.html /incidents/kansas-city/ 301", "/old/kansas-city/ /incidents/kansas-city/ 301",
        "/older/kansas-city/ /incidents/kansas-city/ 301",
      ])
  }

  @Test func `Apache is given old addresses as patterns that match nothing else`() {
    let access = SiteTests.text(".htaccess")
    #expect(access.contains("RewriteRule ^2026/kansas-city\\.html$ /incidents/kansas-city/ [R=301,L]\n"))
  }

  @Test func `Apache reads no more old addresses for each request than it can bear`() {
    let many = (0..<2_000).map { Redirect(from: "old/\($0)/", to: "incidents/\($0)/") }
    let access = String(decoding: AccessFile(rules: rules(redirects: many)).bytes, as: UTF8.self)
    #expect(access.ranges(of: "[R=301,L]").count == AccessFile.mostRedirects)
    let redirects = String(decoding: RedirectsFile(rules: rules(redirects: many)).bytes, as: UTF8.self)
    #expect(redirects.ranges(of: " 301\n").count == many.count)
  }
}
