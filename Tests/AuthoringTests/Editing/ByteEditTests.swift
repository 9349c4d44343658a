import Testing

@testable import Authoring

struct ByteEditTests {
  @Test func editsAreMadeInTheOrderOfThePlaces() {
    let edits = [ByteEdit(4..<5, with: [9, 9]), ByteEdit(at: 0, inserting: [7]), ByteEdit(2..<4, with: [])]
    #expect(edits.applied(to: [0, 1, 2, 3, 4, 5]) == [7, 0, 1, 9, 9, 5])
  }

  @Test func atOnePlaceTheFirstGivenComesFirst() {
    #expect([ByteEdit(at: 1, inserting: [7]), ByteEdit(at: 1, inserting: [8])].applied(to: [0, 1]) == [0, 7, 8, 1])
  }

  @Test func withoutEditsNothingChanges() {
    #expect([ByteEdit]().applied(to: [1, 2]) == [1, 2])
  }
}
