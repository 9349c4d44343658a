/// What a template may ask for at one place: the names of a view.
struct TemplateContext {
  /// The type of the view.
  let view: String
  /// The templates that show it; empty when it only stands in a section of another view's.
  let templates: [String]
  let values: [String]
  /// Names of sections with the view that each opens.
  let sections: [String: String]

  /// `values` have spaces between them.
  init(_ view: String, in templates: String..., values: String, sections: [String: String] = [:]) {
    self.view = view
    self.templates = templates
    self.values = values.split(separator: " ").map(String.init)
    self.sections = sections
  }

  func has(_ name: String) -> Bool { values.contains(name) || sections[name] != nil }

  /// In the order of the alphabet.
  var names: [String] { (values + sections.keys).sorted() }

  static func of(template: String) -> TemplateContext? { all.first { $0.templates.contains(template) } }

  /// Those whose templates can hold this one's, at any distance: their names are in reach as well.
  var hosts: [TemplateContext] {
    var hosts: [TemplateContext] = []
    var pending = [view]
    while let inner = pending.popLast() {
      for host in Self.all
      where host.sections.values.contains(inner) && !hosts.contains(where: { $0.view == host.view }) {
        hosts.append(host)
        pending.append(host.view)
      }
    }
    return hosts
  }
}
