extension Path {
  /// Words in one line, from `x` to the right on the line `baseline`. `size` is that of the em square.
  ///
  /// Letters that are lacking are left out: ask `Letters.width` first.
  static func text(_ text: String, size: Double, x: Double, baseline: Double, letters: Letters = .shared) -> Path {
    var path = Path()
    var pen = x
    let scale = size / Double(letters.grid)
    for scalar in text.unicodeScalars {
      guard let letter = letters.letter(scalar) else { continue }
      let outline = LetterOutline.path(of: letters.outline(of: letter))
      for contour in outline.contours {
        path.contours.append(contour.map { Point(x: pen + $0.x * scale, y: baseline - $0.y * scale) })
      }
      pen += Double(letter.boldAdvance) * size / Double(Letters.unitsPerEm)
    }
    return path
  }
}
