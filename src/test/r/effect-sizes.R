counts <- lapply(c("RR", "OR", "RD"), function(measure) lapply(two.by.two, function(d) {
  e <- escalc(measure, ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = d)
  c(lapply(as.list(d), n), list(measure = measure, yi = n(e$yi), vi = n(e$vi)))
}))
means <- lapply(c("SMD", "MD"), function(measure) lapply(c("LS", "UB"), function(vtype) {
  if (measure == "MD" && vtype == "UB") return(NULL)
  e <- escalc(measure, m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999, vtype = vtype)
  c(lapply(as.list(dat.normand1999[c("m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i")]), n), list(measure = measure, vtype = vtype, yi = n(e$yi), vi = n(e$vi)))
}))
d <- data.frame(di = c(-0.8, 0, 0.2, 0.5, 1.3, 0.31), n1i = c(12, 40, 8, 100, 5, 2000), n2i = c(15, 35, 9, 300, 4, 1500), zero = 0, one = 1)
converted <- lapply(c("SMD", "D2ORL"), function(measure) {
  e <- escalc(measure, m1i = di, sd1i = one, n1i = n1i, m2i = zero, sd2i = one, n2i = n2i, data = d)
  c(as.list(d[c("di", "n1i", "n2i")]), list(measure = measure, yi = n(e$yi), vi = n(e$vi)))
})
or2d <- escalc("OR2DL", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = two.by.two$bcg)
correlations <- lapply(list(dat.molloy2014, dat.cohen1981, dat.mcdaniel1994), function(d) {
  d <- correlated(d)
  list(measure = "ZCOR", ri = d$ri, ni = d$ni, yi = n(d$yi), vi = n(d$vi))
})
save("effect-sizes", list(counts = unname(do.call(c, counts)), means = Filter(Negate(is.null), unlist(means, recursive = FALSE)),
                          converted = converted, correlations = correlations,
                          or2d = c(lapply(as.list(two.by.two$bcg), n), list(yi = n(or2d$yi), vi = n(or2d$vi)))))
