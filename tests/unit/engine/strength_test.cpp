// Sentences and how strongly they say what they say. Each line is a promise: the sentence, what is searched for, and the labels.
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::strength;

namespace {

struct Row {
  const char* text;
  const char* phrase;
  const char* expected;
};

/// Polarity and force alone.
std::string labels(const Row& row, Reading reading = Reading::commits) {
  const std::string all = strength(row.text, row.phrase, reading);
  const std::size_t second = all.find(' ', all.find(' ') + 1);
  return all.substr(0, second);
}

}  // namespace

TEST_CASE("strength: commitments") {
  const Row rows[] = {
      {"We will offer mediation to both parties.", "offer mediation", "affirmed committed"},
      {"The landlord shall offer mediation.", "offer mediation", "affirmed committed"},
      {"Officers must offer mediation before any legal action.", "offer mediation", "affirmed committed"},
      {"Officers are required to offer mediation.", "offer mediation", "affirmed committed"},
      {"Our staff have to offer mediation.", "offer mediation", "affirmed committed"},
      {"Case managers are responsible for offering mediation.", "offer mediation", "affirmed committed"},
      {"The case manager is responsible for offering mediation.", "offer mediation", "affirmed committed"},
      {"Managers ensure that mediation is offered.", "mediation ...3 offer", "affirmed committed"},
      {"We make sure that officers offer mediation.", "offer mediation", "affirmed committed"},
      {"Staff are expected to offer mediation.", "offer mediation", "affirmed committed"},
      {"It is our policy to offer mediation.", "offer mediation", "affirmed committed"},
      {"We are committed to offering mediation.", "offer mediation", "affirmed committed"},
      {"The association is committed to tackling anti-social behaviour.", "tackle ...3 behaviour", "affirmed committed"},
      {"We undertake to offer mediation.", "offer mediation", "affirmed committed"},
      {"We'll offer mediation.", "offer mediation", "affirmed committed"},
      {"Mediation will be offered to both parties.", "mediation ...4 offer", "affirmed committed"},
      {"Mediation must always be offered.", "mediation ...4 offer", "affirmed committed"},
      {"We will always offer mediation at an early stage.", "offer mediation", "affirmed committed"},
      {"We will investigate every report and offer mediation.", "offer mediation", "affirmed committed"},
      {"We will investigate, refer cases to the police and offer mediation.", "offer mediation", "affirmed committed"},
      {"The tenant agrees to attend mediation.", "attend mediation", "affirmed committed"},
      {"We will, if both sides agree, offer mediation.", "offer mediation", "affirmed committed"},
      {"If both sides agree, we will offer mediation.", "offer mediation", "affirmed committed"},
      {"If both sides agree we will offer mediation.", "offer mediation", "affirmed committed"},
      {"Tenants who report nuisance will be offered mediation.", "offer mediation", "affirmed committed"},
      {"Residents who may need help will be offered mediation.", "offer mediation", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: plain statements") {
  const Row rows[] = {
      {"We offer mediation.", "offer mediation", "affirmed stated"},
      {"We have introduced good neighbour agreements.", "introduce ...3 agreement", "affirmed stated"},
      {"Mediation is available to all tenants.", "mediation ...3 available", "affirmed stated"},
      {"The council has a mediation service.", "mediation service", "affirmed stated"},
      {"We offered mediation in 200 cases.", "offer mediation", "affirmed stated"},
      {"Officers should offer mediation.", "offer mediation", "affirmed stated"},
      {"We work with an independent mediation service.", "mediation service", "affirmed stated"},
      {"Mediation is offered at an early stage.", "mediation ...3 offer", "affirmed stated"},
      {"We offer mediation, which can resolve many disputes.", "offer mediation", "affirmed stated"},
      {"We offer mediation to tenants who may be in dispute.", "offer mediation", "affirmed stated"},
      {"We offer mediation so that disputes can be resolved early.", "offer mediation", "affirmed stated"},
      {"Injunctions are used to protect witnesses.", "injunction ...3 use", "affirmed stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: what may be done is no commitment") {
  const Row rows[] = {
      {"We may offer mediation.", "offer mediation", "affirmed permitted"},
      {"We can offer mediation.", "offer mediation", "affirmed permitted"},
      {"Mediation may be offered.", "mediation ...4 offer", "affirmed permitted"},
      {"Mediation could be offered in such cases.", "mediation ...4 offer", "affirmed permitted"},
      {"Mediation may be used.", "{mediation}", "affirmed permitted"},
      {"Officers have the option to offer mediation.", "offer mediation", "affirmed permitted"},
      {"We reserve the right to offer mediation.", "offer mediation", "affirmed permitted"},
      {"At our discretion we offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will visit both parties and may offer mediation.", "offer mediation", "affirmed permitted"},
      {"Officers may visit both parties and offer mediation.", "offer mediation", "affirmed permitted"},
      {"You may be offered mediation.", "offer mediation", "affirmed permitted"},
      {"You can be evicted for serious nuisance.", "evict ...4 nuisance", "affirmed permitted"},
      {"We would offer mediation in such cases.", "offer mediation", "affirmed permitted"},
      {"If we offer mediation, tell your neighbour.", "offer mediation", "affirmed permitted"},
      {"We decide whether mediation is suitable.", "mediation ...3 suitable", "affirmed permitted"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: a way that is open to people is a statement") {
  const Row rows[] = {
      {"You can report nuisance by telephone.", "report nuisance", "affirmed stated"},
      {"Residents can report nuisance online.", "report nuisance", "affirmed stated"},
      {"Nuisance can be reported by telephone.", "nuisance ...4 reported", "affirmed stated"},
      {"Complainants may appeal against the decision.", "appeal ...4 decision", "affirmed stated"},
      {"Hate crime can be reported at any of our offices.", "hate crime ...4 report", "affirmed stated"},
      {"Tenants may request a review of the decision.", "request ...2 review", "affirmed stated"},
      {"Complainants can ask for their case to remain open.", "ask ...6 open", "affirmed stated"},
      {"Anyone can contact our team about nuisance.", "contact ...2 team", "affirmed stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: hopes") {
  const Row rows[] = {
      {"We will consider offering mediation.", "offer mediation", "affirmed aspirational"},
      {"We may consider offering mediation.", "offer mediation", "affirmed aspirational"},
      {"We aim to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will aim to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We seek to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will try to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will endeavour to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"Officers will endeavour to ensure that mediation is offered.", "mediation ...3 offer", "affirmed aspirational"},
      {"We look to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We are looking into ways of offering mediation.", "offer mediation", "affirmed planned"},
      {"We will look into what has happened and offer mediation.", "offer mediation", "affirmed committed"},
      {"We hope to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We would like to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We are working towards offering mediation.", "offer mediation", "affirmed aspirational"},
      {"We will explore mediation.", "{mediation}", "affirmed aspirational"},
      {"Mediation will be considered.", "{mediation}", "affirmed aspirational"},
      {"Consideration will be given to offering mediation.", "offer mediation", "affirmed aspirational"},
      {"We aim to resolve disputes and offer mediation.", "offer mediation", "affirmed aspirational"},
      {"Officers will decide whether to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will do all we can to offer mediation.", "offer mediation", "affirmed aspirational"},
      {"Our aim is to offer mediation to every complainant.", "offer mediation", "affirmed aspirational"},
      {"We aim to have a team which offers mediation.", "offer mediation", "affirmed aspirational"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: considering reaches one verb only, and not where considering is what is asked for") {
  const Row rows[] = {
      {"We will consider each case and offer mediation.", "offer mediation", "affirmed committed"},
      {"We must consider any vulnerability.", "consider ...3 vulnerab*", "affirmed committed"},
      {"We will consider support needs before legal action.", "(consider|assess) ...3 support need", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: weakened") {
  const Row rows[] = {
      {"Where possible, we will offer mediation.", "offer mediation", "affirmed aspirational"},
      {"Where possible we will offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will offer mediation where possible.", "offer mediation", "affirmed aspirational"},
      {"We will, wherever practicable, offer mediation.", "offer mediation", "affirmed aspirational"},
      {"Subject to resources we will offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will offer mediation where resources allow.", "offer mediation", "affirmed aspirational"},
      {"As far as possible officers will offer mediation.", "offer mediation", "affirmed aspirational"},
      {"We will offer mediation and, where possible, arrange transport.", "offer mediation", "affirmed committed"},
      {"We will offer mediation and, where possible, arrange transport.", "arrange transport", "affirmed aspirational"},
      {"We will offer mediation as soon as possible.", "offer mediation", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: plans") {
  const Row rows[] = {
      {"A mediation service will be introduced next year.", "mediation service", "affirmed planned"},
      {"A mediation service is being developed.", "mediation service", "affirmed planned"},
      {"We are developing a mediation service.", "mediation service", "affirmed planned"},
      {"We are developing a mediation service.", "develop ...2 mediation", "affirmed planned"},
      {"Roles and responsibilities will be defined next year.", "responsibility ...2 define", "affirmed planned"},
      {"Our app means that residents can report noise.", "report noise", "affirmed stated"},
      {"We plan to offer mediation.", "offer mediation", "affirmed planned"},
      {"We intend to offer mediation.", "offer mediation", "affirmed planned"},
      {"We propose to offer mediation.", "offer mediation", "affirmed planned"},
      {"From next year we will offer mediation.", "offer mediation", "affirmed planned"},
      {"Our mediation service is under review.", "mediation service", "affirmed planned"},
      {"A mediation scheme is to be agreed with the police.", "mediation scheme", "affirmed planned"},
      {"There are plans to offer mediation.", "offer mediation", "affirmed planned"},
      {"We are in the process of setting up a mediation scheme.", "mediation scheme", "affirmed planned"},
      {"We will develop a mediation service.", "mediation service", "affirmed planned"},
      {"We will develop an action plan with the complainant.", "develop ...2 action plan", "affirmed committed"},
      {"This policy will be reviewed every year.", "policy ...3 review", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: the past") {
  const Row rows[] = {
      {"We used to offer mediation.", "offer mediation", "affirmed historical"},
      {"Formerly we offered mediation.", "offer mediation", "affirmed historical"},
      {"We previously offered mediation.", "offer mediation", "affirmed historical"},
      {"Until 2010 we offered mediation.", "offer mediation", "affirmed historical"},
      {"Mediation was previously offered.", "mediation ...3 offer", "affirmed historical"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: only named") {
  const Row rows[] = {
      {"# Mediation offered here\nText.", "mediation offered", "affirmed mentioned"},
      {"! Offer mediation 4", "offer mediation", "affirmed mentioned"},
      {"? Offer mediation", "offer mediation", "affirmed mentioned"},
      {"# Definitions\nMediation: a meeting led by an independent person.", "{mediation}", "affirmed mentioned"},
      {"# Glossary\nMediation\nA meeting that is led by an independent person who offers mediation.", "offer mediation",
       "affirmed mentioned"},
      {"Mediation means a meeting led by an independent person.", "{mediation}", "affirmed mentioned"},
      {"Mediation is a process in which an independent person helps.", "{mediation}", "affirmed mentioned"},
      {"Do you offer mediation?", "offer mediation", "affirmed mentioned"},
      {"Has mediation been considered?", "mediation ...2 consider", "affirmed mentioned"},
      {"Mediation services", "mediation service", "affirmed mentioned"},
      {"# Definition of nuisance\nWe will offer mediation in every case of nuisance.", "offer mediation", "affirmed committed"},
      {"This means we will offer mediation.", "offer mediation", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: instructions") {
  const Row rows[] = {
      {"You, your household and your visitors must not:\n- cause a nuisance\n- leave litter", "must not ...9 cause nuisance",
       "affirmed stated"},
      {"Check whether mediation is suitable.", "check ...3 mediation", "affirmed committed"},
      {"Offer mediation to both parties within five days.", "offer mediation", "affirmed committed"},
      {"Record the report on the database.", "record ...2 report", "affirmed committed"},
      {"Look at the risk assessment before each visit.", "risk assessment", "affirmed committed"},
      {"Always offer mediation first.", "offer mediation", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: lead-ins and headers speak for their items and cells") {
  const Row rows[] = {
      {"Our officers will:\n- offer mediation", "offer mediation", "affirmed committed"},
      {"We may:\n- offer mediation", "offer mediation", "affirmed permitted"},
      {"We aim to:\n- investigate every report\n- offer mediation", "offer mediation", "affirmed aspirational"},
      {"We will not:\n- offer mediation", "offer mediation", "negated committed"},
      {"Tools open to us may include:\n- mediation", "{mediation}", "affirmed permitted"},
      {"We may do the following:\n- We will offer mediation.", "offer mediation", "affirmed committed"},
      {"| Stage | What we will do |\n| One | Offer mediation |", "offer mediation", "affirmed committed"},
      {"| Stage | What we may do |\n| One | Offer mediation |", "offer mediation", "affirmed permitted"},
      {"| Stage | What we will do |\n| One | We may offer mediation |", "offer mediation", "affirmed permitted"},
      {"| Service | Position |\n| Mediation | Not offered |", "mediation ...3 offer", "negated stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: denials") {
  const Row rows[] = {
      {"We do not offer mediation.", "offer mediation", "negated stated"},
      {"We don't offer mediation.", "offer mediation", "negated stated"},
      {"We will not offer mediation.", "offer mediation", "negated committed"},
      {"We never offer mediation.", "offer mediation", "negated stated"},
      {"We no longer offer mediation.", "offer mediation", "negated stated"},
      {"We cannot offer mediation.", "offer mediation", "negated stated"},
      {"We are unable to offer mediation.", "offer mediation", "negated stated"},
      {"We refuse to offer mediation.", "offer mediation", "negated stated"},
      {"We decline to offer mediation.", "offer mediation", "negated stated"},
      {"Mediation will not be offered.", "mediation ...4 offer", "negated committed"},
      {"Mediation is not available.", "{mediation}", "negated stated"},
      {"Mediation is unavailable.", "{mediation}", "negated stated"},
      {"Mediation cannot be provided by us.", "{mediation}", "negated stated"},
      {"No mediation service exists in the borough.", "mediation service", "negated stated"},
      {"There is no mediation service.", "mediation service", "negated stated"},
      {"The borough does not have neighbourhood wardens in place.", "neighbourhood wardens", "negated stated"},
      {"We neither offer mediation nor pay for it.", "offer mediation", "negated stated"},
      {"We neither pay for nor offer mediation.", "offer mediation", "negated stated"},
      {"We will not investigate noise or offer mediation.", "offer mediation", "negated committed"},
      {"We will act without offering mediation.", "offer mediation", "negated committed"},
      {"Rather than offering mediation we will go to court.", "offer mediation", "negated committed"},
      {"We do not investigate noise, offer mediation or visit.", "offer mediation", "negated stated"},
      {"Our mediation service has been withdrawn.", "mediation service", "negated stated"},
      {"Nobody will offer mediation.", "offer mediation", "negated committed"},
      {"We would not offer mediation.", "offer mediation", "negated permitted"},
      {"Mediation has not yet been offered.", "mediation ...5 offer", "affirmed planned"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: a denial of something else") {
  const Row rows[] = {
      {"We will not tolerate abuse and will offer mediation.", "offer mediation", "affirmed committed"},
      {"We do not tolerate abuse but offer mediation.", "offer mediation", "affirmed stated"},
      {"We do not charge for this; we offer mediation.", "offer mediation", "affirmed stated"},
      {"We will not share your name, and we will offer mediation.", "offer mediation", "affirmed committed"},
      {"Although we do not take sides, we will offer mediation.", "offer mediation", "affirmed committed"},
      {"If you do not agree, we will offer mediation.", "offer mediation", "affirmed committed"},
      {"Where talks have not worked we will offer mediation.", "offer mediation", "affirmed committed"},
      {"We offer mediation to tenants who do not want to go to court.", "offer mediation", "affirmed stated"},
      {"We offer mediation but it is not compulsory.", "offer mediation", "affirmed stated"},
      {"We offer mediation, which is not compulsory.", "offer mediation", "affirmed stated"},
      {"Disputes that cannot be resolved informally will be referred to mediation.", "refer ...2 mediation", "affirmed committed"},
      {"For disputes that cannot be resolved informally we offer mediation.", "offer mediation", "affirmed stated"},
      {"We do not take sides and offer mediation to both parties.", "offer mediation", "affirmed stated"},
      {"We will without delay offer mediation.", "offer mediation", "affirmed committed"},
      {"No, we do not offer mediation.", "offer mediation", "negated stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: a second verb group or subject ends the reach of the first") {
  const Row rows[] = {
      {"Cases are checked to ensure that delays are not occurring.", "case ...2 check", "affirmed stated"},
      {"We give feedback to residents, where possible we print newsletters.", "feedback ...2 resident", "affirmed stated"},
      {"We do not take sides and mediation is offered to all.", "mediation ...2 offer", "affirmed stated"},
      {"Managers discuss cases where nothing can be found or legal action is likely.", "discuss ...9 legal action", "affirmed stated"},
      {"Complaints about noise and smells will not be referred to mediation.", "complaint ...12 mediation", "negated committed"},
      {"Noise and smells will not be investigated.", "noise", "negated committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: words that look like denials") {
  const Row rows[] = {
      {"We will not only offer mediation but also support.", "offer mediation", "affirmed committed"},
      {"Help includes, but is not limited to, offering mediation.", "offer mediation", "affirmed stated"},
      {"No later than day ten we will offer mediation.", "offer mediation", "affirmed committed"},
      {"Within not less than five days we will offer mediation.", "offer mediation", "affirmed committed"},
      {"Whether or not you agree, we will offer mediation.", "offer mediation", "affirmed committed"},
      {"At no cost to you we will offer mediation.", "offer mediation", "affirmed committed"},
      {"We will not hesitate to offer mediation.", "offer mediation", "affirmed committed"},
      {"There is no doubt that we will offer mediation.", "offer mediation", "affirmed committed"},
      {"We do not tolerate nuisance.", "(not|never) tolerate nuisance", "affirmed stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: two denials make an affirmation") {
  const Row rows[] = {
      {"We will never fail to offer mediation.", "offer mediation", "affirmed committed"},
      {"We will not refuse to offer mediation.", "offer mediation", "affirmed committed"},
      {"We cannot close a case without offering mediation.", "offer mediation", "affirmed stated"},
      {"No case will be closed without offering mediation.", "offer mediation", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: denials of two clauses do not cancel each other") {
  const Row rows[] = {
      {"There is no set procedure, and staff are not trained in one.", "procedure ...6 train", "negated stated"},
      {"We have no contact with commissioners and do not bid for funding.", "commissioner ...4 bid", "negated stated"},
      {"We do not assess support needs and do not refer tenants to agencies.", "we ...8 refer ...6 agency", "negated stated"},
      {"We do not take sides and offer mediation to both.", "we ...8 offer ...2 mediation", "affirmed stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: what must come first is affirmed") {
  const Row rows[] = {
      {"Officers do not have authority to close a case without a manager's approval.", "manager's approval", "affirmed stated"},
      {"Officers may not close a case until the complainant has agreed.", "complainant ...2 agree", "affirmed stated"},
      {"We will not close a case until we have agreed with the complainant.", "agree ...2 complainant", "affirmed committed"},
      {"We will not close a case unless we have offered mediation.", "offer mediation", "affirmed committed"},
      {"No case is closed until mediation has been offered.", "mediation ...3 offer", "affirmed stated"},
      {"Unless mediation has been offered, we will not go to court.", "mediation ...3 offer", "affirmed committed"},
      {"Officers must not take legal action before offering mediation.", "offer mediation", "affirmed committed"},
      {"Cases are never closed before mediation has been offered.", "mediation ...3 offer", "affirmed stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: exceptions") {
  const Row rows[] = {
      {"We will act at once unless we have offered mediation.", "offer mediation", "excepted stated"},
      {"We will offer mediation unless there is violence.", "offer mediation", "affirmed committed"},
      {"Unless there is violence, we will offer mediation.", "offer mediation", "affirmed committed"},
      {"We will offer mediation except where there is violence.", "mediation ...14 violence", "excepted committed"},
      {"Tenants pay for all services except mediation.", "{mediation}", "excepted stated"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: for elements that ask for a denial") {
  const Row rows[] = {
      {"Mediation is not suitable where there is violence.", "mediation ...14 violence", "negated stated"},
      {"We will never use mediation in cases of violence.", "mediation ...14 violence", "negated committed"},
      {"Mediation should never be used in cases of violence.", "mediation ...14 violence", "negated stated"},
      {"Where there is violence, mediation will not be offered.", "violence ...14 mediation", "negated committed"},
      {"We will offer mediation in cases of violence.", "mediation ...14 violence", "affirmed committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: supposing a denial denies nothing") {
  const Row rows[] = {
      {"Where mediation is not suitable, we will take legal action.", "mediation ...3 suitable", "negated mentioned"},
      {"If mediation is not accepted we will close the case.", "mediation ...3 accept", "negated mentioned"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: sentences as landlords write them") {
  const Row rows[] = {
      {"Wherever possible, staff will attempt to resolve neighbour disputes through mediation before considering legal remedies.",
       "resolve ...8 mediation", "affirmed aspirational"},
      {"Mediation will usually be the first option considered by the case officer.", "mediation ...8 first option", "affirmed committed"},
      {"Officers should always explore mediation with both parties.", "{mediation}", "affirmed aspirational"},
      {"We will refer suitable cases to an independent mediation service.", "refer ...8 mediation", "affirmed committed"},
      {"Where there is a risk of violence, officers must not refer the case to mediation.", "refer ...8 mediation", "negated committed"},
      {"The Association does not currently have a mediation contract in place.", "mediation contract", "negated stated"},
      {"No action will be taken without the complainant's agreement.", "action ...3 taken", "negated committed"},
      {"We will not take action without the consent of the complainant.", "consent ...3 complainant", "affirmed committed"},
      {"Complainants will be kept informed of progress at least every ten working days.", "complainant ...3 keep informed",
       "affirmed committed"},
      {"Staff are trained to recognise vulnerability and make referrals to support agencies.", "make referral ...6 support",
       "affirmed stated"},
      {"A risk assessment matrix is completed for every complainant.", "risk assessment ...4 complete", "affirmed stated"},
      {"You have a right to complain if you are not happy with our decision.", "right to complain", "affirmed stated"},
      {"If you are a victim of hate crime we can provide additional security.", "provide ...3 security", "affirmed permitted"},
      {"We can provide extra locks, lighting and CCTV.", "provide ...3 lock", "affirmed permitted"},
      {"Perpetrators who do not engage with support will be considered for legal action.", "engage ...3 support", "negated mentioned"},
      {"We recognise that not all cases are suitable for mediation.", "suitable ...2 mediation", "negated stated"},
      {"Any breach of this agreement may result in eviction.", "breach ...8 eviction", "affirmed permitted"},
      {"The tenant must not cause nuisance or annoyance to neighbours.", "cause nuisance", "negated committed"},
      {"You, members of your household and your visitors must not cause a nuisance.", "cause nuisance", "negated committed"},
      {"You are responsible for the behaviour of everyone living in or visiting your home.", "responsible for ...2 behaviour",
       "affirmed committed"},
      {"We expect all tenants to respect their neighbours.", "respect ...2 neighbour", "affirmed committed"},
      {"Neither the police nor the council has powers to require mediation.", "require mediation", "negated permitted"},
      {"Our officers do not have authority to close a case without a manager's approval.", "manager's approval", "affirmed stated"},
      {"A case can only be closed by a manager after discussion with the complainant.", "discussion ...2 complainant", "affirmed stated"},
      {"We have adopted a zero tolerance approach to abuse of staff.", "zero tolerance", "affirmed stated"},
      {"From April 2027 all new tenants will be given a starter tenancy.", "give ...3 starter tenancy", "affirmed committed"},
      {"In 2008 we introduced starter tenancies for all new tenants.", "introduce ...2 starter tenancy", "affirmed stated"},
      {"We are looking at introducing starter tenancies.", "introduce ...2 starter tenancy", "affirmed planned"},
      {"It is hoped that mediation will be available by spring.", "mediation ...3 available", "affirmed aspirational"},
      {"Mediation has been shown to work and we use it whenever both sides agree.", "use it", "affirmed stated"},
      {"Victims are not required to give evidence in person.", "give evidence", "negated committed"},
      {"We do not require complainants to keep diary sheets.", "keep diary sheet", "negated committed"},
      {"Please do not hesitate to report nuisance.", "report nuisance", "affirmed stated"},
      {"We would not normally evict for a first incident.", "evict", "negated permitted"},
      {"Our legal team can advise on injunctions and will attend court.", "attend court", "affirmed committed"},
      {"Managers may authorise, and officers must record, any surveillance.", "record ...2 surveillance", "affirmed committed"},
      {"The case will remain open until the complainant agrees that it can be closed.", "remain open", "affirmed committed"},
      {"The case will remain open until the complainant agrees that it can be closed.", "complainant agree", "affirmed stated"},
      {"Subject to the agreement of both parties, mediation is arranged within five days.", "mediation ...3 arrange", "affirmed stated"},
      {"Although mediation is not always successful, it is offered in every case.", "it is offered", "affirmed stated"},
      {"Mediation is voluntary and nobody will be forced to take part.", "{mediation}", "affirmed stated"},
      {"Mediation, which is free and not compulsory, will be offered.", "{mediation} ...8 offer", "affirmed committed"},
      {"Except in an emergency, we will give you 24 hours' notice.", "give ...3 #duration", "affirmed committed"},
      {"We will never enter your home without giving you 24 hours' notice except in an emergency.", "give ...3 #duration",
       "affirmed committed"},
      {"We promise to:\n- answer within one day\n- keep you informed", "keep ...2 informed", "affirmed committed"},
      {"Staff must not:\n- promise confidentiality\n- offer mediation", "offer mediation", "negated committed"},
      {"We use a range of tools, including:\n- mediation\n- warnings", "use ...8 mediation", "affirmed stated"},
      {"Possible actions include:\n- mediation\n- eviction", "{mediation}", "affirmed stated"},
      {"The Council aims to prevent homelessness by offering mediation.", "offer mediation", "affirmed aspirational"},
      {"Residents told us they want mediation to be offered.", "mediation ...3 offer", "affirmed stated"},
      {"There has been a reduction in the use of mediation.", "use ...2 mediation", "affirmed stated"},
      {"We no longer have wardens but work closely with the police.", "work ...2 police", "affirmed stated"},
      {"Where wardens are in place they patrol daily.", "they patrol", "affirmed stated"},
      {"Mediation can be arranged on request.", "mediation ...3 arrange", "affirmed permitted"},
      {"We have yet to introduce a mediation scheme.", "introduce ...2 mediation", "negated stated"},
      {"Cases are reviewed monthly; cases will not be closed without a review.", "closed ...3 review", "affirmed committed"},
      {"All staff need to complete training.", "complete training", "affirmed stated"},
      {"Staff who have not completed training must not interview witnesses.", "complete training", "negated mentioned"},
      {"The Landlord agrees not to interrupt the Tenant's enjoyment.", "interrupt", "negated stated"},
      {"To help prevent nuisance we run youth projects.", "run youth project", "affirmed stated"},
      {"It may not be possible to offer mediation in every case.", "offer mediation", "negated permitted"},
      {"We will not ordinarily take action where the complaint is about children playing.", "take action", "negated committed"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row) == row.expected);
  }
}

TEST_CASE("strength: in reports and self-assessments, will is a plan and fragments are answers") {
  const Row rows[] = {
      {"We will offer mediation.", "offer mediation", "affirmed planned"},
      {"Our legal team shall offer mediation.", "offer mediation", "affirmed planned"},
      {"We offer mediation.", "offer mediation", "affirmed stated"},
      {"Staff must offer mediation.", "offer mediation", "affirmed committed"},
      {"Mediation services", "mediation service", "affirmed stated"},
      {"Officers may offer mediation.", "offer mediation", "affirmed permitted"},
      {"We will not offer mediation.", "offer mediation", "negated planned"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(labels(row, Reading::reports) == row.expected);
  }
}

TEST_CASE("strength: who acts") {
  const Row rows[] = {
      {"We will offer mediation.", "offer mediation", "we"},
      {"Our officers will offer mediation.", "offer mediation", "we"},
      {"The case manager will offer mediation.", "offer mediation", "we"},
      {"You must attend mediation.", "attend mediation", "you"},
      {"The tenant must attend mediation.", "attend mediation", "you"},
      {"The police will attend mediation.", "attend mediation", "third_party"},
      {"Mediation will be offered by the council.", "mediation ...4 offer", ""},
      {"Mediation will be offered.", "mediation ...4 offer", ""},
      {"Officers will:\n- offer mediation", "offer mediation", "we"},
      {"The tenant's landlord will offer mediation.", "offer mediation", "we"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const std::string all = strength(row.text, row.phrase);
    const std::string actor = row.expected;
    if (actor.empty()) {
      CHECK(all.find(" we") == std::string::npos);
      CHECK(all.find(" you") == std::string::npos);
      CHECK(all.find(" third_party") == std::string::npos);
    } else {
      CHECK(all.find(" " + actor) != std::string::npos);
    }
  }
}

TEST_CASE("strength: conditions are shown and weaken nothing") {
  struct Conditional {
    const char* text;
    bool expected;
  };
  const Conditional rows[] = {
      {"We will offer mediation if both agree.", true},
      {"We will offer mediation where appropriate.", true},
      {"When a case is opened we will offer mediation.", true},
      {"Subject to consent, we will offer mediation.", true},
      {"We will normally offer mediation.", true},
      {"We will offer mediation.", false},
      {"We will decide whether to offer mediation because it helps.", false},
  };
  for (const Conditional& row : rows) {
    INFO(row.text);
    CHECK(strength(row.text, "offer mediation").ends_with(" if") == row.expected);
  }
}
