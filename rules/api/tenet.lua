---@meta tenet
-- luacheck: ignore
-- Made by `tenet rules describe --for editor` from the table that validates rules: change the table, then run it again.
-- An editor with the Lua language server completes and checks rules when this folder is in its workspace library.

--- What re[[...]] gives: a regular expression.
---@class tenet.Pattern

---@alias tenet.Phrase string|tenet.Pattern
---@alias tenet.Phrases tenet.Phrase|tenet.Phrase[]

--- What covered { ... } and the other outcomes give.
---@class tenet.Outcome

---@class tenet.Changes
---@field add? tenet.Phrases Phrases to add.
---@field remove? tenet.Phrases Phrases to take out, as they were written.

--- Headings to look under, or not.
---@class tenet.Under
---@field heading? tenet.Phrases
---@field not_heading? tenet.Phrases

---@class tenet.Pack
---@field id string Name of the pack, as in --pack.
---@field title string What it checks against.
---@field version? string Version of the rules.
---@field edition? string Edition of the standard they follow.
---@field source? tenet.Source The standard or law.
---@field in_force_from? string First day on which it applies.
---@field in_force_to? string Last day on which it applies.
---@field status? string In a word: in force, withdrawn, draft.
---@field applies_to? string[] Kinds of document its rules are for, unless they say so themselves.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed its rules ask for, unless they say so themselves.
---@field about? tenet.Phrases What the standard is about: a document of no known kind must say one of these, or nothing in it counts.
---@field chapters? tenet.Chapter[] Parts of the standard under titles, as reports show them, in order.

---@class tenet.Source
---@field standard? string The standard, act or guidance that asks for it.
---@field clause? string Where in it: commitment, section, paragraph.
---@field guidance? string Guidance that explains it.
---@field url? string Address at which it can be read; never fetched.
---@field checked? string Day on which someone last compared the rule with it.

---@class tenet.Chapter
---@field title string What reports call it: "Commitment 3: prevention".
---@field rules? string|string[] Its rules: ids, or all that begin so: "respect.3.*".
---@field groups? string|string[] Groups whose rules belong to it, or all that begin so: "A*".

---@class tenet.Words
---@field [integer] tenet.Phrases Words and phrases of the list.
---@field add? tenet.Phrases Words to add to a list that exists.
---@field remove? tenet.Phrases Words to take out of it, as they were written.

---@class tenet.Block
---@field id string Name of the rule: small letters, digits, dots and hyphens.
---@field title string What the rule is about, as a report shows it.
---@field source? tenet.Source Who says so.
---@field why? string Why it matters, for whoever writes the policy.
---@field where? tenet.Where Where to look; everywhere in the body unless given.
---@field elements? tenet.Element[] What the block asks for, each with its phrases.
---@field needs? integer How many of its required elements must be covered; all unless given.
---@field only_if? tenet.Phrases Judge only a document that says one of these; any other is not applicable.
---@field not_if? tenet.Phrases Do not judge a document that says one of these; it is not applicable.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts, where the sentence names a subject; anybody's unless given.
---@field ignore? tenet.Phrases Matches near one of these do not count.
---@field ignore_within? "match"|"sentence"|"clause"|"section" How near: over the match itself unless given.
---@field form? tenet.Phrases How self-assessment forms label this block.
---@field kin? string[] Rules of other packs that the same evidence serves.
---@field group? string How the source groups it.
---@field severity? "high"|"medium"|"low" How much it matters.
---@field level? "must"|"expected"|"should"|"watch"|"good_practice"|"context" How strongly the source asks for it.
---@field applies_to? string[] Kinds of document it is for; those of its pack unless given.
---@field advice? string What to do about a gap or a term.
---@field examples? tenet.Outcome[] Small documents, each with the outcome it must have.
---@field check? fun(case: tenet.Case) A function that judges in place of the phrases.

---@class tenet.Where
---@field heading? tenet.Phrases Look only under headings that match one of these.
---@field not_heading? tenet.Phrases Never look under headings that match one of these.
---@field kinds? "heading"|"paragraph"|"list_item"|"cell"|"note"|("heading"|"paragraph"|"list_item"|"cell"|"note")[] Look only in these kinds of block.
---@field parts? "body"|"notes"|"text_boxes"|"headers"|("body"|"notes"|"text_boxes"|"headers")[] Look only in these parts; in all but headers (page headers and footers) unless given.
---@field quoted? boolean Whether text in quotation marks counts; it does unless this is false.
---@field definitions? boolean Whether entries of definitions count, as mentions; they do unless this is false.

---@class tenet.Element
---@field id string Short name, used in examples and reports.
---@field title? string What the element asks for, in a few words.
---@field find? tenet.Phrases Sentences that show it; any of them will do.
---@field shown_by? tenet.Shown_by Other rules that show it, in place of sentences or beside them.
---@field polarity? "positive"|"negative" negative: saying that it is not done is what covers it.
---@field optional? boolean true: shown, and not needed for the block to be covered.
---@field covered_when? "permitted"|"stated"|"committed" Weakest force that covers it.
---@field at_least? integer In how many different places it must stand.
---@field value? tenet.Value A bound on the value inside the match.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts, where the sentence names a subject; anybody's unless given.

---@class tenet.Shown_by
---@field rules string|string[] Rules whose results on the same document show it: covered, or for a term clear or qualified.
---@field at_least? integer How many of them must; all unless given.

---@class tenet.Value
---@field at_most? string The #number, #money, #duration or #date in the match may be this at most: "2 working days", "today - 36 months".
---@field at_least? string It must be this at least.

---@class tenet.Term
---@field id string Name of the rule: small letters, digits, dots and hyphens.
---@field title string What the rule is about, as a report shows it.
---@field source? tenet.Source Who says so.
---@field why? string Why it matters, for whoever writes the policy.
---@field where? tenet.Where Where to look; everywhere in the body unless given.
---@field find? tenet.Phrases The wording that is unfair or outdated.
---@field value? tenet.Value A bound on the value inside the match.
---@field at_least? integer Flagged only where it stands in so many different places.
---@field unless? tenet.Phrases Savings that make it qualified.
---@field unless_within? "sentence"|"clause"|"section"|"document" How near a saving must stand.
---@field only_if? tenet.Phrases Judge only a document that says one of these; any other is not applicable.
---@field not_if? tenet.Phrases Do not judge a document that says one of these; it is not applicable.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts, where the sentence names a subject; anybody's unless given.
---@field ignore? tenet.Phrases Matches near one of these do not count.
---@field ignore_within? "match"|"sentence"|"clause"|"section" How near: over the match itself unless given.
---@field form? tenet.Phrases How self-assessment forms label this block.
---@field kin? string[] Rules of other packs that the same evidence serves.
---@field group? string How the source groups it.
---@field severity? "high"|"medium"|"low" How much it matters.
---@field level? "must"|"expected"|"should"|"watch"|"good_practice"|"context" How strongly the source asks for it.
---@field applies_to? string[] Kinds of document it is for; those of its pack unless given.
---@field advice? string What to do about a gap or a term.
---@field examples? tenet.Outcome[] Small documents, each with the outcome it must have.
---@field check? fun(case: tenet.Case) A function that judges in place of the phrases.

---@class tenet.Procedure
---@field id string Name of the rule: small letters, digits, dots and hyphens.
---@field title string What the rule is about, as a report shows it.
---@field source? tenet.Source Who says so.
---@field why? string Why it matters, for whoever writes the policy.
---@field where? tenet.Where Where to look; everywhere in the body unless given.
---@field whenever? tenet.Whenever What sets the procedure off.
---@field expect? tenet.Expect What each section where that occurs must have, or lead to.
---@field no_trigger? "missing"|"not_applicable" The outcome where it never occurs.
---@field only_if? tenet.Phrases Judge only a document that says one of these; any other is not applicable.
---@field not_if? tenet.Phrases Do not judge a document that says one of these; it is not applicable.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts, where the sentence names a subject; anybody's unless given.
---@field ignore? tenet.Phrases Matches near one of these do not count.
---@field ignore_within? "match"|"sentence"|"clause"|"section" How near: over the match itself unless given.
---@field form? tenet.Phrases How self-assessment forms label this block.
---@field kin? string[] Rules of other packs that the same evidence serves.
---@field group? string How the source groups it.
---@field severity? "high"|"medium"|"low" How much it matters.
---@field level? "must"|"expected"|"should"|"watch"|"good_practice"|"context" How strongly the source asks for it.
---@field applies_to? string[] Kinds of document it is for; those of its pack unless given.
---@field advice? string What to do about a gap or a term.
---@field examples? tenet.Outcome[] Small documents, each with the outcome it must have.
---@field check? fun(case: tenet.Case) A function that judges in place of the phrases.

---@class tenet.Whenever
---@field find tenet.Phrases What sets the procedure off.

---@class tenet.Expect
---@field id? string Short name, used in examples and reports.
---@field title? string What the element asks for, in a few words.
---@field find? tenet.Phrases Sentences that show it; any of them will do.
---@field polarity? "positive"|"negative" negative: saying that it is not done is what covers it.
---@field optional? boolean true: shown, and not needed for the block to be covered.
---@field covered_when? "permitted"|"stated"|"committed" Weakest force that covers it.
---@field at_least? integer In how many different places it must stand.
---@field value? tenet.Value A bound on the value inside the match.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts, where the sentence names a subject; anybody's unless given.
---@field linked? boolean Whether a section that is referred to counts; it does unless this is false.

---@class tenet.Extend
---@field title? string A new title.
---@field advice? string New advice.
---@field severity? "high"|"medium"|"low" How much it matters here.
---@field level? "must"|"expected"|"should"|"watch"|"good_practice"|"context" How strongly it is asked for here.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts here.
---@field needs? integer How many of its required elements must be covered here.
---@field elements? table<string, tenet.ExtendElement> Changes to elements, by their id.
---@field whenever? tenet.Changes Changes to what sets the procedure off.
---@field expect? tenet.Changes Changes to what is expected.
---@field find? tenet.Phrases|tenet.Changes Phrases to add, or to add and remove.
---@field unless? tenet.Phrases|tenet.Changes Savings to add, or to add and remove.
---@field only_if? tenet.Phrases|tenet.Changes Conditions to add, or to add and remove.
---@field not_if? tenet.Phrases|tenet.Changes Conditions to add, or to add and remove.
---@field ignore? tenet.Phrases|tenet.Changes Exceptions to add, or to add and remove.
---@field form? tenet.Phrases|tenet.Changes Labels in self-assessment forms to add, or to add and remove.
---@field examples? tenet.Outcome[] Further examples.

---@class tenet.ExtendElement
---@field title? string A new title.
---@field find? tenet.Phrases|tenet.Changes Phrases to add, or to add and remove.
---@field optional? boolean Whether the block can be covered without it.
---@field covered_when? "permitted"|"stated"|"committed" Weakest force that covers it.
---@field at_least? integer In how many different places it must stand.
---@field actor? "we"|"you"|"third_party"|("we"|"you"|"third_party")[] Whose deed counts.
---@field value? tenet.Value A bound on the value inside the match.

---@class tenet.Changes
---@field find tenet.Phrases|tenet.Changes Phrases to add, or to add and remove.

---@class tenet.Kind
---@field title string What the kind is called.
---@field named? tenet.Phrases In the title, the file's name or an early heading: it is of this kind.
---@field not_named? tenet.Phrases There: it is not.
---@field said? tenet.Phrases Anywhere in the text: a sign of this kind.

---@class tenet.Profile
---@field title string What the profile is for.
---@field packs string[] Packs that run on every kind of document.
---@field on? table<string, string[]> Packs added on a kind of document.
---@field list_unrecognised? boolean true: clauses in which no rule found anything are listed.

---@class tenet.Tailoring
---@field [integer] tenet.Outcome Decisions, each about one rule.
---@field organisation? string Whose decisions these are, as reports show it.

---@class tenet.Example
---@field [integer] string The small document: # heading, - item, | cell | cell |.
---@field because? string Why the outcome is right.
---@field elements? table<string, "covered"|"weak"|"contradicted"|"missing"> Outcomes of elements, by their id.
---@field kind? string Kind of document to judge it as.
---@field date? string Day to judge it on; 2026-01-01 unless given.

---@class tenet.Decision
---@field [integer] string Id of the rule that it is about.
---@field reason string Why it does not apply, or what is done instead and why that serves.
---@field approved_by string Who approved it: a person or an office.
---@field on string Day on which it was decided.
---@field review_by string Last day on which it holds; afterwards the real result counts again.
---@field evidence? string Where it is written down: document and clause; an alternative should have it.

--- One document, as a check function is given it. The last verdict counts.
---@class tenet.Case
---@field kind string Kind of the document, such as asb-policy.
---@field title string Its title; may be empty.
---@field date number The report's date as values of dates are counted, in days: it compares with a hit's value.
---@field date_text string The report's date, such as 2026-11-22.
---@field place tenet.Place Where the document begins.
---@field find fun(self, where: tenet.Section|tenet.Under, find: tenet.Phrases): tenet.Hit[] Searches the document; hits come in its order.
---@field find fun(self, find: tenet.Phrases): tenet.Hit[] Searches the document; hits come in its order.
---@field sections fun(self, find: tenet.Phrases?): tenet.Section[] All sections, or those in which something is found.
---@field linked fun(self, section: tenet.Section): tenet.Section[] Sections that a section refers to, by number, heading or bookmark.
---@field tables fun(self): tenet.Table[] The tables of the document, in its order.
---@field value fun(self, text: string): number A value as hits have it, to compare with: hours for durations, pounds for money, days for dates.
---@field covered fun(self, ...: tenet.Hit|tenet.Hit[]|string) The document commits to it.
---@field partial fun(self, ...: tenet.Hit|tenet.Hit[]|string) Some of it is there.
---@field weak fun(self, ...: tenet.Hit|tenet.Hit[]|string) Said, but short of a commitment.
---@field contradicted fun(self, ...: tenet.Hit|tenet.Hit[]|string) The document says that it is not done.
---@field gap fun(self, ...: tenet.Hit|tenet.Hit[]|string) Nothing is there; the same as missing.
---@field missing fun(self, ...: tenet.Hit|tenet.Hit[]|string) Nothing is there.
---@field flagged fun(self, ...: tenet.Hit|tenet.Hit[]|string) Terms: the wording is there.
---@field qualified fun(self, ...: tenet.Hit|tenet.Hit[]|string) Terms: there, with a saving beside it; the hits are the savings.
---@field clear fun(self, ...: tenet.Hit|tenet.Hit[]|string) Terms: the wording is not there.
---@field not_applicable fun(self, ...: tenet.Hit|tenet.Hit[]|string) The rule's own condition did not arise.

--- A heading with what stands under it.
---@class tenet.Section
---@field heading string The heading without its number; empty for what stands before the first.
---@field number string The heading's number, such as 4.2; empty where it has none.
---@field level integer 1 for a chapter, 2 for a section within it, and so on; 0 for what stands before the first heading.
---@field place tenet.Place Where it begins.
---@field find fun(self, find: tenet.Phrases): tenet.Hit[] Searches this section; hits come in its order.
---@field text fun(self): string What stands under the heading, without its subsections.

--- A match of a phrase, with its labels.
---@class tenet.Hit
---@field quote string The matched words, as written.
---@field text string The same as quote.
---@field context string The whole paragraph, item or cell, with its lead-in or headers.
---@field polarity string affirmed, negated or excepted.
---@field force string committed, stated, permitted, planned, aspirational, mentioned or historical.
---@field actor string Who acts: we, you, third_party, or none where no subject was found.
---@field cue string The word that set force or polarity, such as must or will consider; may be empty.
---@field conditional boolean Whether it stands under a condition: if, where appropriate.
---@field value? number The first #number, #money, #duration or #date inside the match: compare it with case:value("5 working days").
---@field value_kind? string What the value is: number, money, duration or date.
---@field place tenet.Place Where it stands.
---@field section? tenet.Section The section it stands in.

--- Where something stands.
---@class tenet.Place
---@field number string Full clause number, such as 4.2(b); empty where nothing is numbered.
---@field kind string Kind of block: heading, paragraph, list_item, cell or note.
---@field part string Part of the file, such as word/document.xml.
---@field block integer Number of the block in reading order, from 1.
---@field headings string[] Headings above it, outermost first, each with its number.

--- A table of the document.
---@class tenet.Table
---@field place tenet.Place Where it begins.
---@field rows tenet.Cell[][] Its rows, each a list of the cells that begin there.

--- A cell of a table.
---@class tenet.Cell
---@field text string Everything in the cell.
---@field header boolean Whether it heads a row or a column.
---@field place tenet.Place Where it stands.

--- What a folder of rules is: its id, title, version, source and the time it is in force.
---@param form tenet.Pack
function pack(form) end

--- A list of words and phrases, used in phrases as {name}; with add and remove it changes a list.
---@param name string
---@return fun(form: tenet.Words)
function words(name) end

--- Is this building block there?
---@param form tenet.Block
function block(form) end

--- Is this unfair or outdated wording there, and is it qualified?
---@param form tenet.Term
function term(form) end

--- Wherever one thing is described, is another there or linked?
---@param form tenet.Procedure
function procedure(form) end

--- Changes a rule of another pack: adds and removes phrases.
---@param name string
---@return fun(form: tenet.Extend)
function extend(name) end

--- How a kind of document is recognised.
---@param name string
---@return fun(form: tenet.Kind)
function kind(name) end

--- Which packs run on which kind of document.
---@param name string
---@return fun(form: tenet.Profile)
function profile(name) end

--- What the landlord decided about rules: which do not apply, and what is done instead. In a file of its own, named by --tailoring.
---@param form tenet.Tailoring
function tailoring(form) end

--- An example that must come out as covered.
---@param example string|tenet.Example
---@return tenet.Outcome
function covered(example) end

--- An example that must come out as partial.
---@param example string|tenet.Example
---@return tenet.Outcome
function partial(example) end

--- An example that must come out as weak.
---@param example string|tenet.Example
---@return tenet.Outcome
function weak(example) end

--- An example that must come out as contradicted.
---@param example string|tenet.Example
---@return tenet.Outcome
function contradicted(example) end

--- An example that must come out as missing.
---@param example string|tenet.Example
---@return tenet.Outcome
function missing(example) end

--- An example that must come out as flagged.
---@param example string|tenet.Example
---@return tenet.Outcome
function flagged(example) end

--- An example that must come out as qualified.
---@param example string|tenet.Example
---@return tenet.Outcome
function qualified(example) end

--- An example that must come out as clear.
---@param example string|tenet.Example
---@return tenet.Outcome
function clear(example) end

--- An example that must come out as not_applicable; in a tailoring, a decision.
---@param example string|tenet.Example|tenet.Decision
---@return tenet.Outcome
function not_applicable(example) end

--- In a tailoring, a decision.
---@param decided tenet.Decision
---@return tenet.Outcome
function alternative(decided) end

--- What the pack's shared.lua gives: return { name = function(...) ... end }.
---@type table<string, any>
shared = nil

--- A regular expression (PCRE2), written re[[...]].
---@param pattern string
---@return tenet.Pattern
function re(pattern) end
