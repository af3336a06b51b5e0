// Which words meet under one key and which must not. Each row is a promise of rules.md: inflection and spelling only, no derivation.
#include "text/inflection.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

using tenet::text::contraction;
using tenet::text::fold;
using tenet::text::lower;
using tenet::text::second_key;

namespace {

std::vector<std::string> words(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> out;
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

/// All words of a line have one key.
void meet(const std::string& line) {
  const std::vector<std::string> all = words(line);
  for (std::size_t i = 1; i < all.size(); ++i) {
    INFO(all[0] << " -> " << fold(all[0]) << ", " << all[i] << " -> " << fold(all[i]));
    CHECK(fold(all[i]) == fold(all[0]));
  }
}

/// No two words of a line have one key.
void differ(const std::string& line) {
  const std::vector<std::string> all = words(line);
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      INFO(all[i] << " -> " << fold(all[i]) << ", " << all[j] << " -> " << fold(all[j]));
      CHECK(fold(all[i]) != fold(all[j]));
    }
  }
}

}  // namespace

TEST_CASE("regular verbs meet in all their forms") {
  for (const char* line : {
           "refer refers referred referring",
           "offer offers offered offering",
           "provide provides provided providing",
           "care cares cared caring",
           "hope hopes hoped hoping",
           "hop hops hopped hopping",
           "stop stops stopped stopping",
           "plan plans planned planning",
           "plane planes planed planing",
           "force forces forced forcing",
           "lease leases leased leasing",
           "house houses housed housing",
           "use uses used using",
           "age ages aged ageing aging",
           "agree agrees agreed agreeing",
           "free frees freed freeing",
           "guarantee guarantees guaranteed guaranteeing",
           "see sees seeing",
           "apply applies applied applying",
           "try tries tried trying",
           "carry carries carried carrying",
           "play plays played playing",
           "visit visits visited visiting",
           "commit commits committed committing",
           "occur occurs occurred occurring",
           "benefit benefits benefited benefiting benefitted benefitting",
           "focus focuses focused focusing focussed focussing",
           "discuss discusses discussed discussing",
           "assess assesses assessed assessing",
           "harass harasses harassed harassing",
           "process processes processed processing",
           "fix fixes fixed fixing",
           "tax taxes taxed taxing",
           "reach reaches reached reaching",
           "wash washes washed washing",
           "notice notices noticed noticing",
           "charge charges charged charging",
           "change changes changed changing",
           "challenge challenges challenged challenging",
           "manage manages managed managing",
           "evict evicts evicted evicting",
           "enforce enforces enforced enforcing",
           "issue issues issued issuing",
           "value values valued valuing",
           "argue argues argued arguing",
           "type types typed typing",
           "quote quotes quoted quoting",
           "share shares shared sharing",
           "close closes closed closing",
           "place places placed placing",
           "decide decides decided deciding",
           "require requires required requiring",
           "hire hires hired hiring",
           "need needs needed needing",
           "proceed proceeds proceeded proceeding proceedings",
           "exceed exceeds exceeded exceeding",
           "succeed succeeds succeeded succeeding",
           "add adds added adding",
           "end ends ended ending",
           "own owns owned owning",
           "owe owes owed owing",
           "draft drafts drafted drafting",
           "call calls called calling",
           "fill fills filled filling",
           "file files filed filing",
           "install installs installed installing",
           "control controls controlled controlling",
           "enable enables enabled enabling",
           "settle settles settled settling",
           "create creates created creating",
           "abuse abuses abused abusing",
           "excuse excuses excused excusing",
           "raise raises raised raising",
           "rise rises rising",
           "damage damages damaged damaging",
           "let lets letting lettings",
           "hear hears hearing hearings",
           "meet meets meeting meetings",
           "park parks parked parking",
           "smoke smokes smoked smoking",
           "breach breaches breached breaching",
           "queue queues queued queuing queueing",
           "unite unites united uniting",
           "paste pastes pasted pasting",
           "panic panics panicked panicking",
           "staff staffed staffing",
           "mediate mediates mediated mediating",
           "investigate investigates investigated investigating",
           "demote demotes demoted demoting",
           "terminate terminates terminated terminating",
           "sublet sublets subletting",
           "assign assigns assigned assigning",
           "behave behaves behaved behaving",
           "complain complains complained complaining",
           "threaten threatens threatened threatening",
           "intimidate intimidates intimidated intimidating",
           "graffiti",
       }) {
    meet(line);
  }
}

TEST_CASE("irregular verbs meet in all their forms") {
  for (const char* line : {
           "be am is are was were been being",
           "have has had having",
           "do does did done doing",
           "give gives gave given giving",
           "take takes took taken taking",
           "undertake undertakes undertook undertaken undertaking",
           "make makes made making",
           "hold holds held holding",
           "withhold withholds withheld withholding",
           "write writes wrote written writing",
           "keep keeps kept keeping",
           "meet met",
           "deal deals dealt dealing",
           "seek seeks sought seeking",
           "build builds built building buildings",
           "send sends sent sending",
           "tell tells told telling",
           "find finds found finding findings",
           "pay pays paid paying",
           "repay repaid",
           "leave leaves left leaving",
           "say says said saying",
           "know knows knew known knowing",
           "choose chooses chose chosen choosing",
           "break breaks broke broken breaking",
           "speak speaks spoke spoken speaking",
           "bring brings brought bringing",
           "buy buys bought buying",
           "feel feels felt feeling feelings",
           "lose loses lost losing",
           "become becomes became becoming",
           "begin begins began begun beginning",
           "go goes went gone going",
           "get gets got getting",
           "run runs ran running",
           "see saw seen",
           "show shows showed shown showing",
           "stand stands stood standing",
           "understand understands understood understanding",
           "withdraw withdraws withdrew withdrawn withdrawing",
           "forbid forbids forbade forbidden forbidding",
           "lie lies lied lying",
           "die dies died dying",
           "tie ties tied tying",
           "lay lays laid laying",
           "lead leads led leading",
           "mislead misled misleading",
           "learn learns learnt learned learning",
           "burn burnt burned burning",
           "spend spends spent spending",
           "steal stole stolen stealing",
           "teach taught teaching",
           "wear wears wore worn wearing",
           "uphold upholds upheld upholding",
           "oversee oversees oversaw overseen overseeing",
           "sue sues sued suing",
           "light lit lighting",
           "feed feeds fed feeding",
           "bind binds bound binding",
       }) {
    meet(line);
  }
}

TEST_CASE("plurals meet their singulars") {
  for (const char* line : {
           "person people persons",
           "child children",
           "woman women",
           "man men",
           "chairman chairmen",
           "wife wives",
           "life lives",
           "half halves",
           "criterion criteria",
           "crisis crises",
           "appendix appendices appendixes",
           "index indices indexes",
           "policy policies",
           "tenancy tenancies",
           "agency agencies",
           "property properties",
           "party parties",
           "penalty penalties",
           "case cases",
           "house houses",
           "bus buses",
           "gas gases",
           "virus viruses",
           "status statuses",
           "bonus bonuses",
           "box boxes",
           "witness witnesses",
           "address addresses",
           "offence offences",
           "clause clauses",
           "premise premises",
           "fee fees",
           "employee employees",
           "committee committees",
           "shoe shoes",
           "hero heroes",
           "potato potatoes",
           "movie movies",
           "cookie cookies",
           "day days",
           "key keys",
           "hour hours",
           "class classes",
           "lens lenses",
           "thief thieves",
           "asbo asbos",
           "tenant tenants tenant's tenants'",
           "landlord landlord's",
           "police police's",
           "menu menus",
           "taxi taxis",
           "arrear arrears",
           "month months month's",
           "foot feet",
           "hundred hundreds",
           "evening evenings",
           "ceiling ceilings",
       }) {
    meet(line);
  }
}

TEST_CASE("British and American spellings meet") {
  for (const char* line : {
           "behaviour behaviours behavior behaviors",
           "behavioural behavioral",
           "neighbour neighbours neighbor neighbors",
           "neighbourhood neighborhood neighbourhoods",
           "favour favor favours favored favoured favouring",
           "honour honor honoured",
           "labour labor",
           "colour color",
           "organise organize organises organized organised organising organizing",
           "organisation organization organisations organizations",
           "organiser organizer",
           "recognise recognize recognised",
           "prioritise prioritize prioritising",
           "analyse analyze analysed analyzing",
           "apologise apologize",
           "offence offense",
           "defence defense",
           "licence license licences licensed licensing",
           "practice practise practices practised practising",
           "centre center centres centers centred centered",
           "theatre theater",
           "programme program programmes programs programmed programming",
           "travel travels travelled traveled travelling traveling",
           "cancel cancelled canceled cancelling canceling",
           "label labelled labeled",
           "counselling counseling counselled counsel",
           "fulfil fulfill fulfils fulfilled fulfilling",
           "enrol enroll enrolled enrolling",
           "enrolment enrollment",
           "fulfilment fulfillment",
           "instalment installment instalments",
           "wilful willful",
           "skilful skillful",
           "judgement judgment",
           "acknowledgement acknowledgment",
           "catalogue catalog catalogues catalogued",
           "dialogue dialog",
           "enquiry inquiry enquiries inquiries",
           "enquire inquire enquired",
           "among amongst",
           "while whilst",
           "toward towards",
           "grey gray",
           "metre meter metres",
           "mould mold",
           "jewellery jewelry",
           "adviser advisor advisers",
       }) {
    meet(line);
  }
}

TEST_CASE("adjectives meet their comparatives") {
  for (const char* line : {
           "safe safer safest",
           "early earlier earliest",
           "quick quicker quickest",
           "clear clearer clearest",
           "low lower lowest",
           "high higher highest",
           "late later latest",
           "large larger largest",
           "big bigger biggest",
           "easy easier easiest",
           "simple simpler simplest",
           "strong stronger strongest",
           "near nearer nearest",
           "few fewer fewest",
           "noisy noisier noisiest",
           "short shorter shortest",
           "young younger youngest",
           "severe severer severest",
       }) {
    meet(line);
  }
}

TEST_CASE("numbers meet in words and figures") {
  for (const char* line : {"two 2", "ten 10", "fourteen 14", "twenty 20", "twentyone 21", "first 1st", "second 2nd", "third 3rd",
                           "twelfth 12th", "twentieth 20th", "thirtyfirst 31st", "1000 1,000", "% percent", "& and"}) {
    meet(line);
  }
}

TEST_CASE("words of another meaning stay apart") {
  for (const char* line : {
           "organ organise organisation organic",
           "tenant tenancy tenement",
           "police policy polite",
           "universe university universal",
           "letter let later",
           "council counsel councillor console",
           "lease least less",
           "advise advice adviser",
           "device devise",
           "officer office official",
           "offender offend offence offer",
           "order ordeal",
           "care car carer",
           "hope hop",
           "plane plan plain",
           "cute cut",
           "rate rat",
           "site sit",
           "note not",
           "use us user",
           "be bee",
           "to too toe two",
           "off of",
           "in inn",
           "add ad",
           "moral morale",
           "human humane",
           "local locale",
           "envelope envelop",
           "unit unite unity",
           "suit suite",
           "sever severe",
           "past paste",
           "employ employee employer",
           "refer referee",
           "commit committee",
           "house household",
           "manage manager management",
           "mediate mediation mediator",
           "agree agreement",
           "notice notify notification",
           "evict eviction",
           "enforce enforcement force",
           "vulnerable vulnerability",
           "safe safety save",
           "safeguard safe",
           "new news",
           "good goods",
           "during dure",
           "anything any",
           "even evening",
           "ceil ceiling",
           "proceed process procedure procession",
           "need knead",
           "hundred hundr",
           "bus bu busy",
           "thus thu",
           "his hi",
           "this thi",
           "always alway",
           "analysis analyse",
           "basis base",
           "status statute state",
           "lens len",
           "staff staffordshire stage",
           "data date datum",
           "principal principle",
           "personal personnel person",
           "complement compliment",
           "stationary stationery",
           "affect effect",
           "ensure insure assure",
           "will would",
           "can could",
           "may might",
           "shall should",
           "must mustard",
           "could would should might",
           "we wed",
           "red read",
           "bed be",
           "shed she",
           "wing w",
           "king kin",
           "thing thin",
           "string strin",
           "her here hers",
           "our ours hour",
           "your yours you",
           "on one once",
           "ever every",
           "hard hardly",
           "close closet",
           "number numb",
           "member memory",
           "matter mat",
           "water wat",
           "winter wint",
           "paper pap",
           "power pow",
           "tower tow",
           "corner corn",
           "partner part party",
           "master mast",
           "register regist",
           "cleaner clean",
           "property proper",
           "interest inter",
           "request requ",
           "test te",
           "arrest arr",
           "protest prot",
           "honest hon",
           "rent rental",
           "repair repay",
           "loss lose loose",
           "pass past",
           "princess prince",
           "careless care careful",
           "homeless home",
           "fill file feel",
           "poll pole pool",
           "bill bile",
           "call calm",
           "charity chart",
           "community commune",
           "security secure",
           "penalty penal",
           "landlord landlady",
           "deposit depose",
           "interim interior",
           "exclude exclusive",
           "possess possession",
           "injunction injure",
           "closure close",
       }) {
    differ(line);
  }
}

TEST_CASE("words that are an inflection of two have a second key") {
  CHECK(second_key("lives") == fold("live"));
  CHECK(second_key("leaves") == fold("leaf"));
  CHECK(second_key("analyses") == fold("analysis"));
  CHECK(second_key("house").empty());
}

TEST_CASE("contractions are two words") {
  CHECK(contraction("don't").first == "do");
  CHECK(contraction("don't").second == "not");
  CHECK(contraction("we'll").second == "will");
  CHECK(contraction("won't").first == "will");
  CHECK_FALSE(contraction("tenant's"));
  CHECK_FALSE(contraction("not"));
  CHECK(fold("doesn't") == fold("don't"));
  CHECK(fold("can't") == fold("cannot"));
}

TEST_CASE("lower case is Unicode's, with straight apostrophes") {
  std::string out;
  lower("ÉLAN", out);
  CHECK(out == "élan");
  lower("Tenant\u2019s", out);
  CHECK(out == "tenant's");
  lower("o\uFB03cer", out);  // the ligature ffi
  CHECK(out == "officer");
  lower("\xFF\xFE", out);
  CHECK(out == "\xFF\xFE");
}
