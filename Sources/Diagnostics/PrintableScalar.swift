/// A scalar of untrusted text, and what is printed for it.
struct PrintableScalar {
  let scalar: Unicode.Scalar
  /// Whether its name is printed in its place, such as `\u{202E}`.
  let isEscaped: Bool

  var text: String {
    isEscaped ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }

  /// In scalars of what is printed.
  var length: Int { isEscaped ? text.unicodeScalars.count : 1 }

  /// In columns of a terminal; a tab, which depends on where it stands, counts as one.
  var columns: Int { isEscaped ? length : scalar.displayColumns }
}
