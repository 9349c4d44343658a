import Diagnostics

/// Why a link cannot lead where it should.
struct LinkFault: Error {
  var id = DiagnosticID.brokenLink
  let message: String
  var hint: String?
}
