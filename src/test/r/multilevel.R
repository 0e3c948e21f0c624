# rma.mv stops where its likelihood no longer changes in double precision, which leaves about six digits of the variances. From there Newton steps on
# the score of the restricted likelihood (Fisher scoring on log(sigma2), as dense matrices) find the top itself, and rma.mv reports on the model
# with these variances. What rma.mv had found stays in the fixture as `found`.
polish <- function(x, d) {
  X <- x$X
  blocks <- list(1 * outer(d$cluster, d$cluster, "=="), diag(nrow(d)))
  sigma2 <- n(x$sigma2)
  free <- sigma2 > 1e-7 * mean(d$vi)
  if (!anyDuplicated(d$cluster)) {
    # nothing tells the two variances apart: all of it counts as between clusters, and the sum is what rma finds
    sigma2[1] <- sum(sigma2)
    free <- c(TRUE, FALSE)
  }
  sigma2[!free] <- 0
  for (step in 1:50) {
    W <- chol2inv(chol(diag(d$vi) + sigma2[1] * blocks[[1]] + sigma2[2] * blocks[[2]]))
    WX <- W %*% X
    P <- W - WX %*% solve(crossprod(X, WX), t(WX))
    Py <- P %*% d$yi
    score <- sapply(blocks, function(B) (c(crossprod(Py, B %*% Py)) - sum(P * B)) / 2)
    information <- outer(1:2, 1:2, Vectorize(function(i, j) sum((P %*% blocks[[i]]) * t(P %*% blocks[[j]])) / 2))
    move <- rep(0, 2)
    if (any(free)) move[free] <- solve(information[free, free, drop = FALSE], score[free])
    sigma2 <- sigma2 + move
    if (max(abs(move)) < 1e-13) break
  }
  stopifnot(max(abs(move)) < 1e-11, all(sigma2 >= 0), !anyDuplicated(d$cluster) || all(score[!free] < 1e-6))
  sigma2
}
tightly <- function(d, mods) {
  again <- function(...) suppressWarnings(rma.mv(yi, vi, mods = mods, random = ~ 1 | cluster / effect, data = d, sparse = TRUE, ...))
  loose <- again(control = list(rel.tol = 1e-10))
  x <- again(sigma2 = polish(loose, d))
  x$found <- n(loose$sigma2)
  if (n(logLik(x)) < n(logLik(loose)) - 1e-9) stop("rma.mv had found a better fit")
  message(sprintf("sigma2 %s, found by rma.mv %s", paste(signif(x$sigma2, 8), collapse = " "), paste(signif(x$found, 8), collapse = " ")))
  x
}
prepared <- function(d) {
  d <- d[complete.cases(d), ]
  d$effect <- seq_len(nrow(d))
  d$cluster <- as.integer(factor(d$cluster, levels = unique(d$cluster)))
  d
}
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
