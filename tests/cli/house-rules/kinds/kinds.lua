kind "asb-policy" { title = "ASB policy", named = { "anti-social behaviour policy" } }
kind "tenancy-agreement" { title = "Tenancy agreement", named = { "tenancy agreement" } }
