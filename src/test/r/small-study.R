egger <- function(r) list(statistic = n(r$zval), p = n(r$pval), limit = n(r$est), low = n(r$ci.lb), high = n(r$ci.ub))
save("small-study", lapply(setdiff(names(two.level), "school SMD"), function(name) {
  d <- two.level[[name]]
  x <- rma(yi, vi, data = d, control = tight)
  fill <- lapply(c("REML", "EE", "DL"), function(m) {
    t <- tryCatch(trimfill(rma(yi, vi, data = d, method = m, control = tight), estimator = "L0", control = tight), error = function(e) NULL)
    if (is.null(t)) return(list(method = m, failed = TRUE))
    list(method = m, side = t$side, k0 = t$k0, k0se = t$se.k0, estimate = n(t$beta), se = t$se, low = t$ci.lb, high = t$ci.ub, tau2 = t$tau2,
         filled = I(n(t$yi[t$fill])))
  })
  list(name = name, yi = d$yi, vi = d$vi, egger = egger(regtest(x)), eggerKnha = egger(regtest(x, test = "knha")), eggerLm = egger(regtest(x, model = "lm")), fill = fill)
}))
