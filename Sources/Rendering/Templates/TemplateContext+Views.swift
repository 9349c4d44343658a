extension TemplateContext {
  /// Every view with the names that its `child(named:)` knows.
  static let all = [
    TemplateContext("AnnouncementPage", in: "announcement", values: "title fromHTML bodyHTML"),
    TemplateContext("AnnouncementView", values: "title href fromHTML excerpt"),
    TemplateContext(
      "ComponentPage", in: "component",
      values: """
        name statusHTML sinceHTML description link linkHref linkLabel mayBeAffectedHTML legendHTML barsHTML budgetHTML \
        calendarHTML weights drawingHTML requiresHTML requiredByHTML blastRadiusHTML cutSetsHTML dependenciesHref \
        entriesHTML hasEntries historyHref \
        insightsHref feedsHTML
        """),
    TemplateContext(
      "DependenciesPage", in: "dependencies",
      values: "drawingHTML hasSinglePoints singlePointsHTML changesHTML treeHTML aloneHTML"),
    TemplateContext(
      "EmbedPage", in: "embed",
      values: "siteTitle icon styleSheet front tone shapeHTML sentence asOfHTML openHTML"),
    TemplateContext("FooterView", in: "footer", values: "description linksHTML madeWith"),
    TemplateContext(
      "FollowUpsPage", in: "follow-ups",
      values: """
        title overviewHref factsHTML nothing ownerLinksHTML componentLinksHTML overdueHTML openHTML ownersHTML \
        componentsHTML doneHTML yearsHTML postmortemsHref calendarHref
        """),
    TemplateContext(
      "FrontPage", in: "front",
      values: """
        tone shapeHTML sentence sinceHTML hasIncidents hasMaintenances hasUpcoming distantHTML hasAnnouncements legendHTML \
        componentsHTML weights daysHTML historyHref maintenanceHref subscribeHref
        """,
      sections: [
        "incidents": "OpenIncidentView", "running": "PlannedMaintenanceView", "upcoming": "PlannedMaintenanceView",
        "announcements": "AnnouncementView",
      ]),
    TemplateContext(
      "HeadView", in: "head", values: "generator policyHTML icon oldIcon touchIcon script styleSheet"),
    TemplateContext("HeaderView", in: "header", values: "front logo logoDrawingHTML siteTitle linksHTML"),
    TemplateContext(
      "HistoryPage", in: "history", values: "componentsHTML tagsHTML insightsHref monthsHTML",
      sections: ["newest": "MonthView"]),
    TemplateContext(
      "IncidentPage", in: "incident",
      values: """
        title badgesHTML sectionsHTML address summaryHTML nextUpdateHTML factsHTML effectsHTML postmortemHTML hasUpdates \
        updatesHTML timesHTML owedHTML tagsHTML neighboursHTML
        """),
    TemplateContext(
      "InsightsPage", in: "insights",
      values: """
        title overviewHref leadHTML factsHTML hasIncidents trendsHTML periodsHTML isYear legendHTML calendarHTML longestHTML \
        responseHTML componentsHTML tagsHTML weights historyHref sheetHref dataHref neighboursHTML
        """),
    TemplateContext(
      "LayoutView", in: "layout",
      values: """
        headHTML type documentTitle description canonical feedsHTML metadataHTML kind headerHTML mainHTML stalenessHTML footerHTML
        """),
    TemplateContext(
      "MaintenancePage", in: "maintenance",
      values: """
        title windowHTML badgesHTML summaryHTML factsHTML occurrencesHTML effectsHTML hasUpdates updatesHTML tagsHTML \
        neighboursHTML
        """),
    TemplateContext(
      "MaintenancesPage", in: "maintenances", values: "hasRunning hasPlanned hasPast pastHTML calendarHTML",
      sections: ["running": "PlannedMaintenanceView", "planned": "PlannedMaintenanceView"]),
    TemplateContext(
      "MonthPage", in: "month", values: "historyHref monthName factsHTML entriesHTML hasEntries neighboursHTML"),
    TemplateContext("MonthView", values: "anchor href name totalsHTML entriesHTML isQuiet"),
    TemplateContext("MovedPage", in: "moved", values: "target title"),
    TemplateContext(
      "NotFoundPage", in: "not-found", values: "front historyHref tone shapeHTML sentence asOfHTML openHTML"),
    TemplateContext(
      "OpenIncidentView", in: "open-incident",
      values: """
        tone href title badgesHTML sinceHTML ageHTML latestHTML summaryHTML nextUpdateHTML affectsHTML hasEarlier \
        earlierLabel earlierHTML
        """),
    TemplateContext(
      "PlannedMaintenanceView", in: "planned-maintenance", "upcoming-maintenance",
      values: "href title windowHTML badgesHTML hasWords latestHTML summaryHTML affectsHTML"),
    TemplateContext(
      "PostmortemView", in: "postmortem",
      values: "anchor publishedHTML followUpsHTML contentsHTML bodyHTML relatedHTML allHref"),
    TemplateContext(
      "PostmortemsPage", in: "postmortems",
      values: "title overviewHref owedHTML listHTML yearsHTML followUpsHref historyHref"),
    TemplateContext(
      "SubscribePage", in: "subscribe", values: "updatesHTML historyHTML calendarHTML componentFeedsHTML"),
    TemplateContext("TagPage", in: "tag", values: "title entriesHTML historyHref"),
    TemplateContext("UpdateView", in: "update", values: "state headHTML bodyHTML editsHTML changesHTML"),
    TemplateContext("WordsPage", in: "page", values: "title bodyHTML"),
  ]
}
