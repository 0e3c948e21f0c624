# The data sets: of metadat, and our own as published by their authors.

two.by.two <- list(
  bcg = with(dat.bcg, data.frame(ai = tpos, n1i = tpos + tneg, ci = cpos, n2i = cpos + cneg)),
  hine1989 = dat.hine1989, nielweise2007 = dat.nielweise2007, hahn2001 = dat.hahn2001, egger2001 = dat.egger2001,
  linde2005 = dat.linde2005, yusuf1985 = subset(dat.yusuf1985, table == 6),
  landenberger2005 = with(dat.landenberger2005, data.frame(ai = n.cbt.rec, n1i = n.cbt.rec + n.cbt.non,
                                                           ci = n.ctrl.rec, n2i = n.ctrl.rec + n.ctrl.non)))
two.by.two <- lapply(two.by.two, function(d) { d <- d[c("ai", "n1i", "ci", "n2i")]; d[complete.cases(d), ] })

counted <- function(name, measure) {
  d <- escalc(measure, ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = two.by.two[[name]])
  d <- data.frame(yi = c(d$yi), vi = c(d$vi))
  d[complete.cases(d), ]
}
correlated <- function(d) {
  d <- escalc("ZCOR", ri = ri, ni = ni, data = d)
  d$yi <- c(d$yi)
  d[!is.na(d$yi) & !is.na(d$vi), ]
}
csv <- function(...) read.csv(file.path(sources, ...), fileEncoding = "UTF-8")

rental <- csv("verhaeghe2026-rental-discrimination", "housing_meta.csv")
rental <- subset(data.frame(yi = rental$prratio_ln, vi = rental$prratio_ln_v, cluster = rental$study, sample = rental$cluster, ground = rental$ground,
                            year = rental$year_research_start - 2000, country = rental$country_iso3), is.finite(yi) & is.finite(vi) & vi > 0)
school <- csv("dietrichson2021-targeted-school-interventions", "dietrichson2021.csv")
school <- subset(data.frame(yi = school$Effectsize_g_adj1, vi = school$SE_g_adj1^2, cluster = school$Study_ID,
                            post = school$Post, subject = school$Test_subject), post == 1 & is.finite(yi) & is.finite(vi))
contact <- csv("paluck2019-contact-hypothesis", "contact_data.csv")
contact <- data.frame(yi = contact$d, vi = contact$var_d, cluster = contact$unique_study_id, days = contact$days_delay)
care <- function(domain) {
  d <- csv("taylor-care-leavers", paste0(domain, "_es_data.csv"))
  d <- subset(d, measure == "g" & is.finite(es) & is.finite(se))
  data.frame(yi = d$es, vi = d$se^2, cluster = d$study)
}

plain <- function(d) { d <- d[c("yi", "vi")]; d[complete.cases(d), ] }
two.level <- list(
  "bcg RR" = counted("bcg", "RR"), "bcg OR" = counted("bcg", "OR"), "hine1989 RD" = counted("hine1989", "RD"),
  "nielweise2007 OR" = counted("nielweise2007", "OR"), "hahn2001 RR" = counted("hahn2001", "RR"),
  "egger2001 OR" = counted("egger2001", "OR"), "linde2005 RR" = counted("linde2005", "RR"),
  "landenberger2005 OR" = counted("landenberger2005", "OR"),
  "normand1999 SMD" = plain(escalc("SMD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)),
  "normand1999 MD" = plain(escalc("MD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)),
  "raudenbush1985 SMD" = plain(dat.raudenbush1985), "bangertdrowns2004 SMD" = plain(dat.bangertdrowns2004),
  "mcdaniel1994 ZCOR" = plain(correlated(dat.mcdaniel1994)), "molloy2014 ZCOR" = plain(correlated(dat.molloy2014)),
  "cohen1981 ZCOR" = plain(correlated(dat.cohen1981)), "hackshaw1998 OR" = plain(dat.hackshaw1998),
  "begg1989" = plain(dat.begg1989), "contact SMD" = plain(contact), "care leavers, education, SMD" = plain(care("education")),
  "rental RR" = plain(rental), "rental, Netherlands, RR" = plain(subset(rental, country == "NLD")),
  "school SMD" = plain(school))

clustered <- function(d, cluster) { d <- data.frame(yi = c(d$yi), vi = c(d$vi), cluster = cluster); d[complete.cases(d), ] }
bornmann <- escalc("OR", ai = waward, n1i = wtotal, ci = maward, n2i = mtotal, data = dat.bornmann2007)
three.level <- list(
  konstantopoulos2011 = clustered(dat.konstantopoulos2011, dat.konstantopoulos2011$district),
  assink2016 = clustered(dat.assink2016, dat.assink2016$study), tannersmith2016 = clustered(dat.tannersmith2016, dat.tannersmith2016$studyid),
  knapp2017 = clustered(dat.knapp2017, dat.knapp2017$study), bornmann2007 = clustered(bornmann, bornmann$study),
  "contact" = clustered(contact, contact$cluster), "rental" = clustered(rental, rental$cluster),
  "rental, by sample" = clustered(rental, rental$sample), "rental, ethnicity, by sample" = with(subset(rental, ground == "Ethno-racial origin"), data.frame(yi, vi, cluster = sample)),
  "rental, Netherlands" = with(subset(rental, country == "NLD"), data.frame(yi, vi, cluster)),
  "care leavers, education" = care("education"), "care leavers, employment" = care("employment"),
  "school" = clustered(school, school$cluster))
