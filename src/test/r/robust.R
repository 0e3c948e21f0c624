robustly <- function(name, d, rho, formula = yi ~ 1) {
  d$cluster <- as.integer(factor(d$cluster, levels = unique(d$cluster)))
  x <- robu(formula, data = d, studynum = cluster, var.eff.size = vi, modelweights = "CORR", rho = rho, small = TRUE)
  r <- x$reg_table
  list(name = name, moderators = if (ncol(x$Xreg) > 1) unname(x$Xreg[, -1, drop = FALSE]), rho = rho, yi = d$yi, vi = d$vi, cluster = d$cluster, estimate = n(r$b.r), se = n(r$SE), df = n(r$dfs), statistic = n(r$t), p = n(r$prob),
       low = n(r$CI.L), high = n(r$CI.U), tau2 = n(x$mod_info$tau.sq), i2 = n(x$mod_info$I.2))
}
assink <- with(dat.assink2016, data.frame(yi, vi, cluster = study, year, pubstatus))
save("robust", c(list(robustly("assink2016, year and publication", assink, 0.8, yi ~ year + pubstatus)), unlist(lapply(setdiff(names(three.level), "school"), function(name)
  lapply(c(0.8, 0.4), function(rho) robustly(name, three.level[[name]], rho))), recursive = FALSE)))
