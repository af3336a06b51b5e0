#pragma once
/// \file
/// One Report that holds every status, every kind of gap in what was read, and text that would break a careless writer.

#include <tenet/report.hpp>

namespace tenet::test {

inline Place clause(std::string number, std::vector<std::string> headings, std::uint32_t block) {
  Place place;
  place.number = std::move(number);
  place.headings = std::move(headings);
  place.block = BlockId{block};
  place.kind = BlockKind::list_item;
  place.start = 0;
  place.end = 20;
  place.part = "word/document.xml";
  place.path = {block, 2, 14};
  return place;
}

inline Evidence said(std::string element, std::string quote, std::string context, Force force, std::string cue, Place place) {
  Evidence evidence;
  evidence.element = std::move(element);
  evidence.quote = std::move(quote);
  evidence.context = std::move(context);
  evidence.force = force;
  evidence.actor = Actor::we;
  evidence.cue = std::move(cue);
  evidence.place = std::move(place);
  return evidence;
}

inline RuleResult row(std::string rule, Form form, Status status, std::string title, std::string source) {
  RuleResult result;
  result.rule = std::move(rule);
  result.form = form;
  result.pack = form == Form::term ? "fairness" : "respect-standard";
  result.title = std::move(title);
  result.group = form == Form::term ? "2d" : result.rule.find(".p") == std::string::npos ? "core" : "partner";
  result.source = std::move(source);
  result.severity = form == Form::term ? Severity::high : Severity::medium;
  result.status = status;
  return result;
}

inline std::string respect(int commitment, std::string_view block) {
  return "Respect Standard for Housing Management, Commitment " + std::to_string(commitment) + ", building block " + std::string(block);
}

inline DocumentReport policy_document() {
  const Place mediation = clause("4.2(b)", {"4 Mediation"}, 37);
  DocumentReport document;
  document.path = "policies/asb-policy.docx";
  document.sha256 = std::string(64, 'a');
  document.format = "docx";
  document.kind = "asb-policy";
  document.kind_reason = "the title says “Anti-social Behaviour Policy”";
  document.title = "Anti-social Behaviour Policy";
  document.words = 3120;
  document.checked = true;
  document.diagnostics.push_back({"altchunk-not-read", "An embedded document was not read.", {}});
  document.diagnostics.front().place.part = "word/document.xml";

  RuleResult covered =
      row("respect.3.7", Form::block, Status::covered, "Cases are screened for mediation early and referred", respect(3, "7"));
  covered.elements = {{"screen", "cases are screened", false, Status::covered, ""},
                      {"refer", "parties are referred", false, Status::covered, ""}};
  covered.evidence = {
      said("screen", "screen every case to decide whether it is suitable for mediation",
           "Before legal action our officers will: screen every case to decide whether it is suitable for mediation", Force::committed,
           "will", mediation),
      said("refer", "offer mediation to both parties", "Before legal action our officers will: offer mediation to both parties",
           Force::committed, "will", clause("4.2(c)", {"4 Mediation"}, 38))};
  covered.evidence[0].cue_place = covered.evidence[1].cue_place = "lead-in";

  RuleResult partial = row("respect.3.8", Form::block, Status::partial, "Early warnings and agreements are used", respect(3, "8"));
  partial.elements = {{"warning", "early warnings", false, Status::covered, ""},
                      {"agreement", "acceptable behaviour agreements", false, Status::missing, ""},
                      {"review", "agreements are reviewed", true, Status::missing, ""}};
  partial.evidence = {said("warning", "issue a written warning", "We issue a written warning at the first report.", Force::stated, "",
                           clause("4.4", {"4 Mediation"}, 40))};

  RuleResult weak = row("respect.3.p1", Form::block, Status::weak, "Partners share premises", respect(3, "partner 1"));
  weak.elements = {{"share", "premises are shared", false, Status::weak, ""}};
  weak.evidence = {said("share", "consider sharing premises", "We will consider sharing premises with the police.", Force::aspirational,
                        "will consider", clause("", {"Partners"}, 55))};

  RuleResult conflict = row("respect.4.1", Form::procedure, Status::covered, "Every report is answered within a day", respect(4, "1"));
  conflict.conflict = true;
  conflict.elements = {{"answer", "reports are answered", false, Status::covered, ""}};
  conflict.evidence = {said("answer", "answer every report within one working day", "We answer every report within one working day.",
                            Force::stated, "", clause("5.1", {"5 Reports"}, 60)),
                       said("answer", "do not answer anonymous reports", "We do not answer anonymous reports.", Force::stated, "do not",
                            clause("5.9", {"5 Reports"}, 68))};
  conflict.evidence[1].polarity = Polarity::negated;

  RuleResult contradicted = row("respect.4.2", Form::block, Status::contradicted, "Witnesses are supported through court", respect(4, "2"));
  contradicted.elements = {{"support", "witnesses are supported", false, Status::contradicted, ""}};
  contradicted.evidence = {said("support", "do not support witnesses", "We do not support witnesses at court <b>&amp;</b> \"never\" have.",
                                Force::stated, "do not", clause("6", {}, 70))};
  contradicted.evidence[0].polarity = Polarity::negated;

  RuleResult missing = row("respect.4.3", Form::block, Status::missing, "Residents help to set service standards", respect(4, "3"));
  missing.elements = {{"involve", "residents are involved", false, Status::missing, ""}};

  RuleResult not_applicable =
      row("respect.6.2", Form::procedure, Status::not_applicable, "Support is linked to enforcement", respect(6, "2"));
  not_applicable.message = "No enforcement is described.";

  RuleResult alternative = row("respect.6.3", Form::block, Status::alternative, "A warden scheme is run", respect(6, "3"));
  alternative.tailoring = TailoringNote{Status::alternative,
                                        Status::missing,
                                        "County-wide scheme",
                                        "Head of Housing",
                                        "2026-03-01",
                                        "2027-03-01",
                                        "Joint protocol.docx, section 4",
                                        false};

  RuleResult broken = row("respect.6.4", Form::block, Status::not_checked, "Families get an intensive project", respect(6, "4"));
  broken.message = "The rule's check function stopped: instruction limit reached.";

  document.results = {covered, partial, weak, conflict, contradicted, missing, not_applicable, alternative, broken};
  return document;
}

inline DocumentReport agreement_document() {
  DocumentReport document;
  document.path = "agreements/tenancy <2026> & terms.odt";
  document.sha256 = std::string(64, 'b');
  document.format = "odt";
  document.kind = "tenancy-agreement";
  document.kind_reason = "the title says “Tenancy”";
  document.title = "Assured Tenancy Agreement <script>alert(1)</script>";
  document.words = 12034;
  document.checked = true;

  RuleResult flagged = row("fairness.rent-without-set-off", Form::term, Status::flagged, "Rent payable without set-off or deduction",
                           "Consumer Rights Act 2015, Sch 2 Pt 1 para 2, OFT356 group 2(d)");
  flagged.advice = "Add a plain-English saving for the tenant's legal right to set off, or delete the term.";
  for (std::uint32_t i = 0; i < 8; ++i) {
    flagged.evidence.push_back(said("", "pay the Rent in advance without any set-off or deduction whatsoever",
                                    "The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever.",
                                    Force::committed, "shall", clause("3." + std::to_string(i + 1), {"3 Rent"}, 20 + i)));
  }
  flagged.qualifiers = {said("", "Your statutory rights are not affected", "Your statutory rights are not affected.", Force::stated, "",
                             clause("9.9", {"9 General"}, 99))};

  RuleResult qualified =
      row("fairness.entry", Form::term, Status::qualified, "Entry without notice", "Consumer Rights Act 2015, Sch 2 Pt 1");
  qualified.evidence = {
      said("", "enter the Property", "We may enter the Property.", Force::permitted, "may", clause("7.1", {"7 Access"}, 80))};
  qualified.qualifiers = {
      said("", "on 24 hours' written notice", "on 24 hours' written notice", Force::stated, "", clause("7.1", {"7 Access"}, 80))};

  RuleResult clear =
      row("fairness.final-decision", Form::term, Status::clear, "The landlord's decision is final", "Consumer Rights Act 2015");
  RuleResult limit = row("fairness.indemnity", Form::term, Status::not_checked, "Indemnity and costs", "Consumer Rights Act 2015");
  limit.message = "The expert pattern reached its match limit.";
  RuleResult missing =
      row("respect.3.7", Form::block, Status::missing, "Cases are screened for mediation early and referred", respect(3, "7"));
  missing.elements = {{"screen", "cases are screened", false, Status::missing, ""},
                      {"refer", "parties are referred", false, Status::missing, ""}};
  document.results = {clear, qualified, limit, flagged, missing};
  return document;
}

inline DocumentReport unreadable_document() {
  DocumentReport document;
  document.path = "old/policy.doc";
  document.error = "old/policy.doc is a Word 97-2003 file; open it in Word or Writer and save it as .docx.";
  return document;
}

inline Coverage over_set(const RuleResult& result, std::vector<std::string> documents) {
  Coverage coverage;
  coverage.rule = result.rule;
  coverage.form = result.form;
  coverage.pack = result.pack;
  coverage.title = result.title;
  coverage.group = result.group;
  coverage.severity = result.severity;
  coverage.status = result.status;
  coverage.conflict = result.conflict;
  coverage.basis = documents.empty() ? Basis::none : Basis::stated;
  coverage.elements = result.elements;
  for (ElementResult& element : coverage.elements)
    if (element.status != Status::missing && !documents.empty()) element.document = documents.front();
  coverage.documents = std::move(documents);
  coverage.tailoring = result.tailoring;
  return coverage;
}

/// Two documents read, one not; every status occurs; one rule file is wrong.
inline Report report_sample() {
  Report report;
  report.tool_version = "0.1.0";
  report.date = "2026-11-22";
  report.profile = "default";
  report.packs = {{"respect-standard", "1.0.0", "Respect Standard for Housing Management", 9, "Guide for landlords, 2006", {}},
                  {"fairness", "1.0.0", "Unfair terms", 4, "", {}}};
  report.packs[0].chapters = {{"Commitment 3: preventing problems", {"respect.3.7", "respect.3.8", "respect.3.p1"}},
                              {"Commitment 4: services that fit", {"respect.4.1", "respect.4.2", "respect.4.3"}}};
  report.problems = {
      {"fairness.penalty", "rules/fairness/charges.lua:12: term 'fairness.penalty': unknown field 'titel' - did you mean 'title'?"}};
  report.documents = {policy_document(), agreement_document(), unreadable_document()};
  for (const RuleResult& result : report.documents.front().results) {
    report.coverage.push_back(
        over_set(result, result.evidence.empty() ? std::vector<std::string>{} : std::vector{report.documents.front().path}));
  }
  report.coverage[2].basis = Basis::claimed;
  return report;
}

}  // namespace tenet::test
