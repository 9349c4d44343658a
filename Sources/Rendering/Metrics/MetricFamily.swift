/// One metric with its samples, as Prometheus scrapes it: a gauge.
struct MetricFamily {
  struct Sample {
    let labels: KeyValuePairs<String, String>
    let value: MetricValue
  }

  let name: String
  let help: String
  private(set) var samples: [Sample] = []

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  init(_ name: String, _ help: String, _ value: MetricValue) {
    self.init(name, help)
    add(value)
  }

  mutating func add(_ value: MetricValue, _ labels: KeyValuePairs<String, String> = [:]) {
    samples.append(Sample(labels: labels, value: value))
  }
}
