-- Information sharing: the protocol and the person.

local note = shared.clause_of("")
local explains = shared.explains

block {
  id = "partnership.information-sharing",
  title = "A protocol says what is shared, by whom, with whom, why and how safely",
  severity = "high",
  source = {
    standard = "Promoting Respect: partnership working (Housing Corporation, 2007)", clause = "Information sharing", checked = "2026-11-22",
    guidance = "The note rests on the Crime and Disorder Act 1998, section 115; the data protection law that it names has been replaced by the UK GDPR and the Data Protection Act 2018",
  },
  why = "Without a protocol officers share too little from fear, or too much from zeal.",
  advice = "Say that you have signed the local protocol, and what may be shared, by whom and with whom, for which purposes and with which safeguards.",
  where = explains,
  elements = {
    {
      id = "protocol",
      title = "there is a protocol",
      find = {
        "(sign|signatory|have|under|party to|agreed|in place|use|through|follow|work to|developed|join|by) ...10 {partnership_protocol}",
        "{partnership_protocol} ...12 (signed|agreed|in place|with|sets out|says|governs|covers|exists|operates|between)",
      },
    },
    {
      id = "what",
      title = "what is shared",
      find = {
        "(protocol|agreement|share|exchange|disclose|pass on) ...16 (what (may|can|will|is|information|data)|names|addresses|details of|case details|incidents|intelligence|personal data|depersonalised|offending history|tenancy details|tenure|risk information|types of (information|data))",
        "(names|addresses|details of ...4 (incident|case|perpetrators)|intelligence|depersonalised data|risk information|tenancy details) ...12 (shared|exchanged|disclosed|passed)",
      },
    },
    {
      id = "by_whom",
      title = "by whom",
      find = {
        "(share|exchange|disclose|protocol|request|information) ...24 (by whom|named officer|named officers|designated|authorised (officer|staff|person|signatories)|nominated|who may share|only by|single point of contact|data protection officer|manager)",
        "(named|designated|authorised|nominated) (officer|staff|person|manager|contact) ...14 (share|exchange|disclose|information|request|data)",
      },
    },
    {
      id = "with_whom",
      title = "with whom",
      find = {
        "(share|exchange|disclose|pass|protocol|agreement) ...16 (with|to|between) ...10 ({partner}|council|police|agencies|partners|whom)",
        "with whom",
      },
    },
    {
      id = "purpose",
      title = "for which purposes",
      find = {
        "(share|exchange|disclose|protocol|information|data) ...26 (for the purpose|for the purposes|purpose of|purposes of|which purpose|what purpose|in order to (prevent|detect|tackle|protect)|to (prevent|detect|tackle|protect|investigate|reduce)|for the prevention|prevention of|section 115|safeguarding purposes)",
        "purpose ...10 (shared|sharing|exchange|protocol)", "(by whom|with whom|and) ...4 (which|what) purpose",
      },
    },
    {
      id = "safeguards",
      title = "with which safeguards",
      find = {
        "(share|exchange|information|data|records are) ...22 (secure|securely|encrypted|confidential|confidentiality|safeguard|safeguards|kept no longer|password|need to know|proportionate|minimum|UK GDPR|GDPR|Data Protection Act|data protection (law|legislation|principles)|consent)",
        "(secure|securely|encrypted|confidentially|safeguards|need to know|in line with (GDPR|UK GDPR|data protection)|Data Protection Act|data protection) ...14 (share|exchange|sent|information|records)",
      },
    },
  },
  ignore = {
    "(share|pass) ...6 (your|personal) ...8 (contractor|third parties|marketing|Department)", "(your|you) ...3 [personal] (data|information)",
    "shared (ownership|owner|area|house)", "information (leaflet|sheet|pack|board)", "(gas|repairs|heating) contractor", "pre-action protocol",
    "credit reference", "entry is secure", "secure (tenancy|tenant|evidence|funding|accommodation)", "consent of ...4 landlord",
    "proportionate (to|action|response)", "action ...6 proportionate", "data protection officer", "privacy notice",
    "police ...4 and ...4 council ...4 investigate", "sharing ...4 (outside|without) ...3 (protocol|agreement)", "information ...10 large print", "confidential ...4 (report|line|service)",
    "(treated|dealt with) ...4 (in confidence|confidentially)", "(CCTV|evidence) ...14 (secure|confidential)",
  },
  kin = { "respect.1.p1c" },
  form = { "information sharing", "information-sharing protocol" },
  examples = {
    covered { "Under an information sharing protocol with the police and the council, names, addresses and details of incidents are exchanged by named officers for the prevention of crime and disorder. Information is sent only by secure email." },
    partial { "We have signed an information sharing protocol with the police and the council.", elements = { protocol = "covered", with_whom = "covered", purpose = "missing", safeguards = "missing" } },
    weak { "An information sharing protocol with the police is being developed." },
    contradicted { "We have no information sharing protocol." },
    missing { "We share your personal information with our gas contractor." },
    missing { "An information leaflet on shared ownership is at reception." },
  },
}

block {
  id = "partnership.designated-officer",
  title = "One named person sees to information sharing",
  severity = "medium",
  source = note("Information sharing: somebody identified in each authority"),
  why = "A request that has no addressee is answered by nobody, or by somebody who should not.",
  advice = "Name the post that deals with requests to and from partners (designated officer, single point of contact).",
  where = explains,
  elements = {
    {
      id = "officer",
      title = "a designated officer or single point of contact",
      find = {
        "(request|enquiries) ...14 (go|sent|directed|made|addressed|passed) (to|through) ...4 (one (person|officer|manager)|head of|community safety (manager|officer)|ASB manager|single)",
        "(designated|nominated|named|lead|responsible|dedicated) (officer|person|contact|liaison officer|manager|co-ordinator|coordinator|information sharing officer|individual) ...16 (information|data|share|protocol|requests|partners|partner agencies)",
        "(information|data|sharing|protocol|requests) ...20 (designated|nominated|named|dedicated|single point of contact|SPOC|lead officer|liaison officer) ...4 [(officer|person|contact|manager)]",
        "(single point of contact|SPOC|liaison officer|designated officer) ...14 (information|partners|requests|police|sharing|protocol)",
        "designated information sharing officer",
        "({staff}|manager|team) ...6 (is|are|as|acts as) ...3 (designated officer|single point of contact|SPOC|nominated officer|liaison officer)",
      },
    },
  },
  ignore = {
    "(complainant|victim|witness|resident|tenant|customer|you) ...14 (single point of contact|named officer|named contact)",
    "(single point of contact|named officer|named contact) ...10 (complainant|victim|witness|resident|tenant|customer|you|case|works)",
    "local authority designated officer", "LADO", "designated (safeguarding|smoking|parking|fire|premises|play)",
    "data protection officer ...6 (your|you|complain)", "(case|report) ...8 named officer", "dedicated ...3 {asb} officer",
    "responsible officer ...4 (policy|review)", "(between|by) named officers",
  },
  form = { "designated officer", "facilitate information sharing" },
  examples = {
    covered { "The Community Safety Manager is the single point of contact for requests to share information with partners." },
    weak { "A designated information sharing officer will be appointed next year." },
    contradicted { "There is no designated officer for information sharing." },
    missing { "Each complainant has a single point of contact." },
    missing { "Smoking is allowed in designated areas." },
  },
}
