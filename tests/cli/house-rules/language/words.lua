words "mediation" { "mediation", "mediator" }
words "enforce" { "injunction", "possession proceedings" }
words "support" { "support need", "tenancy support" }
words "cue.committed" { "must", "will", "shall" }
words "cue.permitted" { "may", "can" }
words "cue.aspirational" { "will consider", "aim to", "hope to" }
words "cue.negation" { "do not", "will not", "never" }
words "actor.we" { "we", "officer", "landlord" }
words "actor.you" { "you", "tenant" }
words "cue.pronoun" { "=we", "=they" }
words "cue.historical" { "used to" }
