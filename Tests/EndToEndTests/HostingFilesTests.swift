import Foundation
import Testing

/// What hosts read, and what of it the owner of a site may say in our place.
@Suite struct HostingFilesTests {
  private static let names = ["_headers", "_redirects", ".htaccess"]

  @Test(arguments: names)
  func `A file of the site's owner takes the place of ours`(_ name: String) throws {
    let sandbox = try Project.make()
    try sandbox.write("mine\n", to: "site/static/\(name)")
    let result = try Project.build(sandbox)
    #expect(result.code == 0 && result.error == "", "\(result.error)")
    #expect(try sandbox.text("public/\(name)") == "mine\n")
    for other in Self.names where other != name { #expect(try sandbox.text("public/\(other)").contains("Allclear")) }
  }

  @Test func `Of hidden files those that the web knows are published`() throws {
    let sandbox = try Project.make()
    for name in [".well-known/security.txt", ".nojekyll", ".DS_Store", ".git/config", "deep/.htaccess"] {
      try sandbox.write("x", to: "site/static/\(name)")
    }
    #expect(try Project.build(sandbox).code == 0)
    #expect(sandbox.exists("public/.well-known/security.txt") && sandbox.exists("public/.nojekyll"))
    for name in [".DS_Store", ".git", "deep"] { #expect(!sandbox.exists("public/\(name)"), "\(name)") }
  }

  @Test func `Hidden files among posts are left alone`() throws {
    let sandbox = try Project.make()
    for name in ["content/.htaccess", "content/static/.htaccess", "content/incidents/.well-known/x.md"] {
      try sandbox.write("x", to: name)
    }
    #expect(try Project.build(sandbox).error.contains(".htaccess") == false)
  }

  @Test(arguments: ["_headers", "_redirects/", "/_headers/x.html"])
  func `No old address takes their place`(_ alias: String) throws {
    let sandbox = try Project.make()
    try sandbox.write(Project.post("Mail", more: "aliases: [\(alias)]\n"), to: "content/incidents/mail-9.md")
    let result = try Project.build(sandbox)
    #expect(result.code == 1)
    #expect(result.error.contains("[duplicate-address]"), "\(result.error)")
  }

  @Test func `A site under a path has its path in every rule`() throws {
    let sandbox = try Project.make()
    try sandbox.write(
      Project.post("Mail", more: "aliases: [/2023/mail.html, old/mail]\n"), to: "content/incidents/mail-9.md")
    #expect(try Project.build(sandbox, "--base-url", "https://example.com/status/").code == 0)
    let redirects = try sandbox.text("public/_redirects").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      redirects == [
        "/status/2023/mail.html /status/incidents/mail-9/ 301", "/status/old/mail/ /status/incidents/mail-9/ 301",
      ])
    let paths = try sandbox.text("public/_headers").split(separator: "\n").filter { $0.hasPrefix("/") }
    #expect(paths.allSatisfy { $0.hasPrefix("/status/") })
    let access = try sandbox.text("public/.htaccess")
    #expect(access.contains("ErrorDocument 404 /status/404.html\n"))
    #expect(access.contains("RewriteBase /status/\n"))
    #expect(access.contains("RewriteRule ^2023/mail\\.html$ /status/incidents/mail-9/ [R=301,L]\n"))
    #expect(access.contains("RewriteRule ^old/mail/$ /status/incidents/mail-9/ [R=301,L]\n"))
  }
}
