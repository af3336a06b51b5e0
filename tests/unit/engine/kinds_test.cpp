// Which kind of document it is, by title, name or typical sentences.
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

Kind kind(std::string_view text, std::string_view file) {
  static const test::Bench bench{[] {
    ruleset::Ruleset rules = test::shipped();
    rules.packs.clear();
    return rules;
  }()};
  const Document document = test::sketch(text);
  const Index index(document, bench.compiled->lexicon());
  return kind_of(index, *bench.compiled, file);
}

}  // namespace

TEST_CASE("kinds: by title") {
  struct Row {
    const char* title;
    const char* expected;
  };
  const Row rows[] = {
      {"Tenancy Agreement", "tenancy-agreement"},
      {"Assured Shorthold Tenancy Agreement", "tenancy-agreement"},
      {"Secure tenancy conditions", "tenancy-agreement"},
      {"Licence to Occupy", "tenancy-agreement"},
      {"Anti-Social Behaviour Policy", "asb-policy"},
      {"ASB Policy", "asb-policy"},
      {"ASB Policy and Procedure", "asb-policy"},
      {"Policy on harassment and hate crime", "asb-policy"},
      {"Antisocial behaviour procedure", "asb-procedure"},
      {"ASB toolkit for officers", "asb-procedure"},
      {"Anti-social behaviour strategy 2026", "strategy"},
      {"Allocations Policy", "allocations-policy"},
      {"Lettings policy", "allocations-policy"},
      {"Choice based lettings scheme", "allocations-policy"},
      {"Complaints Policy", "policy"},
      {"Domestic Abuse Policy", "asb-policy"},
      {"Repairs policy", "policy"},
      {"Voids procedure", "procedure"},
      {"Annual report to residents", "report"},
      {"Minutes of the Board meeting", "report"},
      {"ASB performance report", "report"},
      {"Respect Standard self-assessment", "self-assessment"},
      {"Self assessment against the Respect Standard", "self-assessment"},
      {"Good Neighbour Agreement", "agreement"},
      {"Acceptable Behaviour Contract", "agreement"},
      {"How to report anti-social behaviour", "leaflet"},
      {"Nuisance neighbours: a guide for residents", "leaflet"},
      {"Guide to your tenancy agreement for tenants", "leaflet"},
      {"The co-op's rules on nuisance and harassment", "asb-policy"},
      {"Our approach to anti-social behaviour", "asb-policy"},
      {"Statement on neighbour nuisance", "asb-policy"},
      {"Staff handbook: tackling nuisance", "asb-procedure"},
      {"Report to Cabinet: Anti-social Behaviour Policy", "report"},
      {"Scrutiny report on the ASB procedure", "report"},
      {"Housing Committee report: new tenancy agreement", "report"},
      {"Internal audit policy", "policy"},
      {"Quarter 2 ASB performance", "report"},
      {"ASB charter compliance checklist", "self-assessment"},
      {"Equality impact assessment of the ASB policy", "other"},
      {"Tender: ASB case management system", "other"},
      {"[Insert name of landlord] Anti-social Behaviour Policy", "other"},
      {"Recipes for summer", "other"},
  };
  for (const Row& row : rows) {
    INFO(row.title);
    CHECK(kind("# " + std::string(row.title) + "\nSome text follows here.", "document.docx").id == row.expected);
  }
}

TEST_CASE("kinds: what every policy says makes no general policy of one on nuisance") {
  CHECK(
      kind("# ASB Policy\nThis policy sets out what we do. Purpose of this policy.\nApproved by the Board. Review date March 2028. Related "
           "policies. An equality impact assessment was made. Policy statement.",
           "x.docx")
          .id == "asb-policy");
}

TEST_CASE("kinds: a chapter on reporting makes no report of a policy") {
  CHECK(kind("# Anti-social Behaviour Policy\nWe act on it.\n## Reporting nuisance\nRing us.", "x.docx").id == "asb-policy");
  CHECK(kind("# ASB policy\nWe act on it.\n## 1 Making a report\nRing us.", "x.docx").id == "asb-policy");
  CHECK(kind("# Antisocial behaviour procedure\nFor staff.\n## Reports\nLog each.", "x.docx").id == "asb-procedure");
  CHECK(kind("# Tenancy agreement\nPlease read it.\n## Reporting repairs\nRing us.", "x.docx").id == "tenancy-agreement");
}

TEST_CASE("kinds: by the file's name, whatever joins its words") {
  CHECK(kind("Some text.", "ASB_Policy-v2.docx").id == "asb-policy");
  CHECK(kind("Some text.", "TenancyAgreement2026.odt").id == "tenancy-agreement");
  CHECK(kind("Some text.", "good-neighbour-agreement.odt").id == "agreement");
  CHECK(kind("Some text.", "scan0042.docx").id == "other");
}

TEST_CASE("kinds: by typical sentences where no name helps") {
  CHECK(kind("This tenancy agreement is between Example Homes and the tenant.\nYou must pay the rent in advance.\nThe landlord will not "
             "interfere with your quiet enjoyment.\nYou may end this tenancy by notice to quit.",
             "scan.docx")
            .id == "tenancy-agreement");
  CHECK(kind("Apologies were received.\nThe board noted the figures.\nMatters arising.\nDate of next meeting: 4 May.", "scan.docx").id ==
        "report");
}

TEST_CASE("kinds: the reason can be checked") {
  CHECK(kind("# Anti-social Behaviour Policy\nText.", "x.docx").reason == "the title says 'Anti-social Behaviour Policy'");
  CHECK(kind("Text.", "asb-policy.docx").reason == "the file's name says 'asb policy'");
  CHECK_FALSE(kind("Text.", "x.docx").reason.empty());
}
