save("mantel-haenszel", unlist(lapply(names(two.by.two), function(name) lapply(c("RR", "OR", "RD"), function(measure) {
  d <- two.by.two[[name]]
  x <- rma.mh(measure = measure, ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = d)
  c(lapply(as.list(d), n), list(name = name, measure = measure, estimate = n(x$beta), se = x$se, low = x$ci.lb, high = x$ci.ub, statistic = x$zval,
                                p = x$pval, q = x$QE, qp = x$QEp, i2 = x$I2, h2 = x$H2))
})), recursive = FALSE))
