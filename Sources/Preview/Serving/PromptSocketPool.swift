import FlyingSocks
import Glibc

/// Sends what is written at once: a page is two writes, a head and a body, and the kernel would hold the second back until the
/// browser has confirmed the first (RFC 896), some 40 ms later.
struct PromptSocketPool<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  /// The socket that listens waits first, and those that it accepts inherit its options.
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    if events.contains(.read) {
      try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    }
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
