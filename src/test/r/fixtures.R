# Writes the answers of the reference packages to src/test/resources/evidence/, for the tests of the package evidence.
# Rscript src/test/r/fixtures.R SOURCES [TOPIC ...]   (see README.md beside this file)
suppressMessages({
  library(metafor)
  library(metadat)
  library(clubSandwich)
  library(robumeta)
  library(jsonlite)
})

sources <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(sources)) stop("Say where the folders with the source data sets are: Rscript fixtures.R SOURCES")
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
target <- file.path(here, "..", "resources", "evidence")

tight <- list(threshold = 1e-12, maxiter = 10000, tol = 1e-14)
n <- function(x) unname(c(x))
source(file.path(here, "data.R"))
source(file.path(here, "three-level.R"))

save <- function(name, cases) {
  force(cases)
  about <- sprintf("%s; metafor %s, metadat %s, clubSandwich %s, robumeta %s", R.version.string, packageVersion("metafor"),
                   packageVersion("metadat"), packageVersion("clubSandwich"), packageVersion("robumeta"))
  write(toJSON(list(about = about, cases = cases), digits = NA, auto_unbox = TRUE, na = "null"),
        file.path(target, paste0(name, ".json")))
  message(name, ": ", length(cases), " cases")
}

asked <- commandArgs(trailingOnly = TRUE)[-1]
all <- c("effect-sizes", "pooling", "mantel-haenszel", "regression", "subgroups", "small-study", "multilevel", "robust", "meta-analysis")
for (topic in if (length(asked)) asked else all) {
  source(file.path(here, paste0(topic, ".R")))
}
