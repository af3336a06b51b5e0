-- What shows that an old name is not used as a current one: words before it, words after it, headings over it, another nation's law.

-- Just before the name, with up to three words between.
words "old.before" {
  "=formerly", "=previously", "(then|formerly|once|previously|now) known as", "=originally",
  "(=replaced|=replaces|=replacing|=supersedes|=superseded|=superseding|=abolished|=repealed|=revoked|=renamed)",
  "instead of", "in place of", "took ...1 place of", "take ...1 place of", "(=used|used) to (be|have) ...2 (called|known as|named)", "(called|known as|=was) then", "then called", "took over ...3 from", "taken over from", "successor (to|of|body to)", "inherited from",
  "(abolition|repeal|revocation|demise|dissolution|closure|withdrawal) of", "in the days of", "since the end of", "=was once",
  "(updated|amended|revised|changed|corrected|reworded|edited) ...6 (reflect|remove|replace|delete|reference|references)",
  "(removed|deleted|took out|taken out) ...3 (reference|mention)", "(reference|mention) to ...3 (removed|deleted)",
}
-- Further before it: up to twelve words between.
words "old.far" {
  "(=abolished|=repealed|=revoked|swept away|=scrapped|did away with|got rid of)", "(regulation|function|power|responsibility|oversight|role|stock|estate) ...4 (=passed|=moved|=transferred|=went) ...1 (to|from)", "(which|that) ...2 (=spoke|=referred|=cited|=mentioned)",
  "(until|till|before|prior to|up to) #date", "(earlier|previous|older|past) (edition|version|draft|policies|agreements)",
}
-- Part of the name, as it were: nothing may stand between.
words "old.adjective" {
  "(in|from|during|between|by) #date",
  "=former", "=old", "=previous", "=defunct", "=abolished", "=repealed", "=ex" }

-- After the name, with up to six words between.
words "old.after" {
  "(=abolished|=repealed|=revoked|=superseded|=dissolved|=defunct|=disbanded|=obsolete|=scrapped)", "wound up", "=replaced (by|with|in|on|from)",
  "(=is|=are|=was|=were|=been|and|since|later|now|then|which) (=replaced|=renamed|=closed|=merged|=discontinued|=ended|=subsumed|=absorbed|=withdrawn|=revised)",
  "(=ended|=closed|=renamed|=merged|=withdrawn|=rebranded) [in|on|from] #date", "no longer (exist|exists|available|in force|in use|operate|applies|apply|used|made|the)",
  "=ceased", "came to an end", "became", "has become", "the forerunner of", "the predecessor of", "succeeded by", "=successor", "taken over by", "(transferred|passed|moved|merged) (to|into)", "gave way to", "made way for",
  "now (called|known|named|replaced|part of|renamed|trading|merged|superseded|repealed|abolished|the|a)", "(is|are) history", "before it",
  "(was|were) the (regulator|body|law|power|order) then",
}

-- A "not" somewhere before the name, and the kinds of "not" that do deny it.
words "old.not" { "=not", "=cannot", "=never", "=nor", "=without", "nothing" }
words "old.denied" {
  "(=not|=cannot|=never|=nor) ...2 (use|apply|seek|pursue|obtain|rely|ask|issue|follow|refer|belong|recognise|exist)", "=no longer", "=no", "decided against", "rather than", "instead of",
}

-- Headings under which the past is told and changes are recorded.
words "old.heading" {
  "(document|version|revision|policy|amendment|change|review) history", "=history", "(document|version) control", "(amendment|change|revision) (record|log|table|history|list)",
  "(record|log|list|table|summary) of (change|amendment|revision|version)", "version (record|log)", "superseded", "timeline", "our (story|history)", "how we got here",
}
-- Column headings of such tables are read with each cell.
words "old.column" {
  "(summary|details|description|nature|reason) (of|for) ...2 (change|amendment|revision|update)", "(changes|amendments|revisions|updates) made", "(amendment|revision) (details|made)", "what ...1 changed", "version (notes|history)",
}

-- Another nation's law.
words "old.elsewhere" { "(in|for|under|to) (Scotland|Wales|Northern Ireland)", "Scottish", "Scots", "Welsh", "(Scotland|Wales|Northern Ireland) only" }
-- Documents of a landlord elsewhere, where the English question does not arise.
words "old.scottish_law" { "Scottish Housing Regulator", "Scottish secure tenancy", "Scottish Social Housing Charter", "Scottish Public Services Ombudsman", "sheriff court", "Northern Ireland Housing Executive" }
words "old.welsh_law" { "Renting Homes (Wales) Act", "occupation contract", "contract-holder", "Public Services Ombudsman for Wales", "Welsh Housing Quality Standard" }

-- Section references as they are written: "section 21", "s.21", "ss 21", and "s21" by itself.
words "old.section" { "section", "=s", "=ss", "=sec" }

-- Parts of a sentence about the two Acts under which homes are let.
words "old.act_1985" { "Housing Act 1985", "1985 Act", "'HA' 1985", "'HA85'", "'HA1985'" }
words "old.act_1988" { "Housing Act 1988", "1988 Act", "'HA' 1988", "'HA88'", "'HA1988'" }
words "old.act_1996" { "Housing Act 1996", "1996 Act", "'HA' 1996", "'HA96'", "'HA1996'" }

-- The law that came after, by which a writer shows that a looser word is only habit.
words "old.act_2014" {
  "Crime and Policing Act 2014", "2014 Act", "civil injunction", "IPNA",
}
words "old.renters" { "Renters' Rights Act", "Renters Rights Act", "1 May 2026", "1st May 2026", "May 2026" }
words "old.social_letting" {
  "social (housing|rent|landlord|let|letting)", "starter (tenancy|tenant)", "probationary", "registered provider", "affordable rent",
}
