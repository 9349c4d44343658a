/// A component and the status it has from then on.
package struct ComponentChange: Sendable, Equatable {
  package var component: Component.Index
  package var status: ComponentStatus

  package init(component: Component.Index, status: ComponentStatus) {
    self.component = component
    self.status = status
  }
}
