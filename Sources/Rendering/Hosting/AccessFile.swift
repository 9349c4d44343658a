import Output

/// `/.htaccess` for Apache 2.4, within what `AllowOverride FileInfo` lets it say.
struct AccessFile {
  /// Apache reads the file again for every request: these cost it 1.5 ms. Pages at the other old addresses lead on all the
  /// same.
  static let mostRedirects = 500

  let rules: HostingRules

  var bytes: [UInt8] {
    Array([head, types, headers, rewriting].joined(separator: "\n").utf8)
  }

  private var head: String {
    """
    # For Apache 2.4, written by Allclear. A file of this name in site/static takes its place.

    ErrorDocument 404 \(rules.basePath)404.html

    """
  }

  /// `ForceType`, because a server's own table would take `index.html.gz` for an archive.
  private var types: String {
    var text = "AddDefaultCharset UTF-8\n"
    for type in MediaType.known {
      let endings = type.fileExtensions.joined(separator: "|")
      let forms = type.isText ? Self.forms : ""
      text += """
        <FilesMatch "\\.(\(endings))\(forms)$">
          ForceType "\(type.header)"
        </FilesMatch>

        """
    }
    return text + """
      <IfModule mod_mime.c>
        RemoveLanguage .br
        AddEncoding gzip .gz
        AddEncoding br .br
      </IfModule>

      """
  }

  private var headers: String {
    let always = HostingRules.always.map { "  Header always set \($0.0) \"\($0.1)\"\n" }.joined()
    let shared = HostingRules.sharedExtensions.sorted().joined(separator: "|")
    let texts = MediaType.known.filter(\.isText).flatMap(\.fileExtensions).joined(separator: "|")
    return """
      <IfModule mod_headers.c>
      \(always)  Header always set Cache-Control "\(HostingRules.fresh)"
        <FilesMatch "\\.[0-9a-f]{12}\\.[a-z0-9]+\(Self.forms)$">
          Header always set Cache-Control "\(HostingRules.immutable)"
        </FilesMatch>
        <FilesMatch "(\\.(\(shared))|^metrics\\.txt)\(Self.forms)$">
          Header always set Access-Control-Allow-Origin "*"
        </FilesMatch>
        <FilesMatch "\\.(\(texts))\(Self.forms)$">
          Header merge Vary Accept-Encoding
        </FilesMatch>
        <IfModule mod_setenvif.c>
          SetEnvIf Request_URI "^\(Self.pattern(rules.basePath))\(HostingRules.framedFolder)/" allclear-framed
        </IfModule>
        <FilesMatch "\\.html?\(Self.forms)$">
          Header always set Content-Security-Policy "\(ContentSecurityPolicy.unframed)" env=!allclear-framed
          Header always set Content-Security-Policy "\(ContentSecurityPolicy.page)" env=allclear-framed
        </FilesMatch>
      </IfModule>

      """
  }

  private var rewriting: String {
    let moves = rules.redirects.prefix(Self.mostRedirects).map { redirect in
      "  RewriteRule ^\(Self.pattern(redirect.from))$ \(URLEscaping.encoded(rules.basePath + redirect.to)) [R=301,L]\n"
    }.joined()
    return """
      <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteBase \(rules.basePath)
      \(moves)  # The files that tell hosts how to serve this site.
        RewriteRule ^_(headers|redirects)$ - [R=404,L]
        # No list of what is in a folder.
        RewriteCond %{REQUEST_FILENAME} -d
        RewriteCond %{REQUEST_FILENAME}/index.html !-f
        RewriteRule ^ - [R=404,L]
      \(Self.precompressed("br", accepted: "br"))\(Self.precompressed("gz", accepted: "gzip"))</IfModule>

      """
  }

  /// Sends a file's compressed form, where `allclear build --compress` has written one.
  private static func precompressed(_ ending: String, accepted: String) -> String {
    let texts = MediaType.known.filter(\.isText).flatMap(\.fileExtensions).joined(separator: "|")
    return """
        RewriteCond %{HTTP:Accept-Encoding} \\b\(accepted)\\b
        RewriteCond %{REQUEST_FILENAME}index.html.\(ending) -f
        RewriteRule ^(|.*/)$ $1index.html.\(ending) [L,E=no-gzip:1,E=no-brotli:1]
        RewriteCond %{HTTP:Accept-Encoding} \\b\(accepted)\\b
        RewriteCond %{REQUEST_FILENAME}.\(ending) -f
        RewriteRule ^(.+\\.(\(texts)))$ $1.\(ending) [L,E=no-gzip:1,E=no-brotli:1]

      """
  }

  private static let forms = "(\\.gz|\\.br)?"

  /// A regular expression for the path itself. What a URL would have to encode, it matches decoded.
  private static func pattern(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_~/".utf8.contains(byte)
      bytes += isPlain ? [byte] : byte < 0x80 ? [UInt8(ascii: "\\"), byte] : [UInt8(ascii: ".")]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
