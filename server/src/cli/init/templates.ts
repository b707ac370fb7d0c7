/**
 * The files that `claimdown init` writes. Sentences are commented by `# `; settings to be taken over by `#` alone, so that
 * taking the sign away is all there is to do.
 */

export const CLAIMDOWN_YAML = `# How Claimdown checks the .claim files in this folder and below. Every key may be left out.

# The registries of actors, by their paths from here.
actors: [actors.yaml]

# How serious each rule is: off, info, warning or error. “claimdown explain RULE” says what a rule is for.
rules:
  claim-unattributed: warning # a claim of the article's own voice is given the source @author

# Files and folders that are not checked: patterns as in .gitignore, from here.
#ignore: [drafts/]

# Other settings for some files. Where several match, the last one wins.
#overrides:
#  - files: [archive/**]
#    rules:
#      claim-unattributed: off

# What is counted alike in all articles: figures for one of these, such as {#30000 of=force|30,000}, are compared.
#quantities: [force]

# The scale on which chances are put into words: icd203 or ipcc.
#scale: icd203

# What your corpus notes beyond the language itself: an attribute for claims, as in {!c1 frame=economy|…}.
#codebook:
#  claim:
#    frame:
#      description: The angle from which the claim looks at its subject.
#      values:
#        economy: Money, prices, work.
#        security: Soldiers, borders, threats.
`;

export const ACTORS_YAML = `# Whom these articles quote and speak of, under the ids that tags name: {@starmer|the prime minister}.
# Names and aliases are recognised in the text, so {@Keir Starmer} needs no id.

#starmer:
#  name: Sir Keir Starmer
#  aliases: [Sir Keir, Keir Starmer]
#  type: person # person, organisation, state, group or unnamed
#  roles: # one word, or several with dates where they changed
#    - {role: opposition, from: 2020-04-04, to: 2024-07-05}
#    - {role: government, from: 2024-07-05}
#  country: GB
#  member-of: [uk-government]

#uk-government:
#  name: Government of the United Kingdom
#  aliases: [Downing Street, No 10]
#  type: organisation
#  roles: government
#  country: GB
`;

export const GIT_ATTRIBUTES = `# An annotated article keeps the line ends of its source: git must not rewrite them.
*.claim -text
`;
