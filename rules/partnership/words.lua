-- Words that only this pack needs. What several packs use is in rules/language.

-- The body that the law set up in every area, under its old and new names.
words "partnership_csp" {
  "community safety partnership", "CSP", "crime and disorder reduction partnership", "crime and disorder partnership", "crime reduction partnership",
  "CDRP", "safer (community|neighbourhoods) partnership", "safer ...3 partnership", "community safety (board|executive|forum)",
  "responsible authorities group",
}
-- Landlords of one area who meet on these matters.
words "partnership_consortium" {
  "consortium (of|for) ...4 landlords",
  "(landlord|landlords'|housing association|RSL|registered provider|social landlord|housing provider) ...3 (forum|consortium|group|network|liaison group|partnership)",
  "consortium", "forum of ...3 (landlords|housing associations|registered providers)", "group of ...3 (landlords|housing associations)",
}
-- The police who belong to an area.
words "partnership_area_police" {
  "neighbourhood police", "neighbourhood policing team", "safer neighbourhood team", "safer neighbourhoods team", "SNT", "PCSO",
  "police community support officer", "community support officer", "community police", "beat (officer|manager|team)", "local policing team",
  "local police (team|officer)", "ward officer", "community officer",
}
-- Groups outside the state.
words "partnership_voluntary" {
  "voluntary (sector|group|organisation|agency|body|service|and community)", "community (group|organisation|sector)", "charity", "charities",
  "third sector", "Victim Support", "Women's Aid", "Crimestoppers", "Mind", "Shelter", "Citizens Advice", "Age UK", "faith (group|organisation)",
  "not for profit organisation", "voluntary sector", "voluntary service council", "council for voluntary service", "social enterprise",
}
-- A signed or agreed way to exchange data.
words "partnership_protocol" {
  "information sharing (protocol|agreement|arrangement)", "information-sharing (protocol|agreement)", "data sharing (protocol|agreement)",
  "information exchange (protocol|agreement)", "information sharing and ...2 protocol", "protocol ...6 (share|exchange) ...3 (information|data)",
  "(share|exchange) ...3 (information|data) ...8 protocol", "ISP", "ISA", "joint protocol", "county protocol",
  "(exchanged|shared|passed) ...14 under ...3 protocol", "protocol made under",
}
