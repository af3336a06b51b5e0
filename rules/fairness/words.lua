-- Words of agreements, old and new: the parties under all their names, and the savings that make a strict term fair.

words "landlord" {
  "landlord", "we", "us", "association", "council", "company", "lessor", "owner", "society", "trust", "group", "landlord's agent", "co-operative",
  "corporation", "licensor", "agent",
}
words "tenant" { "tenant", "you", "lessee", "occupier", "resident", "licensee", "leaseholder" }
words "home" { "property", "premises", "home", "dwelling", "accommodation", "house", "flat", "room", "building" }

-- Savings that name the law: enough for most terms when they stand beside them.
words "save_law" {
  "(except|save|unless|other than|subject) ...8 (law|statute|statutory|legal right|Act|entitled|court)",
  "(to the extent|so far as|where|as|if) ...4 (permitted|allowed|required) ...4 (law|statute)",
  "(not|nothing ...8) (affect|limit|exclude|remove|take away|restrict) ...10 (right|liability|duty|obligation|responsibility)",
  "unless ...4 law (allow|permit)",
}
-- Consent that must be reasonable.
words "reasonable_consent" {
  "(not|never|nor) ...4 (unreasonably|unreasonable) ...4 (withhold|refuse|delay|withheld)", "consent ...8 not ...4 unreasonably",
  "without good reason", "unless ...4 (good|reasonable) (reason|ground)",
  "reasonable ...4 (refuse|withhold|object)", "not refuse ...6 (consent|permission) unreasonably", "only refuse ...10 (reasonable|good reason)",
}
words "our_fault" {
  "(unless|except|save|other than) ...12 (negligence|negligent|fault|breach|default|failure|failed|omission|neglect|deliberate|wilful)",
  "caused by ...6 (our|landlord's|association's|council's|its) ...6 (negligence|fault|breach|default|failure|neglect|act or omission)",
  "(not|nothing ...8) (limit|exclude|affect|restrict) ...8 (liability|responsibility|duty)",
  "not caused by ...8 (act|omission|negligence|fault)", "beyond ...4 control", "(not|unless) ...4 (our|landlord's|its) fault",
}
