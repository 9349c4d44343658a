import ArgumentParser
import Authoring

/// Says why a post is not written: wrong words end with 64, what the project does not allow with 1.
enum Refusal {
  static func guarded<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let error as AuthoringError {
      if error.isUsage { throw ValidationError(error.message) }
      StandardStream.error.write("allclear: error: \(error.message)\n")
      throw ExitCode(1)
    }
  }
}
