/// A link with how much there is behind it.
enum CountedLink {
  /// A list item. `link` is finished markup; the words at `key` say what is counted.
  static func item(_ link: String, _ count: Int, of key: String, in scope: PageScope) -> String {
    let words = scope.locale.text(key, count: count)
    return "<li>" + link + " <span class=\"count\" title=\"" + TextEscaping.escaped(words) + "\">"
      + scope.locale.number(count) + "</span></li>\n"
  }
}
