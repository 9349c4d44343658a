import JSON
import StatusModel

/// Writes `/manifest.webmanifest`, for home screens (https://www.w3.org/TR/appmanifest/). Addresses start from the file.
enum WebManifest {
  static let path = "manifest.webmanifest"

  static func bytes(of settings: SiteSettings, _ locale: Locale) -> [UInt8] {
    var members: [(name: String, value: JSONValue)] = [("name", .string(settings.title))]
    if let description = settings.description { members.append(("description", .string(description))) }
    members += [
      ("lang", .string(locale.language)), ("dir", .string(locale.text("direction"))), ("start_url", .string("./")),
      ("scope", .string("./")), ("display", .string("browser")),
      ("background_color", .string(StatusColors.page.hexadecimal)),
      ("theme_color", .string(StatusColors.page.hexadecimal)),
      (
        "icons",
        .array([
          icon(ImagePath.icon, sizes: "any", type: "image/svg+xml"),
          icon(ImagePath.largeIcon, sizes: "192x192", type: "image/png"),
        ])
      ),
    ]
    return JSONValue.object(members).served
  }

  private static func icon(_ path: String, sizes: String, type: String) -> JSONValue {
    .object([("src", .string(path)), ("sizes", .string(sizes)), ("type", .string(type))])
  }
}
