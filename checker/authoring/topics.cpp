#include "authoring/topics.hpp"

namespace tenet::authoring {
namespace {

/// The schema of a table that stands in a field of a form.
const script::Schema* inner(script::FormId form, std::string_view field) {
  const script::Field* const found = script::schema_of(form).field(field);
  return found == nullptr ? nullptr : found->table;
}

constexpr std::string_view kBlock = R"lua(block {
  id = "local.neighbour-week",
  title = "Neighbour Week is promised",
  source = { standard = "Example Homes plan", clause = "Action 4" },
  elements = {
    {
      id = "hold",
      find = { "(hold|run|take part in) ...6 'Neighbour Week'" },
    },
  },
  examples = {
    covered { "Every June we take part in Neighbour Week." },
    weak { "We may take part in Neighbour Week." },
    contradicted { "We do not take part in Neighbour Week." },
    missing { "Our office is closed in June." },
  },
}
)lua";

constexpr std::string_view kTerm = R"lua(term {
  id = "local.no-pets",
  title = "A ban on every pet",
  source = { standard = "Our solicitor's list of terms to look at" },
  find = { "(must not|may not|shall not) ...3 keep ...4 (pet|animal)" },
  unless = { "without ...6 (consent|permission)" },
  unless_within = "sentence",
  advice = "Say that permission is not refused without a reason.",
  examples = {
    flagged { "You must not keep any pet in your home." },
    qualified { "You must not keep a pet without our written permission." },
    clear { "You may keep a cat." },
  },
}
)lua";

constexpr std::string_view kTailoring = R"lua(tailoring {
  organisation = "Example Homes",
  not_applicable {
    "respect.3.p4",
    reason = "No warden scheme operates in the borough",
    approved_by = "Head of Housing",
    on = "2026-03-01",
    review_by = "2027-03-01",
  },
  alternative {
    "respect.3.7",
    reason = "Mediation is run by the county for all landlords",
    evidence = "Joint protocol.docx, section 4",
    approved_by = "Head of Housing",
    on = "2026-03-01",
    review_by = "2027-03-01",
  },
}
)lua";

constexpr std::string_view kWhere = R"lua(block {
  id = "local.hate-crime",
  title = "Reports of hate crime are acted on",
  source = { standard = "Example Homes plan" },
  where = { not_heading = { "definitions", "legislation" } },
  elements = {
    { id = "act", find = { "(act on|investigate) ...8 hate crime" } },
  },
  examples = {
    covered { "We investigate every report of hate crime." },
    missing { "# Legislation\nCouncils investigate hate crime." },
  },
}
)lua";

constexpr std::string_view kProcedure = R"lua(procedure {
  id = "local.support-before-court",
  title = "Support is thought of before court",
  source = { standard = "Example Homes support plan" },
  whenever = { find = { "(apply|ask) ...6 injunction" } },
  expect = { find = { "(assess|identify|offer) ...8 support" } },
  examples = {
    covered { [[
We may apply for an injunction.
Before we do, officers must assess support needs.]] },
    missing { "We may apply for an injunction." },
  },
}
)lua";

constexpr std::string_view kWords = R"lua(words "our-wardens" { "warden", "neighbourhood officer", "'Street Team'" }

-- To a list that is there already, words are added,
-- or taken out as they were written.
words "our-wardens" { add = { "patrol officer" } }
)lua";

constexpr std::string_view kExtend = R"lua(block {
  id = "local.mediation",
  title = "Mediation is offered",
  source = { standard = "Example Homes plan" },
  elements = { { id = "offer", find = { "offer ...4 mediation" } } },
  examples = {
    covered { "We offer mediation." },
    missing { "We answer letters." },
  },
}

-- Mostly the rule stands in a shipped pack, and only this in your own file:
extend "local.mediation" {
  elements = {
    offer = { find = { add = { "refer ...6 'Resolve It'" } } },
  },
  examples = {
    covered { "We refer both neighbours to Resolve It." },
  },
}
)lua";

constexpr std::string_view kKind = R"lua(kind "pet-policy" {
  title = "Pet policy",
  named = { "(pet|animal) ...2 policy" },
  not_named = { "report" },
  said = { "keep ...4 pet" },
}
)lua";

constexpr std::string_view kPack = R"lua(-- pack.lua, in the folder of the pack's rules
pack {
  id = "our-standard",
  title = "Our own standard",
  version = "1.0",
  source = { standard = "Example Homes neighbourhood standard, 2026" },
  applies_to = { "asb-policy", "policy" },
}
)lua";

constexpr std::string_view kProfile = R"lua(profile "audit" {
  title = "What our auditors ask for",
  packs = {},
  on = { ["tenancy-agreement"] = {} },
}
)lua";

constexpr std::string_view kShownBy = R"lua(block {
  id = "local.conduct",
  title = "The agreement forbids noise and threats",
  source = { standard = "Example Homes plan" },
  elements = {
    { id = "rules", shown_by = { rules = { "house.*" }, at_least = 2 } },
  },
  examples = {
    covered { "You must not make noise. You must not threaten others." },
    missing { "We repair your home." },
  },
}
block {
  id = "house.noise",
  title = "Noise is forbidden",
  source = { standard = "Example Homes plan" },
  elements = { { id = "noise", find = { "must =not make noise" } } },
  examples = {
    covered { "You must not make noise." },
    missing { "We repair your home." },
  },
}
block {
  id = "house.threats",
  title = "Threats are forbidden",
  source = { standard = "Example Homes plan" },
  elements = { { id = "threats", find = { "must =not threaten" } } },
  examples = {
    covered { "You must not threaten others." },
    missing { "We repair your home." },
  },
}
)lua";

constexpr std::string_view kExamples = R"lua(block {
  id = "local.visits",
  title = "Visits are promised within days",
  source = { standard = "Example Homes service standard" },
  elements = {
    {
      id = "visit",
      find = { "visit ...6 within #duration" },
      value = { at_most = "2 working days" },
    },
  },
  examples = {
    covered { [[
# Our promises
Officers will:
- visit you within 1 working day
- tell you what they found]], because = "items are read with their lead-in" },
    missing {
      "We will visit you within 10 working days.",
      elements = { visit = "missing" },
    },
  },
}
)lua";

constexpr std::string_view kCheck = R"lua(block {
  id = "local.hours-beside-tasks",
  title = "Every task in a table has its time",
  source = { standard = "Example Homes service standard" },
  check = function(case)
    for _, sheet in ipairs(case:tables()) do
      for number, row in ipairs(sheet.rows) do
        if number > 1 and row[2] and row[2].text == "" then
          return case:partial("a task has no time: " .. row[1].text)
        end
      end
    end
    local hits = case:find("within #duration")
    if #hits > 0 then return case:covered(hits, "times are given") end
    case:gap("no times are given")
  end,
  examples = {
    covered { "We call back within 2 hours." },
    missing { "We call back." },
  },
}
)lua";

}  // namespace

const std::vector<FormTopic>& form_topics() {
  using script::FormId;
  using script::schema_of;
  static const std::vector<FormTopic> topics = {
      {"block", "Is this building block there?",
       "Use a block for something a policy or agreement ought to say. Its elements are the parts that the standard asks for; each has "
       "phrases, written as the sentence you would hope to find. The block is covered when every element that is not optional is shown by "
       "a sentence that commits or states; “may” and “will consider” are weak, “do not” contradicts.",
       &schema_of(FormId::block), kBlock},
      {"term", "Is this unfair or outdated wording there, and is it qualified?",
       "Use a term for wording that someone should look at: unfair in an agreement, or out of date anywhere. It is flagged where a phrase "
       "of find matches, and qualified where one of unless stands near enough, so that it may be fair.",
       &schema_of(FormId::term), kTerm},
      {"procedure", "Wherever one thing is described, is another there or linked?",
       "Use a procedure for two things that belong together. Every section in which whenever matches must show what expect asks for: in "
       "itself, in a section around or below it, or in one that it refers to (“see section 3”).",
       &schema_of(FormId::procedure), kProcedure},
      {"element", "One part of a block, with the phrases that show it.",
       "Elements stand in the elements of a block. Write one for each thing that the standard asks for, not one for each wording: "
       "wordings are phrases of the same element.",
       inner(FormId::block, "elements"), kBlock},
      {"where", "Where in a document a rule looks.",
       "Stands in a rule's where. Use it to keep a rule out of definitions and lists of laws, to make it look under certain headings, "
       "or in page headers and footers, where no rule looks unless it names them in parts.",
       inner(FormId::block, "where"), kWhere},
      {"source", "Who asks for it, and where that can be read.",
       "Stands in a rule's or pack's source, and is shown with every result. Give at least the standard; a legal fact also needs the "
       "date on which someone last checked it.",
       inner(FormId::block, "source"), kBlock},
      {"value", "A bound on a number, an amount, a time or a date inside a match.",
       "Stands in an element's or a term's value, beside a phrase with #number, #money, #duration or #date. A match outside the bound does "
       "not count. Days may be counted from the report's date: \"today\", \"today - 36 months\", \"today + 1 year\". Working days "
       "are compared with days by the calendar, five to a week.",
       inner(FormId::block, "elements") == nullptr ? nullptr : inner(FormId::block, "elements")->field("value")->table, kExamples},
      {"shown_by", "Other rules whose results show an element.",
       "Stands in an element's shown_by, in place of find or beside it. What counts is a block or procedure that is covered, and a term "
       "that is clear or qualified, in the same document. Rules that do not run on it show nothing, and the result says so.",
       inner(FormId::block, "elements") == nullptr ? nullptr : inner(FormId::block, "elements")->field("shown_by")->table, kShownBy},
      {"examples", "Small documents, each with the outcome it must have.",
       "Examples are the proof of a rule: `tenet rules test` runs them. Each is written as covered { \"...\" } or with another outcome, "
       "and its text is a small document: # heading, - item, | cell | cell |, an empty line between paragraphs; [[ ... ]] holds several "
       "lines. Give at least one of what shows it and one of what does not.",
       &script::example_schema(), kExamples},
      {"words", "A list of words and phrases, used in phrases as {name}.",
       "Use a word list for what has several names: a scheme, a team, a kind of conduct. A phrase that says {our-wardens} finds any of "
       "them. Lists may use other lists. With add and remove you change a list of a shipped pack without touching it.",
       &schema_of(FormId::words), kWords},
      {"extend", "Changes a rule of another pack.",
       "Use extend in a file of your own to add a local scheme's name to a shipped rule, or to change its advice. The shipped file stays "
       "as it is, and so does the rule's id.",
       &schema_of(FormId::extend), kExtend},
      {"pack", "What a folder of rules is.",
       "A pack is a folder with a pack.lua. Rules in loose files need none: they belong to the pack “local”.", &schema_of(FormId::pack),
       kPack},
      {"kind", "How a kind of document is recognised.",
       "Rules may be for certain kinds of document only. A kind is recognised by its title, the file's name and early headings, else by "
       "what it says.",
       &schema_of(FormId::kind), kKind},
      {"profile", "Which packs run on which kind of document.", "Chosen with --profile; the shipped one is called default.",
       &schema_of(FormId::profile), kProfile},
      {"tailoring", "What the landlord decided: which rules do not apply, and what is done instead.",
       "Stands in a file of its own, named with `tenet check --tailoring FILE`; the same columns in a CSV file do as well. The real result "
       "stays beside each decision, and counts again after review_by. `tenet tailoring check FILE` looks it through.",
       &schema_of(FormId::tailoring), kTailoring},
      {"decision", "One decision of a tailoring: about which rule, why, by whom, when and until when.",
       "Written not_applicable { ... } where a rule does not concern the landlord, and alternative { ... } where something else is done "
       "instead. Of a term only not_applicable can be said.",
       &script::decision_schema(), kTailoring},
  };
  return topics;
}

const std::vector<PhraseRow>& phrase_rows() {
  static const std::vector<PhraseRow> rows = {
      {"offer mediation",
       "These words side by side in this order, in any inflection (offers, offered) and in British or American spelling. a, an, the, our, "
       "your, their, any and all may stand between; commas do not count; sign-up, sign up and signup are the same; so are two and 2."},
      {"offer ... mediation", "Up to 6 other words between; never across the end of a sentence or a semicolon."},
      {"offer ...12 mediation", "Up to 12 other words between; 40 at most."},
      {"(offer|provide|refer ... to) mediation", "Any of these."},
      {"will [always] offer", "May be there."},
      {"offer {mediation}", "Anything of the word list mediation."},
      {"vulnerab* people", "Words that begin so; at least three letters before the star."},
      {"=will offer", "Exactly this form of the word."},
      {"refer ... 'Resolve It'", "A name: these words with these capitals."},
      {"within #duration", "A kind of value: #number, #money, #duration or #date. An element's value can bound it."},
      {"<offer ... mediation> to neighbours", "Quote only the part in < >; the rest must be there, too."},
      {"re[[anti[- ]?social]]",
       "A regular expression (PCRE2), for experts: written without quotation marks, in Lua's long brackets, never in \"...\"."},
  };
  return rows;
}

std::string_view phrase_purpose() {
  return "A phrase is the sentence you would hope to find, loosened: write two anchors, the action and the object, with a gap between "
         "them. One common word alone finds too much. A list item is read together with the words that introduce the list, a table cell "
         "with its row's and column's headings. `tenet rules try \"PHRASE\" FILE` shows what a phrase finds.";
}

std::string_view cues_purpose() {
  return "Cue words decide how strongly a sentence says what a phrase found: “will” commits, “may” permits, “do not” denies. They are "
         "word lists like any other, in rules/language/cues.lua, and a file of your own can add to them: words \"cue.committed\" { add = { "
         "\"pledge to\" } }.";
}

std::string_view check_purpose() {
  return "Whoever can programme may write check = function(case) ... end in a rule, in place of its phrases. The function looks through "
         "the document with the objects below and gives its verdict by calling case:covered, case:gap and so on. It cannot reach files, "
         "the clock or other rules, and it stops when it takes too long: the rule is then not_checked.";
}

std::string_view check_example() {
  return kCheck;
}

}  // namespace tenet::authoring
