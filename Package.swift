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
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
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
    room("GraphLayout"),
    room("StatusModel", ["RichText"]),

    // Reading.
    room("Loading", ["Diagnostics"]),
    room("FrontMatter", ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    room("Markdown", ["Diagnostics", "RichText", "CCmarkGFM"]),
    room("Content", ["Loading", "FrontMatter", "Markdown", "StatusModel", "RichText", "Diagnostics"]),

    // Writing posts.
    room("Authoring", ["Content", "Loading", "FrontMatter", "Markdown", "StatusModel", "Diagnostics"]),

    // What follows, and how it looks.
    room("Derivation", ["StatusModel"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Derivation", "StatusModel", "RichText", "Output", "JSON", "GraphLayout",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Resources/fonts/LICENSE.txt"],
      resources: [.embedInCode("Resources")],
      swiftSettings: settings),
    room("Compression", ["Output", "CZlib", "CBrotli"]),
    room("Publishing", ["Output", "JSON", "Compression", "CCrypto"]),

    // What helps people to write.
    room("Schemas", ["Content", "FrontMatter", "Loading", "JSON"]),
    .target(
      name: "Scaffolding", dependencies: ["Content", "StatusModel"], resources: [.embedInCode("Resources")],
      swiftSettings: settings),
    // What is asked of a site, and told of it.
    room("Querying", ["Derivation", "StatusModel", "RichText", "JSON", "Diagnostics"]),
    room("Comparing", ["JSON", "Diagnostics"]),
    room("Announcing", ["Comparing", "StatusModel", "JSON"]),
    room("HTTP"),
    room("Revisions"),

    // The way through, and the face.
    room(
      "Generator",
      [
        "Loading", "Content", "StatusModel", "Derivation", "Rendering", "Publishing", "Output", "Diagnostics",
        "Authoring", "Revisions",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Generator", "Loading", "Rendering", "Output", "Diagnostics", "JSON",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: settings),
    room(
      "AllclearCommands",
      [
        "Generator", "Preview", "Publishing", "Authoring", "Content", "Loading", "Derivation", "StatusModel",
        "Diagnostics", "JSON", "Querying", "Comparing", "Announcing", "HTTP", "Revisions", "Schemas", "Scaffolding",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("JSON", ["TestSupport"]),
    tests("Diagnostics"),
    tests("RichText"),
    tests("Output"),
    tests("GraphLayout", ["TestSupport"]),
    tests("StatusModel"),
    tests("Loading", ["Diagnostics", "TestSupport"]),
    tests("FrontMatter", ["Diagnostics", "TestSupport"]),
    tests("Markdown", ["Diagnostics", "RichText", "TestSupport"]),
    tests(
      "Content", ["Loading", "FrontMatter", "Markdown", "StatusModel", "RichText", "Diagnostics", "TestSupport"]),
    tests("Authoring", ["Content", "Loading", "FrontMatter", "Markdown", "StatusModel", "Diagnostics", "TestSupport"]),
    tests("Derivation", ["StatusModel", "RichText"]),
    tests(
      "Rendering",
      [
        "Derivation", "StatusModel", "RichText", "Output", "Markdown", "Diagnostics", "TestSupport",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    tests("Compression", ["Output"]),
    tests("Publishing", ["Output"]),
    tests("Querying", ["StatusModel", "Derivation", "RichText", "JSON", "Diagnostics"]),
    tests("Comparing", ["JSON"]),
    tests("Announcing", ["Comparing", "StatusModel", "JSON", "TestSupport"]),
    tests("HTTP"),
    tests("Revisions", ["TestSupport"]),
    tests("AllclearCommands", ["Diagnostics"]),
    tests("Schemas", ["FrontMatter", "JSON"]),
    tests("Scaffolding", ["Content", "FrontMatter", "Diagnostics", "StatusModel", "TestSupport"]),
    tests(
      "Generator",
      ["StatusModel", "Authoring", "Content", "Loading", "Diagnostics", "Output", "Publishing", "TestSupport"]),
    tests("Preview", ["Generator", "Loading", "Output", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["allclear"], exclude: ["Cases"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
