import FlyingSocks
import Glibc

/// A port of this machine that nobody listens at.
package struct ListeningPort: Sendable, Equatable {
  package enum Failure: Error, CustomStringConvertible {
    case taken(UInt16)
    case noneFree(from: UInt16)

    package var description: String {
      switch self {
      case .taken(let port): "port \(port) is taken or not ours to use; choose another with --port"
      case .noneFree(let port): "every port from \(port) on is taken; choose one with --port"
      }
    }
  }

  package let number: UInt16
  /// Whether this machine has the address `::1`.
  let hasIPv6: Bool

  /// `port`, and no other.
  package static func exactly(_ port: UInt16) throws(Failure) -> ListeningPort {
    guard let found = free(port) else { throw .taken(port) }
    return found
  }

  /// The first free one of a hundred.
  package static func first(from port: UInt16) throws(Failure) -> ListeningPort {
    for number in port..<port + 100 {
      if let found = free(number) { return found }
    }
    throw .noneFree(from: port)
  }

  private static func free(_ port: UInt16) -> ListeningPort? {
    guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port), probe(address) == 0 else { return nil }
    // `localhost` may lead to either address, so both have to be ours.
    let failure = probe(sockaddr_in6.loopback(port: port))
    return failure == EADDRINUSE ? nil : ListeningPort(number: port, hasIPv6: failure == 0)
  }

  /// The `errno` of listening there; 0 when that went well.
  private static func probe(_ address: some SocketAddress) -> Int32 {
    do {
      let socket = try Socket(domain: Int32(type(of: address).family))
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return 0
    } catch SocketError.failed(_, let number, _) {
      return number
    } catch {
      return EADDRNOTAVAIL
    }
  }
}
