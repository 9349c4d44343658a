import Foundation

/// What the system says of an error, without the names of classes around it.
enum SystemReason {
  static func of(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard
      let code = [underlying, error as NSError].compactMap({ $0 }).first(where: { $0.domain == NSPOSIXErrorDomain }),
      let posix = POSIXErrorCode(rawValue: Int32(code.code))
    else { return error.localizedDescription }
    return POSIXError(posix).localizedDescription
  }
}
