#include "text/inflection_tables.hpp"

#include <array>

namespace tenet::text {

namespace {

constexpr std::array kIrregular = {
    // auxiliaries: their own inflections only, never would, could, might or should
    Irregular{"be", "am is are was were been being"},
    Irregular{"have", "has had having"},
    Irregular{"do", "does did done doing"},
    // verbs
    Irregular{"arise", "arose arisen"},
    Irregular{"awake", "awoke awoken"},
    Irregular{"bear", "bore borne"},
    Irregular{"beat", "beaten"},
    Irregular{"become", "became"},
    Irregular{"begin", "began begun"},
    Irregular{"bend", "bent"},
    Irregular{"bind", "bound"},
    Irregular{"bite", "bitten"},
    Irregular{"bleed", "bled"},
    Irregular{"blow", "blew blown"},
    Irregular{"break", "broke broken"},
    Irregular{"breed", "bred"},
    Irregular{"bring", "brought"},
    Irregular{"build", "built"},
    Irregular{"burn", "burnt"},
    Irregular{"buy", "bought"},
    Irregular{"catch", "caught"},
    Irregular{"choose", "chose chosen"},
    Irregular{"cling", "clung"},
    Irregular{"come", "came"},
    Irregular{"creep", "crept"},
    Irregular{"deal", "dealt"},
    Irregular{"die", "dies died dying"},
    Irregular{"dig", "dug"},
    Irregular{"draw", "drew drawn"},
    Irregular{"dream", "dreamt"},
    Irregular{"drink", "drank"},
    Irregular{"drive", "drove driven"},
    Irregular{"dye", "dyed dyeing dyes"},
    Irregular{"eat", "ate eaten"},
    Irregular{"fall", "fell fallen"},
    Irregular{"feed", "fed"},
    Irregular{"feel", "felt"},
    Irregular{"fight", "fought"},
    Irregular{"find", "found"},
    Irregular{"flee", "fled"},
    Irregular{"fling", "flung"},
    Irregular{"fly", "flew flown"},
    Irregular{"forbid", "forbade forbidden"},
    Irregular{"foresee", "foresaw foreseen"},
    Irregular{"forget", "forgot forgotten"},
    Irregular{"forgive", "forgave forgiven"},
    Irregular{"forgo", "forgoes forwent forgone"},
    Irregular{"freeze", "froze frozen"},
    Irregular{"frolic", "frolicked frolicking"},
    Irregular{"get", "got gotten"},
    Irregular{"give", "gave given"},
    Irregular{"go", "goes went gone"},
    Irregular{"grow", "grew grown"},
    Irregular{"hang", "hung"},
    Irregular{"hear", "heard"},
    Irregular{"hide", "hid hidden"},
    Irregular{"hold", "held"},
    Irregular{"keep", "kept"},
    Irregular{"kneel", "knelt"},
    Irregular{"know", "knew known"},
    Irregular{"lay", "laid"},
    Irregular{"lead", "led"},
    Irregular{"leap", "leapt"},
    Irregular{"learn", "learnt"},
    Irregular{"leave", "left leaves"},
    Irregular{"lend", "lent"},
    Irregular{"lie", "lies lied lying lain"},
    Irregular{"light", "lit"},
    Irregular{"lose", "lost"},
    Irregular{"make", "made"},
    Irregular{"mean", "meant"},
    Irregular{"meet", "met"},
    Irregular{"mimic", "mimicked mimicking"},
    Irregular{"mishear", "misheard"},
    Irregular{"mislay", "mislaid"},
    Irregular{"mislead", "misled"},
    Irregular{"mistake", "mistook mistaken"},
    Irregular{"misunderstand", "misunderstood"},
    Irregular{"outgrow", "outgrew outgrown"},
    Irregular{"overcome", "overcame"},
    Irregular{"overhear", "overheard"},
    Irregular{"overpay", "overpaid"},
    Irregular{"oversee", "oversaw overseen"},
    Irregular{"overtake", "overtook overtaken"},
    Irregular{"owe", "owes owed owing"},
    Irregular{"panic", "panicked panicking"},
    Irregular{"pay", "paid"},
    Irregular{"picnic", "picnicked picnicking"},
    Irregular{"prove", "proven"},
    Irregular{"rebuild", "rebuilt"},
    Irregular{"redo", "redoes redid redone"},
    Irregular{"repay", "repaid"},
    Irregular{"resell", "resold"},
    Irregular{"retake", "retook retaken"},
    Irregular{"retell", "retold"},
    Irregular{"rethink", "rethought"},
    Irregular{"rewrite", "rewrote rewritten"},
    Irregular{"ride", "rode ridden"},
    Irregular{"ring", "rang"},
    Irregular{"rise", "rose risen"},
    Irregular{"run", "ran"},
    Irregular{"say", "said"},
    Irregular{"see", "saw seen"},
    Irregular{"seek", "sought"},
    Irregular{"sell", "sold"},
    Irregular{"send", "sent"},
    Irregular{"sew", "sewn"},
    Irregular{"shake", "shook shaken"},
    Irregular{"shine", "shone"},
    Irregular{"shoot", "shot"},
    Irregular{"show", "shown"},
    Irregular{"shrink", "shrank shrunk"},
    Irregular{"sing", "sang sung"},
    Irregular{"sink", "sank sunk"},
    Irregular{"sit", "sat"},
    Irregular{"sleep", "slept"},
    Irregular{"slide", "slid"},
    Irregular{"sling", "slung"},
    Irregular{"smell", "smelt"},
    Irregular{"sow", "sown"},
    Irregular{"speak", "spoke spoken"},
    Irregular{"speed", "sped"},
    Irregular{"spell", "spelt"},
    Irregular{"spend", "spent"},
    Irregular{"spill", "spilt"},
    Irregular{"spin", "spun"},
    Irregular{"spit", "spat"},
    Irregular{"spoil", "spoilt"},
    Irregular{"spring", "sprang sprung"},
    Irregular{"stand", "stood"},
    Irregular{"steal", "stole stolen"},
    Irregular{"stick", "stuck"},
    Irregular{"sting", "stung"},
    Irregular{"strike", "struck stricken"},
    Irregular{"strive", "strove striven"},
    Irregular{"sue", "sues sued suing"},
    Irregular{"swear", "swore sworn"},
    Irregular{"sweep", "swept"},
    Irregular{"swell", "swollen"},
    Irregular{"swim", "swam swum"},
    Irregular{"swing", "swung"},
    Irregular{"take", "took taken"},
    Irregular{"teach", "taught"},
    Irregular{"tear", "tore torn"},
    Irregular{"tell", "told"},
    Irregular{"think", "thought"},
    Irregular{"throw", "threw thrown"},
    Irregular{"tie", "ties tied tying"},
    Irregular{"traffic", "trafficked trafficking"},
    Irregular{"undergo", "undergoes underwent undergone"},
    Irregular{"underpay", "underpaid"},
    Irregular{"understand", "understood"},
    Irregular{"undertake", "undertook undertaken"},
    Irregular{"undo", "undoes undid undone"},
    Irregular{"untie", "unties untied untying"},
    Irregular{"uphold", "upheld"},
    Irregular{"vie", "vies vied vying"},
    Irregular{"wake", "woke woken"},
    Irregular{"wear", "wore worn"},
    Irregular{"weave", "wove woven"},
    Irregular{"weep", "wept"},
    Irregular{"win", "won"},
    Irregular{"withdraw", "withdrew withdrawn"},
    Irregular{"withhold", "withheld"},
    Irregular{"withstand", "withstood"},
    Irregular{"write", "wrote written"},
    // nouns
    Irregular{"addendum", "addenda"},
    Irregular{"appendix", "appendices"},
    Irregular{"bacterium", "bacteria"},
    Irregular{"bus", "buses busses"},
    Irregular{"calf", "calves"},
    Irregular{"child", "children"},
    Irregular{"crisis", "crises"},
    Irregular{"criterion", "criteria"},
    Irregular{"curriculum", "curricula"},
    Irregular{"emphasis", "emphases"},
    Irregular{"foot", "feet"},
    Irregular{"gas", "gases gasses"},
    Irregular{"goose", "geese"},
    Irregular{"half", "halves"},
    Irregular{"hypothesis", "hypotheses"},
    Irregular{"index", "indices"},
    Irregular{"knife", "knives"},
    Irregular{"life", "lives"},
    Irregular{"loaf", "loaves"},
    Irregular{"matrix", "matrices"},
    Irregular{"memorandum", "memoranda"},
    Irregular{"mouse", "mice"},
    Irregular{"parenthesis", "parentheses"},
    Irregular{"penny", "pence"},
    Irregular{"person", "people peoples"},
    Irregular{"phenomenon", "phenomena"},
    Irregular{"referendum", "referenda"},
    Irregular{"scarf", "scarves"},
    Irregular{"shelf", "shelves"},
    Irregular{"stimulus", "stimuli"},
    Irregular{"synopsis", "synopses"},
    Irregular{"synthesis", "syntheses"},
    Irregular{"thesis", "theses"},
    Irregular{"thief", "thieves"},
    Irregular{"tooth", "teeth"},
    Irregular{"vertex", "vertices"},
    Irregular{"wife", "wives"},
    Irregular{"housewife", "housewives"},
    Irregular{"midwife", "midwives"},
    Irregular{"wolf", "wolves"},
    // plurals that the rules would leave alone
    Irregular{"menu", "menus"},
    Irregular{"guru", "gurus"},
    Irregular{"taxi", "taxis taxied"},
    Irregular{"ski", "skis"},
    Irregular{"quiz", "quizzes quizzed quizzing"},
};

constexpr std::array kSecond = {
    Irregular{"live", "lives"},        Irregular{"leaf", "leaves"}, Irregular{"found", "founds founded founding"},
    Irregular{"analysis", "analyses"}, Irregular{"basis", "bases"}, Irregular{"axe", "axes axed axing"},
    Irregular{"axis", "axes"},         Irregular{"bath", "bathed"}, Irregular{"lie", "lay"},
};

constexpr std::string_view kAdjectives =
    "big bright brief broad busy calm cheap clean clear close cold cool cruel dark dear deep dirty dry early easy fair fast fat few fine "
    "firm flat fresh friendly full grave great happy hard harsh healthy heavy high hot kind large late lengthy light likely long loud "
    "lovely low mild narrow near neat new nice noisy old plain pleasant poor pretty quick quiet rare rich risky rough safe sad severe "
    "sharp short sick simple slight slim slow small smart smooth soft soon sorry steep strict strong sunny sure sweet tall thick thin "
    "tidy tight tiny tough true ugly unfair unlikely unsafe warm weak wealthy wet wide wild wise worthy young";

constexpr std::string_view kUninflected =
    // -ing
    "during anything something nothing everything evening morning ceiling king ring thing bring string spring sing wing swing sling "
    "cling sting fling sterling sibling darling duckling wellbeing offspring pudding outing herring awning inkling railing shilling "
    "plaything bearing bling ping viking hireling earring "
    // -ed
    "hundred need sacred naked wicked embed biped kindred hatred beloved bed red shed sled wed led fed infrared unmatched rugged "
    "ragged crooked seabed deathbed watershed "
    // -s
    "bus gas his its was has yes us is as this thus plus always news lens series species analysis basis crisis status bias alias atlas "
    "canvas christmas texas whereas overseas perhaps besides sometimes nowadays upstairs downstairs indoors outdoors afterwards "
    "goods hers ours yours theirs mrs dys gps sms vs ms ics alas pancreas pyjamas pajamas trousers scissors maths physics "
    "politics economics athletics ethics headquarters diabetes rabies herpes measles james thomas wales jones davies williams hughes "
    "evans roberts phillips andrews stevens edwards lewis harris rhys chambers ss mews";

constexpr std::string_view kKeepE = "humane morale locale envelope urbane caste artiste rationale finale suite severe paste unite";
constexpr std::string_view kKeepEInVerbs = "paste unite";

constexpr std::array<std::string_view, 24> kOur = {
    "behaviour", "neighbour", "favour",    "honour",  "labour",  "colour",  "harbour", "rumour",
    "vigour",    "endeavour", "armour",    "odour",   "humour",  "savour",  "parlour", "vapour",
    "rigour",    "tumour",    "demeanour", "candour", "clamour", "flavour", "glamour", "splendour",
};

constexpr std::array kSpellings = {
    Irregular{"inquire", "enquire enquires enquired enquiring"},
    Irregular{"inquiry", "enquiry enquiries"},
    Irregular{"among", "amongst"},
    Irregular{"while", "whilst"},
    Irregular{"amid", "amidst"},
    Irregular{"adviser", "advisor advisors advisers"},
    Irregular{"gray", "grey greys"},
    Irregular{"mold", "mould moulds"},
    Irregular{"moldy", "mouldy"},
    Irregular{"plow", "plough ploughs"},
    Irregular{"skeptical", "sceptical"},
    Irregular{"jewelry", "jewellery"},
    Irregular{"pajamas", "pyjamas"},
    Irregular{"maneuver", "manoeuvre manoeuvres manoeuvred"},
    Irregular{"pediatric", "paediatric"},
    Irregular{"aluminum", "aluminium"},
    Irregular{"tire", "tyre tyres"},
    Irregular{"cozy", "cosy"},
    Irregular{"specialty", "speciality specialities"},
    Irregular{"okay", "ok"},
    Irregular{"connection", "connexion connexions"},
    Irregular{"artifact", "artefact artefacts"},
    Irregular{"percent", "%"},
    Irregular{"and", "&"},

};

}  // namespace

std::span<const Irregular> irregular_words() {
  return kIrregular;
}
std::string_view comparable_adjectives() {
  return kAdjectives;
}
std::string_view uninflected_words() {
  return kUninflected;
}
std::span<const Irregular> second_readings() {
  return kSecond;
}
std::string_view words_keeping_e() {
  return kKeepE;
}
std::string_view verbs_keeping_e() {
  return kKeepEInVerbs;
}
std::span<const std::string_view> our_roots() {
  return kOur;
}
std::span<const Irregular> other_spellings() {
  return kSpellings;
}

}  // namespace tenet::text
