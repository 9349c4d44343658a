extension SitePlan {
  mutating func addStatusAPI() {
    let site = site
    for endpoint in StatusAPIEndpoint.allCases {
      add(endpoint.path) { StatusAPI(site).document(endpoint).served }
    }
  }
}
