/// Writes metrics in the text format of Prometheus (version 0.0.4).
enum MetricsWriter {
  /// Families without samples are left out.
  static func bytes(of families: [MetricFamily]) -> [UInt8] {
    var bytes: [UInt8] = []
    for family in families where !family.samples.isEmpty {
      bytes += "# HELP \(family.name) ".utf8
      append(family.help, escapingQuotes: false, to: &bytes)
      bytes += "\n# TYPE \(family.name) gauge\n".utf8
      for sample in family.samples { append(sample, of: family, to: &bytes) }
    }
    return bytes
  }

  private static func append(_ sample: MetricFamily.Sample, of family: MetricFamily, to bytes: inout [UInt8]) {
    bytes += family.name.utf8
    for (index, label) in sample.labels.enumerated() {
      bytes += (index == 0 ? "{" : ",").utf8
      bytes += (label.key + "=\"").utf8
      append(label.value, escapingQuotes: true, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    if !sample.labels.isEmpty { bytes.append(UInt8(ascii: "}")) }
    bytes += (" " + sample.value.text + "\n").utf8
  }

  /// A backslash, an end of line and, in a label, a quote are escaped. Carriage returns become spaces: some readers end lines there.
  private static func append(_ text: String, escapingQuotes: Bool, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\"") where escapingQuotes: bytes += "\\\"".utf8
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }
}
