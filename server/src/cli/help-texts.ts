/** What the help of each command says behind its options: what to know, and examples. */

export const PROGRAM_HELP = `
Begin here:
  claimdown init                          a claimdown.yaml and an actors.yaml to begin with
  claimdown new article.txt               article.claim beside it, ready to be annotated
  claimdown lint                          check all .claim files here and below
  claimdown explain claim-unattributed    why a rule matters, and how to mend what it finds

Exit codes:
  0  clean (there may be findings of severity info)
  1  an error or a warning is left
  2  something could not be done or read, or a configuration is wrong`;

export const LINT_HELP = `
Files and folders that .gitignore, .claimdownignore or “ignore” in claimdown.yaml name are left out,
unless a file is named here by its own path.

Examples:
  claimdown lint                              all .claim files here and below
  claimdown lint a.claim reports/             a file and a folder
  claimdown lint "2024/**/*.claim"            a glob (in quotes, so that the shell leaves it alone)
  claimdown lint --format json > report.json  for scripts
  claimdown lint --format sarif=out.sarif --format stylish
  claimdown lint --changed origin/main --cache
  claimdown lint --shard 1/4 -o shard-1.json  then “claimdown merge shard-*.json”`;

export const MERGE_HELP = `
Example:
  claimdown merge shard-1.json shard-2.json --format sarif=out.sarif --format stylish`;

export const STRIP_HELP = `
Examples:
  claimdown strip article.claim > article.txt
  claimdown strip article.claim | diff - article.txt`;

export const NEW_HELP = `
Examples:
  claimdown new article.txt                   writes article.claim
  claimdown new raw/article.txt -o annotated  writes annotated/article.claim, if that folder is there`;

export const SUGGEST_HELP = `
Examples:
  claimdown suggest article.txt               writes article.claim, annotated
  claimdown suggest article.txt -o -          prints it
  claimdown suggest 'raw/**/*.txt' -o drafts  writes drafts/NAME.claim of each, if that folder is there
  claimdown suggest --jsonl < in.jsonl        {"id": …, "text": …} a line in, {"id": …, "annotations": […]} a line out`;

export const REBASE_HELP = `
Examples:
  claimdown rebase article.claim --source article-2.txt
  claimdown rebase article.claim --source article-2.txt --dry-run --format json`;

export const IMPORT_HELP = `
Examples:
  claimdown import --from brat corpus --out annotated     a.txt and a.ann become annotated/a.claim
  claimdown import --from brat corpus --out annotated --mapping attribution
                                                          labels Source, Cue and Content
  claimdown import --from brat --print-mapping attribution > mine.yaml`;

export const EXPORT_HELP = `
Examples:
  claimdown export --to brat articles --out brat          a.claim becomes brat/a.txt and brat/a.ann
  claimdown export --to brat a.claim --out brat --offsets utf16`;

export const STATS_HELP = `
Examples:
  claimdown stats                             one table for all articles here and below
  claimdown stats --by actor articles         a row for each source
  claimdown stats --by file --format csv > counts.csv`;

export const QUERY_HELP = `
Examples:
  claimdown query --actor zelensky --certainty possible --certainty probable
  claimdown query --words "security guarantees" --context 80
  claimdown query --number ">=100000" --unit personnel --format jsonl`;

export const COMPLETION_HELP = `
Examples:
  eval "$(claimdown completion bash)"         in ~/.bashrc; the same with zsh in ~/.zshrc
  claimdown completion fish | source          in config.fish`;

export const EXPLAIN_HELP = `
Example:
  claimdown explain claim-unattributed`;
