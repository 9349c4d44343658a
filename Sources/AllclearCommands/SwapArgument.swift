import ArgumentParser

/// The values of `--swap`.
enum SwapArgument: String, ExpressibleByArgument, CaseIterable {
  case exchange
  case twoStep = "two-step"
}
