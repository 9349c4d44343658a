extension SitePlan {
  mutating func addSiteAPI() {
    let site = site
    add(SiteAPI.path) { SiteAPI(site).document.served }
    add(SiteAPI.schemaPath) { PackageResources.site_schema_json }
  }
}
