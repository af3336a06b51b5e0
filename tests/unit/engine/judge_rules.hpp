#pragma once
// The three rules that the description of the rule language shows, as a housing officer would write them.

namespace tenet::engine::test {

inline constexpr const char* kThreeRules = R"lua(
words "mediation" { "mediation", "mediator", "mediate", "restorative (meeting|conversation|approach)" }
words "violence"  { "violence", "threats", "domestic abuse", "hate (crime|incident)", "harassment", "coercive control" }
words "enforce"   { "notice of seeking possession", "injunction", "possession (order|proceedings|action)", "closure order", "demotion",
                    "legal action", "enforcement action", "evict" }
words "support"   { "support need", "vulnerab*", "safeguarding", "reasonable adjustment", "care and support", "tenancy support",
                    "mental health" }

block {
  id = "respect.3.7",
  title = "Cases are screened for mediation early and referred",
  source = { standard = "Respect Standard for Housing Management", clause = "Commitment 3, building block 7" },
  why = "Mediation in the wrong case can put a complainant at risk.",
  where = { not_heading = { "definitions", "glossary", "legislation" } },
  elements = {
    { id = "screen", find = { "(screen|assess|check|decide whether) ...10 (suitab*|appropriate|safe) ...10 {mediation}",
                              "(screen|assess|check) ...8 {mediation} ...6 (suitab*|appropriate|safe)" } },
    { id = "refer",  find = { "(offer|use|arrange|provide|refer ... to|suggest) ...8 {mediation}", "{mediation} ...6 (offer|available|arrange)" } },
    { id = "exclude", find = { "{mediation} ...14 {violence}", "{violence} ...14 {mediation}" }, polarity = "negative", optional = true },
  },
  ignore = { "trained in {mediation}", "{mediation} (service|scheme) ...3 (budget|contract|supplier)" },
  form = { "mediation ...6 early" },
  examples = {
    covered { [[
# Resolving disputes early
Before legal action our officers will:
- screen every case to decide whether it is suitable for mediation
- offer mediation to both parties]], because = "list items inherit 'our officers will' from the lead-in" },
    partial { "We will offer mediation to neighbours in dispute.", elements = { refer = "covered", screen = "missing" } },
    weak { "We will consider offering mediation in neighbour disputes.", because = "'will consider' is not a commitment" },
    missing { "# Definitions\nMediation: a meeting led by an independent person." },
    contradicted { "We do not offer mediation." },
  },
}

term {
  id = "fairness.rent-without-set-off",
  title = "Rent payable without set-off or deduction",
  source = { standard = "Consumer Rights Act 2015", clause = "Sch 2 Pt 1 para 2", guidance = "OFT356 group 2(d)" },
  why = "A blanket ban on set-off can wrongly limit the tenant's remedies for disrepair.",
  applies_to = { "tenancy-agreement" },
  find = { "(pay|payable|paid) ...12 without ...4 (set-off|deduction|counterclaim)", "(must not|may not|shall not|cannot) (deduct|withhold|set off) ...10 rent" },
  unless = { "(except|save|unless|other than) ...8 (law|statute|legal right|entitled)", "(not|nothing ...8) affect ...8 right ...6 (set off|deduct)" },
  unless_within = "section",
  advice = "Add a plain-English saving for the tenant's legal right to set off, or delete the term.",
  examples = {
    flagged { "The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever." },
    qualified { "You must pay the rent without deduction. This does not affect your right to set off the cost of repairs we failed to do." },
    clear { "If we owe you money we may set it off against your arrears.", because = "the landlord's set-off, in the tenant's favour" },
  },
}

procedure {
  id = "respect.6.2",
  title = "Support is linked to triggers such as enforcement",
  source = { standard = "Respect Standard for Housing Management", clause = "Commitment 6, building block 2" },
  whenever = { find = { "{enforce}" } },
  expect = { find = { "(consider|assess|identify|check|offer|refer|make) ...10 {support}", "{support} ...8 (consider|assess|identify|check|in place)" }, linked = true },
  no_trigger = "not_applicable",
  examples = {
    covered { "# Legal action\nWe may apply for an injunction. Before we do, officers must assess any support needs." },
    covered { "# 5 Enforcement\nWe will serve a notice of seeking possession. See section 3 before acting.\n# 3 Vulnerable people\nThe case manager will identify any support need." },
    missing { "# Possession\nWe will start possession proceedings.\n# Vulnerable people\nWe will identify support needs.", because = "the two sections are not linked" },
    not_applicable { "# Repairs\nWe will fix your boiler within 24 hours." },
  },
}
)lua";

}  // namespace tenet::engine::test
