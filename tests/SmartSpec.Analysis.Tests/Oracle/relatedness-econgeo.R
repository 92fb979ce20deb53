# What EconGeo itself gives for the tables of relatedness.json.
# Run, beside a checkout of github.com/PABalland/EconGeo (here 420c3c5, 2022-12-20; R 4.2, with jsonlite and Matrix):
#   Rscript relatedness-econgeo.R PATH/TO/EconGeo > relatedness-econgeo.json
library(jsonlite)
folder <- commandArgs(trailingOnly = TRUE)[1]
for (name in c("relatedness", "relatedness.density", "co.occurrence", "KCI", "TCI", "MORc", "MORt", "ubiquity"))
  source(file.path(folder, "R", paste0(name, ".r")))
oracle <- fromJSON("relatedness.json")
result <- list()
for (name in c("hand", "exact", "wide", "tall")) {
  m <- oracle[[name]]$m
  storage.mode(m) <- "double"
  counts <- co.occurrence(t(m))
  phi <- relatedness(counts)
  result[[name]] <- list(
    probability = phi, association = relatedness(counts, "association"), cosine = relatedness(counts, "cosine"),
    jaccard = relatedness(counts, "jaccard"), density = relatedness.density(m, phi),
    kci = KCI(m), tci = TCI(m), morc = MORc(m), mort = MORt(m)
  )
}
cat(toJSON(result, digits = 15, matrix = "rowmajor"))
