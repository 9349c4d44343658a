import Mustache

/// A view behind a reference. The template library casts and copies what it is given at every tag, which costs a
/// large value dearly and a reference next to nothing; that it answers to all protocols it is asked for spares it searches.
struct ViewReference: MustacheParent, MustacheCustomRepresentation {
  private final class Box {
    let view: any MustacheParent

    init(_ view: any MustacheParent) {
      self.view = view
    }
  }

  private let box: Box

  init(_ view: any MustacheParent) {
    box = Box(view)
  }

  var representation: Any? { self }

  func child(named name: String) -> Any? { box.view.child(named: name) }
}
