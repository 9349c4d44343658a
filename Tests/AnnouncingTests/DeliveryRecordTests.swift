import Testing

@testable import Announcing

@Suite struct DeliveryRecordTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    var record = DeliveryRecord()
    record.add(["a", "b"], at: "hash-1")
    record.add([], at: "hash-2")
    let read = try DeliveryRecord(reading: record.bytes)
    #expect(read == record)
    #expect(read.contains("a", at: "hash-1"))
    #expect(!read.contains("a", at: "hash-2"))
    #expect(read.knows("hash-2"))
    #expect(!read.knows("hash-3"))
  }

  @Test func itForgetsTheOldestFirst() {
    var record = DeliveryRecord()
    record.add((0..<1500).map { "id-\($0)" }, at: "x")
    record.add(["id-1499", "last"], at: "x")
    #expect(!record.contains("id-500", at: "x"))
    #expect(record.contains("id-501", at: "x"))
    #expect(record.contains("last", at: "x"))
  }

  @Test(arguments: ["", "{}", "[]", "{\"version\":2,\"destinations\":[]}", "{\"version\":1,\"destinations\":[{}]}"])
  func whatIsNoRecordIsRefused(_ text: String) {
    #expect(throws: DeliveryRecord.Fault.self) { try DeliveryRecord(reading: Array(text.utf8)) }
  }
}
