import Mustache

/// A view behind a reference. The template library casts and copies what it is given at every tag, which costs a
/// large value dearly and a reference next to nothing.
final class ViewReference: MustacheParent {
  private let view: any MustacheParent

  init(_ view: any MustacheParent) {
    self.view = view
  }

  func child(named name: String) -> Any? { view.child(named: name) }
}
