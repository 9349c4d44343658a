extension Locale {
  /// The languages that come with the generator, as the YAML files that users copy.
  package static let builtIn: [(language: String, bytes: [UInt8])] = [("en", PackageResources.en_yml)]
}
