import ArgumentParser

/// The values of `--color`.
enum ColorArgument: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
