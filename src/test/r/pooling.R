fit <- function(d, method, test) {
  x <- suppressWarnings(rma(yi, vi, data = d, method = method, test = test, control = tight))
  p <- predict(x)
  list(method = method, test = test, estimate = n(x$beta), se = x$se, low = x$ci.lb, high = x$ci.ub, statistic = n(x$zval), p = x$pval,
       predictionLow = p$pi.lb, predictionHigh = p$pi.ub, q = x$QE, qp = x$QEp, i2 = x$I2, h2 = x$H2, tau2 = x$tau2)
}
profile <- function(d) {
  x <- rma(yi, vi, data = d, method = "REML", control = tight)
  p <- confint(x, control = list(tol = 1e-14, maxiter = 10000, tau2.max = 1e6))$random
  list(tau2 = n(p["tau^2", -1]), i2 = n(p["I^2(%)", -1]), h2 = n(p["H^2", -1]))
}
leave <- function(d, test) {
  x <- rma(yi, vi, data = d, method = "REML", test = test, control = tight)
  l <- leave1out(x)
  list(estimate = l$estimate, se = l$se, low = l$ci.lb, high = l$ci.ub, tau2 = l$tau2, i2 = l$I2, q = l$Q)
}
save("pooling", lapply(names(two.level), function(name) {
  d <- two.level[[name]]
  fits <- unlist(lapply(c("EE", "DL", "REML", "PM"), function(m) lapply(c("z", "knha"), function(t) fit(d, m, t))), recursive = FALSE)
  c(list(name = name, yi = d$yi, vi = d$vi, fits = fits, profile = profile(d)), if (nrow(d) < 60) list(leaveOneOut = leave(d, "z")))
}))
