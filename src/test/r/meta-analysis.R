# What each finding counts for in the models of multilevel.R, and cluster-robust pooling with other estimators of tau2. The findings are those of
# multilevel.json, by name.
robust.two.level <- function(d, method) {
  x <- rma(yi, vi, data = d, method = method, control = tight)
  r <- coef_test(x, vcov = "CR2", cluster = d$cluster)
  ci <- conf_int(x, vcov = "CR2", cluster = d$cluster)
  list(method = method, estimate = n(x$beta), se = r$SE, df = r$df_Satt, p = r$p_Satt, low = ci$CI_L, high = ci$CI_U, tau2 = x$tau2,
       weights = n(weights(x)))
}
save("meta-analysis", lapply(setdiff(names(three.level), "school"), function(name) {
  d <- prepared(three.level[[name]])
  list(name = name, weights = n(weights(tightly(d, ~ 1), type = "rowsum")), robust = lapply(c("DL", "PM", "EE"), function(m) robust.two.level(d, m)))
}))
