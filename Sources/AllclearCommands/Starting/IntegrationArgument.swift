import ArgumentParser

/// The values of `--ci`.
enum IntegrationArgument: String, ExpressibleByArgument, CaseIterable {
  case github, gitlab, none
}
