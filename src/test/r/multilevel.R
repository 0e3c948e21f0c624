multilevel <- function(name, d) {
  d <- prepared(d)
  x <- tightly(d, ~ 1)
  r <- coef_test(x, vcov = "CR2", cluster = d$cluster)
  ci <- conf_int(x, vcov = "CR2", cluster = d$cluster)
  w <- 1 / d$vi
  typical <- (nrow(d) - 1) / (sum(w) - sum(w^2) / sum(w))
  crit <- qt(0.975, r$df_Satt)
  list(name = name, yi = d$yi, vi = d$vi, cluster = d$cluster, estimate = n(x$beta), modelSe = x$se, sigma2 = n(x$sigma2), found = x$found, q = x$QE, qp = x$QEp,
       i2 = 100 * n(x$sigma2) / (sum(x$sigma2) + typical), se = r$SE, df = r$df_Satt, statistic = r$tstat, p = r$p_Satt, low = ci$CI_L, high = ci$CI_U,
       predictionLow = n(x$beta) - crit * sqrt(r$SE^2 + sum(x$sigma2)), predictionHigh = n(x$beta) + crit * sqrt(r$SE^2 + sum(x$sigma2)))
}
regressed <- function(name, d, mods) {
  d <- prepared(d)
  x <- tightly(d, mods)
  ci <- conf_int(x, vcov = "CR2", cluster = d$cluster, p_values = TRUE)
  list(name = name, yi = d$yi, vi = d$vi, cluster = d$cluster, names = colnames(x$X), moderators = unname(x$X[, -1, drop = FALSE]), beta = n(x$beta), modelSe = x$se,
       sigma2 = n(x$sigma2), found = x$found, se = ci$SE, df = ci$df, low = ci$CI_L, high = ci$CI_U, p = ci$p_val, q = x$QE)
}
assink <- with(dat.assink2016, data.frame(yi, vi, cluster = study, year, pubstatus))
save("multilevel", lapply(names(three.level), function(name) multilevel(name, three.level[[name]])))
save("multilevel-regression", list(regressed("assink2016, year", assink, ~ year), regressed("assink2016, year and publication", assink, ~ year + pubstatus),
  regressed("konstantopoulos2011, year", with(dat.konstantopoulos2011, data.frame(yi, vi, cluster = district, year)), ~ year),
  regressed("rental, year and ground", rental[c("yi", "vi", "cluster", "year", "ground")], ~ year + ground)))
