/// A JSON document whose members keep the order in which they are written down.
indirect enum JSONValue {
  case null
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// Indented by two spaces, with an end of line.
  var document: String {
    var output = ""
    write(to: &output, indentation: "")
    return output + "\n"
  }

  private func write(to output: inout String, indentation: String) {
    switch self {
    case .null: output += "null"
    case .integer(let number): output += String(number)
    case .string(let text): Self.write(text, to: &output)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &output, indentation: indentation) { value, output, indentation in
        value.write(to: &output, indentation: indentation)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &output, indentation: indentation) { member, output, indentation in
        Self.write(member.name, to: &output)
        output += ": "
        member.value.write(to: &output, indentation: indentation)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), to output: inout String, indentation: String,
    item write: (Item, inout String, String) -> Void
  ) {
    output += brackets.open
    for (index, item) in items.enumerated() {
      output += index == 0 ? "\n" : ",\n"
      output += indentation + "  "
      write(item, &output, indentation + "  ")
    }
    if !items.isEmpty { output += "\n" + indentation }
    output += brackets.close
  }

  /// What is not printable is escaped as well as what JSON itself demands, so that a log may show the document.
  private static func write(_ text: String, to output: inout String) {
    var printable = PrintableText()
    output += "\""
    for scalar in text.unicodeScalars {
      let isEscaped = printable.next(scalar).isEscaped
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case _ where isEscaped: output += String(scalar).utf16.map(escape).joined()
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  private static func escape(_ codeUnit: UInt16) -> String {
    let digits = String(codeUnit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
