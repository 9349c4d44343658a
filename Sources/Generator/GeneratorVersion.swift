/// The program's name and version, as pages, feeds and the manifest give it.
package enum GeneratorVersion {
  package static let number = "0.1.0"
  package static let name = "Allclear \(number)"
}
