extension TemplateContext {
  /// Every view with the names that its `child(named:)` knows.
  static let all = [
    TemplateContext("AnnouncementPage", in: "announcement", "title fromHTML bodyHTML"),
    TemplateContext("AnnouncementView", in: nil, "title href fromHTML excerpt"),
    TemplateContext(
      "ComponentPage", in: "component",
      """
      name statusHTML sinceHTML description link linkHref linkLabel mayBeAffectedHTML legendHTML barsHTML budgetHTML \
      calendarHTML weights drawingHTML requiresHTML requiredByHTML blastRadiusHTML entriesHTML hasEntries historyHref \
      feedsHTML
      """),
    TemplateContext("FooterView", in: "footer", "description linksHTML madeWith"),
    TemplateContext(
      "FrontPage", in: "front",
      """
      tone shapeHTML sentence sinceHTML hasIncidents hasMaintenances hasUpcoming distantHTML hasAnnouncements legendHTML \
      componentsHTML weights daysHTML historyHref maintenanceHref subscribeHref
      """,
      sections: [
        "incidents": "OpenIncidentView", "running": "PlannedMaintenanceView", "upcoming": "PlannedMaintenanceView",
        "announcements": "AnnouncementView",
      ]),
    TemplateContext("HeadView", in: "head", "generator icon script styleSheet"),
    TemplateContext("HeaderView", in: "header", "front logo siteTitle linksHTML"),
    TemplateContext(
      "HistoryPage", in: "history", "componentsHTML tagsHTML monthsHTML", sections: ["newest": "MonthView"]),
    TemplateContext(
      "IncidentPage", in: "incident",
      """
      title badgesHTML sectionsHTML address summaryHTML nextUpdateHTML factsHTML effectsHTML hasUpdates timesHTML \
      tagsHTML neighboursHTML
      """,
      sections: ["postmortem": "PostmortemView", "updates": "UpdateView"]),
    TemplateContext(
      "LayoutView", in: "layout",
      """
      headHTML documentTitle description canonical feedsHTML kind headerHTML mainHTML stalenessHTML footerHTML
      """),
    TemplateContext(
      "MaintenancePage", in: "maintenance",
      """
      title windowHTML badgesHTML summaryHTML factsHTML occurrencesHTML effectsHTML hasUpdates tagsHTML neighboursHTML
      """,
      sections: ["updates": "UpdateView"]),
    TemplateContext(
      "MaintenancesPage", in: "maintenances", "hasRunning hasPlanned hasPast pastHTML",
      sections: ["running": "PlannedMaintenanceView", "planned": "PlannedMaintenanceView"]),
    TemplateContext(
      "MonthPage", in: "month", "historyHref monthName factsHTML entriesHTML hasEntries neighboursHTML"),
    TemplateContext("MonthView", in: nil, "anchor href name totalsHTML entriesHTML isQuiet"),
    TemplateContext("MovedPage", in: "moved", "target title"),
    TemplateContext("NotFoundPage", in: "not-found", "front historyHref tone shapeHTML sentence asOfHTML openHTML"),
    TemplateContext(
      "OpenIncidentView", in: "open-incident",
      """
      tone href title badgesHTML sinceHTML ageHTML summaryHTML nextUpdateHTML affectsHTML hasEarlier earlierLabel
      """,
      sections: ["latest": "UpdateView", "earlier": "UpdateView"]),
    TemplateContext(
      "PlannedMaintenanceView", in: "planned-maintenance",
      "href title windowHTML badgesHTML hasWords summaryHTML affectsHTML", sections: ["latest": "UpdateView"]),
    TemplateContext(
      "PostmortemView", in: "postmortem", "anchor publishedHTML followUpsHTML contentsHTML bodyHTML"),
    TemplateContext("SubscribePage", in: "subscribe", "siteFeedsHTML componentFeedsHTML"),
    TemplateContext("TagPage", in: "tag", "title entriesHTML historyHref"),
    TemplateContext("UpdateView", in: "update", "state headHTML bodyHTML changesHTML"),
    TemplateContext("WordsPage", in: "page", "title bodyHTML"),
  ]
}
