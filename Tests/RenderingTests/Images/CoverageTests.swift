import Testing

@testable import Rendering

@Suite struct CoverageTests {
  private func square(_ left: Double, _ top: Double, _ side: Double) -> [Point] {
    [
      Point(x: left, y: top), Point(x: left + side, y: top), Point(x: left + side, y: top + side),
      Point(x: left, y: top + side),
    ]
  }

  private func rows(_ path: Path, side: Int = 4) -> [[UInt8]] {
    let coverage = Coverage(of: path, width: side, height: side)
    return (0..<coverage.height).map(coverage.row)
  }

  @Test func wholePixelsAreCoveredWholly() {
    #expect(rows(Path(contours: [square(1, 1, 2)])) == [[16, 16], [16, 16]])
  }

  @Test func edgesWithinPixelsCoverTheirShare() {
    #expect(rows(Path(contours: [square(0.5, 0.5, 2)])) == [[4, 8, 4], [8, 16, 8], [4, 8, 4]])
  }

  @Test func aSlopeCoversTheAreaBelowIt() {
    let triangle = [Point(x: 0, y: 4), Point(x: 4, y: 0), Point(x: 4, y: 4)]
    #expect(rows(Path(contours: [triangle])) == [[0, 0, 0, 8], [0, 0, 8, 16], [0, 8, 16, 16], [8, 16, 16, 16]])
    let flat = [Point(x: 0, y: 1), Point(x: 4, y: 0), Point(x: 4, y: 1)]
    #expect(rows(Path(contours: [flat])) == [[2, 6, 10, 14]])
  }

  @Test func theDirectionOfAPathDoesNotMatterAndOppositeOnesMakeAHole() {
    let outer = square(0, 0, 4)
    let (filled, reversed) = (Path(contours: [outer]), Path(contours: [Array(outer.reversed())]))
    #expect(rows(filled) == rows(reversed))
    let ring = Path(contours: [outer, Array(square(1, 1, 2).reversed())])
    #expect(rows(ring) == [[16, 16, 16, 16], [16, 0, 0, 16], [16, 0, 0, 16], [16, 16, 16, 16]])
  }

  @Test func whatLiesOutsideOfThePictureIsCutOff() {
    #expect(rows(Path(contours: [square(-10, -10, 100)])) == Array(repeating: [16, 16, 16, 16], count: 4))
    #expect(rows(Path(contours: [square(20, 20, 3)])).joined().isEmpty)
    #expect(rows(Path()).isEmpty)
  }
}
