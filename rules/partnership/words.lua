-- Words that only this pack needs. What several packs use is in rules/language.

-- The body that the law set up in every area, under its old and new names.
words "partnership_csp" {
  "community safety partnership", "CSP", "crime and disorder reduction partnership", "crime and disorder partnership", "crime reduction partnership", "CDRP", "safer (community|communities|neighbourhoods) partnership", "safer ...3 partnership", "community safety (board|executive|forum)", "responsible authorities group",
}
-- Landlords of one area who meet on these matters.
words "partnership_consortium" {
  "consortium (of|for) ...4 landlords", "(landlord|landlords|landlords'|housing association|housing associations|RSL|registered provider|registered providers|social landlord|social landlords|housing provider|housing providers) ...3 (forum|consortium|group|network|liaison group|partnership)", "consortium", "forum of ...3 (landlords|housing associations|registered providers)", "group of ...3 (landlords|housing associations)",
}
-- The police who belong to an area.
words "partnership_area_police" {
  "neighbourhood (policing|police)", "neighbourhood policing team", "safer neighbourhood team", "safer neighbourhoods team", "SNT", "PCSO", "police community support officer", "community support officer", "community police", "beat (officer|manager|team)", "local policing team", "local police (team|officer|officers)", "ward officer", "community officer",
}
-- Groups outside the state.
words "partnership_voluntary" {
  "voluntary (sector|group|groups|organisation|organisations|agency|agencies|body|bodies|service|and community)", "community (group|groups|organisation|organisations|sector)", "charity", "charities", "third sector", "Victim Support", "Women's Aid", "Crimestoppers", "Mind", "Shelter", "Citizens Advice", "Age UK", "faith (group|groups|organisation|organisations)", "not for profit organisation", "voluntary sector", "voluntary service council", "council for voluntary service", "social enterprise",
}
-- A signed or agreed way to exchange data.
words "partnership_protocol" {
  "information sharing (protocol|agreement|arrangement)", "information-sharing (protocol|agreement)", "data sharing (protocol|agreement)", "information exchange (protocol|agreement)", "information sharing and ...2 protocol", "protocol ...6 (share|sharing|exchange|exchanged) ...3 (information|data)", "(share|sharing|exchange) ...3 (information|data) ...8 protocol", "ISP", "ISA", "joint protocol", "county protocol", "(exchanged|shared|passed) ...14 under ...3 protocol", "protocol made under",
}
