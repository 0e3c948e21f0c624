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
