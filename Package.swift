// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: its walls are the dependencies it names (docs/architecture.md).
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
  name: "allclear",
  products: [.executable(name: "allclear", targets: ["allclear"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(name: "allclear", dependencies: ["AllclearCommands"], swiftSettings: settings),
    .systemLibrary(
      name: "CCmarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),

    // Vocabulary.
    room("JSON"),
    room("Diagnostics", ["JSON"]),
    room("RichText"),
    room("Output"),
    room("StatusModel", ["RichText"]),

    // Reading.
    room("Loading", ["Diagnostics"]),
    room("FrontMatter", ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    room("Markdown", ["Diagnostics", "RichText", "CCmarkGFM"]),
    room("Content", ["Loading", "FrontMatter", "Markdown", "StatusModel", "RichText", "Diagnostics"]),

    // What follows, and how it looks.
    room("Derivation", ["StatusModel"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Derivation", "StatusModel", "RichText", "Output", "JSON",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Resources/fonts/LICENSE.txt"],
      resources: [.embedInCode("Resources")],
      swiftSettings: settings),
    room("Compression", ["Output", "CZlib", "CBrotli"]),
    room("Publishing", ["Output", "JSON", "Compression", "CCrypto"]),

    // The way through, and the face.
    room(
      "Generator",
      [
        "Loading", "Content", "StatusModel", "Derivation", "Rendering", "Publishing", "Output", "Diagnostics",
      ]),
    room(
      "AllclearCommands",
      [
        "Generator", "Publishing", "Diagnostics", "StatusModel", "Derivation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("JSON"),
    tests("Diagnostics"),
    tests("RichText"),
    tests("Output"),
    tests("StatusModel"),
    tests("Loading", ["Diagnostics", "TestSupport"]),
    tests("FrontMatter", ["Diagnostics", "TestSupport"]),
    tests("Markdown", ["Diagnostics", "RichText", "TestSupport"]),
    tests(
      "Content", ["Loading", "FrontMatter", "Markdown", "StatusModel", "RichText", "Diagnostics", "TestSupport"]),
    tests("Derivation", ["StatusModel", "RichText"]),
    tests(
      "Rendering",
      ["Derivation", "StatusModel", "RichText", "Output", "Markdown", "Diagnostics", "TestSupport"]),
    tests("Compression", ["Output"]),
    tests("Publishing", ["Output"]),
    tests("Generator", ["Diagnostics", "Publishing", "StatusModel", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["allclear"], exclude: ["Cases"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
