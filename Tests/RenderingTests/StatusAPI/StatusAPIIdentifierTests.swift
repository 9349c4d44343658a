import StatusModel
import Testing

@testable import Rendering

@Suite struct StatusAPIIdentifierTests {
  private func isOne(_ id: String) -> Bool { id.wholeMatch(of: /[a-z0-9]{12}/) != nil }

  @Test func idsAreTwelveLettersAndDigits() {
    let ids = (0..<2000).map { StatusAPIIdentifier.incident(PostIdentity(slug: "incident-\($0)", title: "")) }
    #expect(ids.allSatisfy(isOne))
    #expect(Set(ids).count == ids.count)
  }

  @Test func idsNeverChange() {
    #expect(StatusAPIIdentifier.incident(PostIdentity(slug: "kansas-city", title: "")) == "xbmzov4i8xco")
    #expect(StatusAPIIdentifier.page(url: "https://status.example.com/") == "inn1siwayhte")
  }

  @Test func anIDOfAHostedPageIsKept() {
    #expect(StatusAPIIdentifier.incident(PostIdentity(slug: "a", id: "g1zp3jpycgbz", title: "")) == "g1zp3jpycgbz")
    #expect(StatusAPIIdentifier.component(Component(id: "9dlvqx1drp3d", name: "")) == "9dlvqx1drp3d")
  }

  @Test func anyOtherIDIsReplacedWhole() {
    for id in ["short", "g1zp3jpycgb-", "G1ZP3JPYCGBZ", "g1zp3jpycgbzz", "tag:old.exam"] {
      let made = StatusAPIIdentifier.incident(PostIdentity(slug: "a", id: id, title: ""))
      #expect(isOne(made) && made != id)
      #expect(made == StatusAPIIdentifier.incident(PostIdentity(slug: "renamed", id: id, title: "")))
    }
  }

  @Test func postsOfTwoKindsWithOneSlugDiffer() {
    let identity = PostIdentity(slug: "storm", title: "")
    #expect(StatusAPIIdentifier.incident(identity) != StatusAPIIdentifier.maintenance(identity))
  }

  @Test func aGroupAndAComponentOfOneIDDiffer() {
    let component = Component(id: "loadbalancer", name: "")
    let group = ComponentGroup(id: "loadbalancer", name: "")
    #expect(StatusAPIIdentifier.component(component) == "loadbalancer")
    #expect(StatusAPIIdentifier.group(group, besides: [component]) != "loadbalancer")
    #expect(StatusAPIIdentifier.group(group, besides: []) == "loadbalancer")
  }
}
