regression <- function(name, d, mods, method = "REML", test = "knha") {
  x <- rma(yi, vi, mods = mods, data = d, method = method, test = test, control = tight)
  at <- colMeans(x$X)
  p <- predict(x, newmods = at[-1])
  list(name = name, method = method, test = test, yi = n(x$yi), vi = n(x$vi), names = colnames(x$X), moderators = unname(x$X[, -1, drop = FALSE]),
       beta = n(x$beta), se = x$se, low = x$ci.lb, high = x$ci.ub, statistic = n(x$zval), p = x$pval, qm = x$QM, qmp = x$QMp, q = x$QE, qp = x$QEp,
       tau2 = x$tau2, i2 = x$I2, h2 = x$H2, r2 = x$R2, at = unname(at[-1]),
       predicted = list(estimate = p$pred, se = p$se, low = p$ci.lb, high = p$ci.ub, predictionLow = p$pi.lb, predictionHigh = p$pi.ub))
}
whole <- function(d, ...) d[complete.cases(d[c("yi", "vi", ...)]), ]
bcg <- cbind(two.level[["bcg RR"]], dat.bcg[c("ablat", "year", "alloc")])
validity <- whole(correlated(dat.mcdaniel1994), "type", "struct")
writing <- whole(dat.bangertdrowns2004, "length", "wic", "feedback", "info")
save("regression", c(
  unlist(lapply(c("EE", "DL", "REML", "PM"), function(m) lapply(c("z", "knha"), function(t)
    suppressWarnings(regression("bcg, latitude and year", bcg, ~ ablat + year, m, t)))), recursive = FALSE),
  list(regression("bcg, latitude and allocation", bcg, ~ ablat + alloc),
       regression("bangertdrowns2004, four moderators", writing, ~ length + wic + feedback + info),
       regression("raudenbush1985, weeks", dat.raudenbush1985, ~ weeks), regression("raudenbush1985, weeks and setting", dat.raudenbush1985, ~ weeks + setting),
       regression("mcdaniel1994, type and structure", validity, ~ type + struct), regression("molloy2014, quality and design", correlated(dat.molloy2014), ~ quality + design),
       regression("contact, days", contact, ~ days),
       regression("rental, year and ground", rental, ~ year + ground), regression("rental, year and ground", rental, ~ year + ground, test = "z"))))
