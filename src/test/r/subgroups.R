subgroups <- function(name, d, by, test) {
  d <- d[!is.na(by) & !is.na(d$yi), ]
  by <- factor(by[!is.na(by)])
  together <- rma(yi, vi, mods = ~ by, data = d, test = test, control = tight)
  means <- rma(yi, vi, mods = ~ by - 1, data = d, test = test, control = tight)
  apart <- lapply(levels(by), function(l) rma(yi, vi, data = d[by == l, ], test = test, control = tight))
  between <- rma(sapply(apart, coef), sei = sapply(apart, `[[`, "se"), method = "EE")
  list(name = name, test = test, yi = n(d$yi), vi = n(d$vi), by = as.character(by), groups = levels(by),
       common = list(tau2 = together$tau2, qm = together$QM, qmp = together$QMp, estimate = n(means$beta), se = means$se, low = means$ci.lb, high = means$ci.ub),
       separate = list(tau2 = sapply(apart, `[[`, "tau2"), estimate = unname(sapply(apart, coef)), se = sapply(apart, `[[`, "se"),
                       low = sapply(apart, `[[`, "ci.lb"), high = sapply(apart, `[[`, "ci.ub"), qm = between$QE, qmp = between$QEp))
}
validity <- correlated(dat.mcdaniel1994)
save("subgroups", unlist(lapply(c("z", "knha"), function(test) list(
  subgroups("bcg by allocation", two.level[["bcg RR"]], dat.bcg$alloc, test),
  subgroups("raudenbush1985 by setting", dat.raudenbush1985, dat.raudenbush1985$setting, test),
  subgroups("mcdaniel1994 by type", validity, validity$type, test),
  subgroups("rental by ground", rental, rental$ground, test))), recursive = FALSE))
