import Derivation
import StatusModel

/// The picture that link previews show, `/og.png`: the sentence, the site's title, when that was, and a bar for each day.
struct PreviewImage {
  static let width = 1200
  static let height = 630
  private static let margin = 80

  let site: SiteContext

  private var snapshot: StatusSnapshot { site.snapshot }
  private var status: ComponentStatus { snapshot.overall.level.tone }
  /// Trouble has a solid ground, as on the front page.
  private var isTrouble: Bool { status > .underMaintenance }

  var bytes: [UInt8] {
    var canvas = Canvas(width: Self.width, height: Self.height, ground: isTrouble ? .white : StatusColors.page)
    drawHead(on: &canvas)
    drawDays(on: &canvas)
    return PNG.bytes(of: canvas)
  }

  private func drawHead(on canvas: inout Canvas) {
    let solid = StatusColors.solid(status)
    if isTrouble { canvas.fill(x: 0, y: 0, width: Self.width, height: 400, solid) }
    let (words, quiet) = isTrouble ? (Color.white, Color.white) : (solid, StatusColors.muted)
    StatusIcon.draw(
      status, on: &canvas, scale: 5.5, at: Point(x: Double(Self.margin), y: 72),
      shape: isTrouble ? .white : StatusColors.icon(status), sign: isTrouble ? solid : .white)
    let beside = Self.margin + 88 + 32
    write(site.settings.title, size: 44, x: beside, baseline: 132, quiet, on: &canvas)
    write(site.locale.sentence(for: snapshot.overall.level), size: 76, baseline: 278, words, on: &canvas)
    let now = site.locale.dateTime(snapshot.now, in: site.settings.timeZone)
    write(site.locale.text("overall.as_of", ["time": now]), size: 32, baseline: 348, quiet, on: &canvas)
  }

  /// The worst of all components shown, day by day; operational days lower than others, as in the bars of pages.
  private func drawDays(on canvas: inout Canvas) {
    let days = worstByDay
    guard !days.isEmpty else { return }
    let width = Self.width - Self.margin * 2
    let gap = width / days.count >= 8 ? 3 : 1
    for (place, worst) in days.enumerated() {
      let left = Self.margin + place * width / days.count
      let right = Self.margin + (place + 1) * width / days.count
      let height = worst.map { $0 == .operational ? 64 : 96 } ?? 24
      canvas.fill(
        x: left, y: 540 - height, width: max(1, right - left - gap), height: height,
        worst.map(StatusColors.bar) ?? StatusColors.line)
    }
    let first = site.locale.text("component.days_ago", count: days.count)
    write(first, size: 26, baseline: 584, StatusColors.muted, on: &canvas)
    let today = site.locale.text("front.today")
    let todayWidth = (Letters.shared.width(of: today, .bold) ?? 0) * 26 / Letters.unitsPerEm
    write(today, size: 26, x: Self.width - Self.margin - todayWidth, baseline: 584, StatusColors.muted, on: &canvas)
  }

  /// Oldest first; nil where no component has data.
  private var worstByDay: [ComponentStatus?] {
    let reports = snapshot.components.filter { !$0.component.isHidden }.map(\.uptime.days)
    guard let count = reports.first?.count else { return [] }
    return (0..<count).map { day in reports.compactMap { $0.indices.contains(day) ? $0[day].worst : nil }.max() }
  }

  /// Words that are too wide get smaller, down to half of `size`, and then lose their end. Words with a letter that we
  /// cannot draw are left out rather than shown with gaps.
  private func write(
    _ words: String, size: Double, x: Int = Self.margin, baseline: Double, _ color: Color, on canvas: inout Canvas
  ) {
    guard let units = Letters.shared.width(of: words, .bold), units > 0 else { return }
    let room = Double(Self.width - Self.margin - x)
    let fitting = room * Double(Letters.unitsPerEm) / Double(units)
    let size = min(size, max(size / 2, fitting))
    let limit = Int(room / size * Double(Letters.unitsPerEm))
    let text = Letters.shared.cut(words, to: limit, .bold)
    canvas.fill(.text(text, size: size, x: Double(x), baseline: baseline), color)
  }
}
