-- Review dates that have passed, and policies that no one has looked at for years. Programmed rather than a bound on #date, because the
-- latest of several dates decides, and "March 2026" has not passed until March is over.

-- Their dates are of actions, lettings and rents, not of the document.
local other_dates = { ["tenancy-agreement"] = true, report = true, ["self-assessment"] = true }
local not_for_kind = "dates in this kind of document are not its own review dates"

-- A label with its date is short; longer paragraphs tell of many dates.
local label_length = 160
-- Days: what a month or a year alone leaves open, and three years.
local open_month, open_year, three_years = 30, 365, 1096

local months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*"
local whole_date = "(?i)(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?\\s+" .. months .. ",?\\s+\\d{2,4}|" .. months .. "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})\\W*$"
local month_alone = "(?i)" .. months .. ",?\\s+\\d{2,4}\\W*$"

-- The last day that the date found may mean.
local function last_day(hit)
  if text.find(hit.text, whole_date) then return hit.value end
  if text.find(hit.text, month_alone) then return hit.value + open_month end
  return hit.value + open_year
end

local document = "(policy|procedure|document|strategy|statement|scheme|plan|protocol|guidance|leaflet|agreement|it)"
local next_review = {
  "next review ...4 #date", "review date ...2 #date", "review due ...3 #date", "due for (review|renewal) ...3 #date", "due to be reviewed ...4 #date", "date ...2 next review ...2 #date", "date for review ...2 #date", "review by ...2 #date",
  "(scheduled|planned) ...3 review* ...4 #date", "next (reviewed|revised|updated) ...3 #date", "reviewed next ...3 #date", "review cycle ...6 next ...2 #date", "review no later than #date", "for review ...2 #date", "review #date", "review period ends ...2 #date",
  document .. " ...6 (will|shall|should|must|is to|to) [next] be (reviewed|revised|updated) ...6 #date", "(expiry date|valid until|expires on) ...2 #date",
}
local not_next = {
  "(last|latest|previous|annual|performance|spending|case|rent|service|mid year|most recent|peer|independent|strategic|governance|internal|external|equality) review ...3 #date",
  "(last|latest|previous|rent|case|most recent) review* date ...2 #date", "(rent|charge|charges|case|risk assessment|tenancy) ...4 be reviewed ...6 #date", "(reviewed|updated) (each|every) ...6 #date",
}
local last_review = {
  "last (=reviewed|=review|=updated|=amended|=revised|=approved) ...1 #date", "last review date ...1 #date", "date ...2 last (reviewed|review|updated|amended|revised|approved) ...2 #date", "date (approved|adopted|agreed|issued|reviewed) ...2 #date", "(approval|issue|effective|adoption|publication|version) date ...2 #date",
  "date of (approval|issue|adoption|last review|publication|this version) ...2 #date", "(=approved|=adopted|=agreed|=ratified) ...6 (on|in) #date", "(=approved|=adopted|=effective|=issued|=reviewed|=updated|=revised|=published) #date", "(=reviewed|=updated|=revised|=effective) (on|in|from) #date", "most recently (reviewed|updated) ...2 #date",
}

-- Tables of document control: a label in one cell, its date in the next.
local next_label = "(?i)^\\W*(?:date (?:of|for) )?(?:next |policy |document |scheduled |proposed )?(?:review|renewal|expiry)(?: date| due| by| on| due date)?\\W*$"
local last_label = "(?i)^\\W*(?:date (?:of )?|effective )?(?:last review(?:ed)?|last updated?|last revision|approved|approval|adopted|adoption|issued?|effective|ratified|publication|published|from)(?: date| on| from)?\\W*$"

-- The dates in cells beside such a label. A cell's own block is followed by that of its text.
local function labelled(case, label)
  local beside, some = {}, false
  for _, grid in ipairs(case:tables()) do
    for _, row in ipairs(grid.rows) do
      for i = 1, #row - 1 do
        if text.find(row[i].text, label) then beside[row[i + 1].place.block + 1], some = true, true end
      end
    end
  end
  local hits = {}
  if not some then return hits end
  for _, hit in ipairs(case:find "#date") do
    if beside[hit.place.block] then hits[#hits + 1] = hit end
  end
  return hits
end

-- The latest of the dates, outside tables of former versions; nil when there is none.
local function latest(case, phrases, except, label)
  local apart = {}
  for _, hit in ipairs(case:find(except)) do
    apart[hit.place.block .. ":" .. hit.value] = true
  end
  local best, best_day
  local function weigh(hits)
    for _, hit in ipairs(hits) do
      if hit.value and #hit.context <= label_length and not apart[hit.place.block .. ":" .. hit.value] then
        local day = last_day(hit)
        if not best or day > best_day then best, best_day = hit, day end
      end
    end
  end
  weigh(case:find(phrases))
  weigh(labelled(case, label))
  return best, best_day
end

term {
  id = "outdated.review-date-passed",
  title = "The review date that the document gives has passed",
  severity = "medium",
  source = { standard = "Housing Act 1996", clause = "s 218A(4) (policies on anti-social behaviour are to be kept under review); good practice for the rest", url = "https://www.legislation.gov.uk/ukpga/1996/52/section/218A", checked = "2026-11-21" },
  why = "An inspector reads the review date first. A date that has passed says that nobody did what was promised.",
  advice = "Check whether the review was done: give its date and the next one, or review the document.",
  check = function(case)
    if other_dates[case.kind] then return case:not_applicable(not_for_kind) end
    local found, day = latest(case, next_review, not_next, next_label)
    if not found then return case:clear("no review date was found") end
    if day >= case.date then return case:clear("the review date given is still to come") end
    case:flagged(found, "the latest review date that it gives has passed")
  end,
  examples = {
    flagged { "Next review: March 2024" },
    flagged { "| Owner | Head of Housing |\n|---|---|\n| Review date | 01/06/2021 |" },
    flagged { "| Review date | June 2021 |\n|---|---|\n| Owner | Head of Housing |" },
    flagged { "This policy will be reviewed in April 2019." },
    flagged { "Next review due: December 2025", because = "judged on 1 January 2026: the month is over" },
    flagged { "Policy due for review in 2023." },
    clear { "Next review: January 2026", because = "judged on 1 January 2026: the month has just begun" },
    clear { "Next review date: 30 September 2027" },
    clear { "Review date: 2026", because = "the year has only begun" },
    clear { "Last review date: May 2021" },
    clear { "| Version | Next review |\n|---|---|\n| 1 | May 2020 |\n| 2 | May 2028 |", because = "the latest one counts" },
    clear { "The annual review 2019 was read by the panel." },
    clear { "Your rent will be reviewed on 1 April 2021." },
  },
}

term {
  id = "outdated.not-reviewed-for-three-years",
  title = "Check: the document was last reviewed over three years ago",
  severity = "low",
  source = { standard = "Housing Act 1996", clause = "s 218A(4), to keep policies under review; three years is custom, not law", url = "https://www.legislation.gov.uk/ukpga/1996/52/section/218A", checked = "2026-11-21" },
  why = "Since April 2024 standards, guidance and powers have changed more than once; a text of before then has not been compared with them.",
  advice = "Check it against the law of today, and give the new date of review.",
  check = function(case)
    if other_dates[case.kind] then return case:not_applicable(not_for_kind) end
    local last, day = latest(case, last_review, { "(law|Act|standard|code|guidance|legislation|order) ...6 (approved|effective|updated|revised|adopted) ...3 #date", "next review ...2 #date", "be (reviewed|revised|updated|approved|issued) ...6 #date" }, last_label)
    if not last then return case:clear("no date of a review or approval was found") end
    if day >= case.date - three_years then return case:clear("reviewed within three years") end
    local coming, coming_day = latest(case, next_review, not_next, next_label)
    if coming and coming_day >= case.date then return case:qualified({ last, coming }, "over three years ago, and the review date it gives is still to come") end
    case:flagged(last, "the latest date of review or approval is over three years ago")
  end,
  examples = {
    flagged { "Last reviewed: June 2022" },
    flagged { "Approved by the Board on 14 May 2019." },
    flagged { "| Date approved | Owner |\n|---|---|\n| 3 March 2015 | Director |" },
    flagged { "| Owner | Director |\n|---|---|\n| Approved | 3 March 2015 |" },
    qualified { "Last reviewed: June 2021\n\nNext review: June 2026" },
    clear { "Last reviewed: June 2024" },
    clear { "Approved by the Board on 14 May 2019. Last updated in March 2025." },
    clear { "Our homes were built in 1955." },
    clear { "The Equality Act was approved in 2010." },
  },
}
