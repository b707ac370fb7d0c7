import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ClaimFound,
  NOBODY_SPEAKS,
  readClaims,
  type Speaking,
} from '../../../server/src/english/attribution.ts';
import { quotations } from '../../../server/src/english/quotations.ts';
import { sentences } from '../../../server/src/english/sentences.ts';
import type { Span } from '../../../server/src/english/spans.ts';
import { tokens } from '../../../server/src/english/tokens.ts';
import { runs } from '../syntax/documents.ts';

interface Line {
  readonly claims: readonly ClaimFound[];
  readonly speaking: Speaking;
  readonly carried: string;
}

function read(text: string, speaking: Speaking = NOBODY_SPEAKS, carried = ''): Line {
  const cut = tokens(text);
  const quoted = quotations(text, carried, cut);
  const line = { text, tokens: cut, sentences: sentences(text, cut), quotations: quoted.quotations };
  return { ...readClaims(line, speaking), carried: quoted.carried };
}

/** `source > cue > content`, the pieces of each parted by a bar. */
function written(text: string, { source, cue, fragments }: ClaimFound): string {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return `${words(source)} > ${words(cue)} > ${words(fragments)}`;
}

function table(title: string, rows: readonly (readonly [text: string, ...claims: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) {
      it(text, () => {
        assert.deepEqual(
          read(text).claims.map((claim) => written(text, claim)),
          expected,
        );
      });
    }
  });
}

describe('attribution', () => {
  table('a verb before what is said', [
    ['The minister said that the talks had failed.', 'The minister > said > that the talks had failed'],
    ['The minister said the talks had failed.', 'The minister > said > the talks had failed'],
    ['She has already said the plan is dead.', 'She > has already said > the plan is dead'],
    ['Russia will insist that the deal stands.', 'Russia > will insist > that the deal stands'],
    ['He told reporters that he would resign.', 'He > told > that he would resign'],
    ['He told the paper he would resign.', 'He > told > he would resign'],
    [
      'The firm said in a statement that sales had fallen.',
      'The firm > said in a statement > that sales had fallen',
    ],
    ['The firm said on Monday that sales had fallen.', 'The firm > said on Monday > that sales had fallen'],
    [
      'She explained, in some detail, that the bridge was closed.',
      'She > explained | in some detail > that the bridge was closed',
    ],
    ['He said that, if asked, he would go.', 'He > said > that, if asked, he would go'],
    [
      'Efforts failed, the union said, because efforts to reach a deal would cost too much.',
      'the union > said > Efforts failed | because efforts to reach a deal would cost too much',
    ],
    [
      'Ministers said efforts to reach a deal would fail.',
      'Ministers > said > efforts to reach a deal would fail',
    ],
    ['He pointed out that nobody had asked him.', 'He > pointed out > that nobody had asked him'],
    ['She made clear that she would stay.', 'She > made clear > that she would stay'],
    ['They declined to say whether they would appeal.', 'They > declined to say > whether they would appeal'],
    ['The report found that prices had doubled.', 'The report > found > that prices had doubled'],
    ['He asked whether the road was open.', 'He > asked > whether the road was open'],
  ]);

  table('subjects', [
    [
      'John Smith, the mayor of Leeds, said the bridge was safe.',
      'John Smith, the mayor of Leeds > said > the bridge was safe',
    ],
    [
      'Smith, who led the inquiry between 2004 and 2006, said the bridge was safe.',
      'Smith > said > the bridge was safe',
    ],
    ['On Tuesday, the mayor said the bridge was safe.', 'the mayor > said > the bridge was safe'],
    ['Last week the mayor said the bridge was safe.', 'the mayor > said > the bridge was safe'],
    ['In a letter the mayor said the bridge was safe.', 'the mayor > said > the bridge was safe'],
    [
      'The results published this week show that prices fell.',
      'The results published this week > show > that prices fell',
    ],
    [
      'A review of plans to cut carbon says they fall short.',
      'A review of plans to cut carbon > says > they fall short',
    ],
    ['She met the mayor, who said the bridge was safe.', 'the mayor > said > the bridge was safe'],
    ['He arrived late and said the bridge was safe.', 'He > said > the bridge was safe'],
    [
      'She criticised the plan, saying it would fail.',
      'She > criticised > the plan',
      'She > saying > it would fail',
    ],
    [
      'Both the council and the police have denied that anyone was hurt.',
      'Both the council and the police > have denied > that anyone was hurt',
    ],
  ]);

  table('a verb behind or inside what is said', [
    ['The bridge is safe, the mayor said.', 'the mayor > said > The bridge is safe'],
    ['The bridge is safe, says Tarlo.', 'Tarlo > says > The bridge is safe'],
    ['The bridge, he said, is safe.', 'he > said > The bridge | is safe'],
    [
      'Voters want change, she argued, and they are tired.',
      'she > argued > Voters want change | and they are tired',
      'Voters > want > change',
    ],
    ['The bridge will open in May, it is understood.', ' > is understood > The bridge will open in May'],
  ]);

  table('a question round the one who asks it', [
    [
      'Why, he asked, should anyone pay for the bridge?',
      'he > asked > Why | should anyone pay for the bridge?',
    ],
    ['How many, she wondered, would stay?', 'she > wondered > How many | would stay?'],
    ['Will the ceasefire hold, he asked.', 'he > asked > Will the ceasefire hold'],
    ['On Monday, he asked his deputy.'],
  ]);

  table('quotations', [
    ['“The bridge is safe,” the mayor said.', 'the mayor > said > “The bridge is safe,”'],
    ['"The bridge is safe," said the mayor of Leeds.', 'the mayor of Leeds > said > "The bridge is safe,"'],
    ["'The bridge is safe,' she said.", "she > said > 'The bridge is safe,'"],
    ['“It is safe,” she told the crowd. “Trust me.”', 'she > told > “It is safe,” | “Trust me.”'],
    ['“The bridge,” she said, “is safe.”', 'she > said > “The bridge,” | “is safe.”'],
    ['She said: “The bridge is safe.”', 'She > said > “The bridge is safe.”'],
    ['She said, “The bridge is safe.”', 'She > said > “The bridge is safe.”'],
    [
      '“Is it safe?” asked Sean Spicer, the chief strategist. “Yes.”',
      'Sean Spicer, the chief strategist > asked > “Is it safe?” | “Yes.”',
    ],
    ['He called it “unacceptable”.', 'He > called > it “unacceptable”'],
    ['The force would be a “reassurance” to all.'],
    [
      '“It is safe,” he said, adding that it “should open”.',
      'he > said > “It is safe,”',
      'he > adding > that it “should open”',
    ],
    ['“Nobody knows.”', ' >  > “Nobody knows.”'],
    ['“I think it is safe,” he said.', 'he > said > “I think it is safe,”', 'I > think > it is safe'],
  ]);

  table('what is wanted, promised, denied', [
    ['Mr Yoon vowed to “fight to the end”.', 'Mr Yoon > vowed > to “fight to the end”'],
    ['He promised to “do whatever it takes”.', 'He > promised > to “do whatever it takes”'],
    ['The fund urged ministers to "re-evaluate" the plan.', 'The fund > urged > to "re-evaluate" the plan'],
    ['She said no to “fight club”.'],
    ['It wants more.', 'It > wants > more'],
    ['They were given to anyone who wanted them.'],
    ['He promised to cut taxes.', 'He > promised > to cut taxes'],
    ['She urged ministers to act.', 'She > urged > to act'],
    ['She wants ministers to act.', 'She > wants > ministers to act'],
    ['He denied taking bribes.', 'He > denied > taking bribes'],
    ['He ruled out any troops being sent to Ukraine.', 'He > ruled out > any troops being sent to Ukraine'],
    ['They called for a vote.', 'They > called for > a vote'],
    ['The bill is expected to pass.', ' > is expected > The bill | to pass'],
    ['It is expected to pass.', ' > is expected > It | to pass'],
    ['Aides were told to leave.', ' > were told > to leave'],
    ['It is thought that the bill will pass.', ' > is thought > that the bill will pass'],
    ['He was described by officials as a hero.', 'officials > was described by | as > a hero'],
    ['He described the plan as a farce.', 'He > described > the plan as a farce'],
    [
      'Critics have called the measure unconstitutional.',
      'Critics > have called > the measure unconstitutional',
    ],
    ['She would not vote for the bill.'],
    ['They accused him of lying.', 'They > accused > him of lying'],
    ['She is confident that she will win.', 'She > is confident > that she will win'],
    ['Some Republicans fear that they will lose.', 'Some Republicans > fear > that they will lose'],
  ]);

  table('asides, days and further words of the cue', [
    ['The agency said Thursday it had found no leak.', 'The agency > said Thursday > it had found no leak'],
    ['The mayor on Friday said it was safe.', 'The mayor > said > it was safe'],
    ['Hall, in a telephone interview, said it was safe.', 'Hall > said > it was safe'],
    ['Hall, speaking at a rally, said it was safe.', 'Hall > said > it was safe'],
    [
      'The firm told staff last month that it expected to close.',
      'The firm > told > that it expected to close',
      'it > expected > to close',
    ],
    ['They have expressed concern that it could fail.', 'They > have expressed concern > that it could fail'],
    [
      'She has claimed, without evidence, that it was stolen.',
      'She > has claimed | without evidence > that it was stolen',
    ],
    ['He was quoted by the agency as saying that it worked.', 'He > was quoted | as saying > that it worked'],
    [
      '“What we need,” says Ann Hall, who runs a food bank, “is help.”',
      'Ann Hall > says > “What we need,” | “is help.”',
    ],
    [
      'A person briefed on the talks, who asked not to be named, said they had failed.',
      'A person briefed on the talks > said > they had failed',
    ],
  ]);

  table('nouns and phrases', [
    ['According to officials, the road is closed.', 'officials > According to > the road is closed'],
    ['The road is closed, according to officials.', 'officials > according to > The road is closed'],
    ['The road, according to officials, is closed.', 'officials > according to > The road | is closed'],
    ["Smith's claim that prices fell was rejected.", 'Smith > claim > that prices fell'],
    ['He made the claim that prices fell.', 'He > made the claim > that prices fell'],
    ['Their promise to cut taxes was kept.', 'Their > promise > to cut taxes'],
    ['In his view, the deal is dead.', 'his > In his view > the deal is dead'],
  ]);

  table('states of mind', [
    ['Farmers fear losing their land.', 'Farmers > fear > losing their land'],
    ['Voters are worried about jobs.', 'Voters > are worried > about jobs'],
    ['She would like to raise the wage.', 'She > would like > to raise the wage'],
    [
      'Brown University researchers fear a new outbreak.',
      'Brown University researchers > fear > a new outbreak',
    ],
    [
      'The union opposes the merger and supports a strike.',
      'The union > opposes > the merger',
      'The union > supports > a strike',
    ],
    ['Many members consider the deal a betrayal.', 'Many members > consider > the deal a betrayal'],
    ['The bank expects growth of two per cent.', 'The bank > expects > growth of two per cent'],
    ['Diplomats doubt he will keep his word.', 'Diplomats > doubt > he will keep his word'],
    ['The firm no longer expects to sell it.', 'The firm > expects > to sell it'],
    [
      'Scientists have known for decades that the ice is thin.',
      'Scientists > have known for decades > that the ice is thin',
    ],
  ]);

  table('what somebody does with words', [
    [
      'The paper accused ministers of hiding the figures.',
      'The paper > accused > ministers of hiding the figures',
    ],
    ['The firm blamed the weak pound for the loss.', 'The firm > blamed > the weak pound for the loss'],
    [
      'Mayor Ruth Delgado thanked volunteers for their work.',
      'Mayor Ruth Delgado > thanked > volunteers for their work',
    ],
    ['She likened the plan to a farce.', 'She > likened > the plan to a farce'],
    ['Residents were told to boil their water.', ' > were told > to boil their water'],
    ['He declined to comment.'],
    ['The board agreed Tuesday to close two schools.', 'The board > agreed Tuesday > to close two schools'],
    [
      'Quist told the paper that it would go ahead, and he dismissed the charge.',
      'Quist > told > that it would go ahead',
      'he > dismissed > the charge',
    ],
    ['They demanded to know who had signed.', 'They > demanded > to know who had signed'],
  ]);

  table('what stands beside the verb', [
    [
      'The judge wrote for the majority that the law was void.',
      'The judge > wrote for the majority > that the law was void',
    ],
    ['Egypt asked for $916m in compensation.', 'Egypt > asked for > $916m in compensation'],
    ['Boeing agreed to plead guilty.', 'Boeing > agreed > to plead guilty'],
    [
      'Aides acknowledged privately that it had been a mistake.',
      'Aides > acknowledged privately > that it had been a mistake',
    ],
    [
      'She also suggested, without offering evidence, that ballots had been burnt.',
      'She > also suggested | without offering evidence > that ballots had been burnt',
    ],
    [
      'A source confirmed to the Evening Bell that they had parted.',
      'A source > confirmed > that they had parted',
    ],
    [
      'Hale said on "Coffee & Politics" Tuesday that he would stay.',
      'Hale > said on "Coffee & Politics" Tuesday > that he would stay',
    ],
    [`"Look, he's wrong," Hale said of the governor.`, `Hale > said of the governor > "Look, he's wrong,"`],
    [
      'A poll released Monday by the college found that most voters disagree.',
      'A poll released Monday by the college > found > that most voters disagree',
    ],
    [
      'Shares fell after the retailer warned profits would miss forecasts.',
      'the retailer > warned > profits would miss forecasts',
    ],
    ['Agencies say up to 40,000 people have fled.', 'Agencies > say > up to 40,000 people have fled'],
  ]);

  table('whose verb it is', [
    [
      '“It fell,” said Ann Hall, a teacher whose house was swept away.',
      'Ann Hall, a teacher whose house was swept away > said > “It fell,”',
    ],
    ['Members have urged them to do so.', 'Members > have urged > to do so'],
    [
      'The attack harmed Marks & Spencer, officials point out.',
      'officials > point out > The attack harmed Marks & Spencer',
    ],
    ['It is fair to say that everybody saw it.'],
    [
      'After ITV aired a drama about Alan Bates, a former postmaster, in January, the government said it would act.',
      'the government > said > it would act',
    ],
    [
      'The fund is run by John Brown at Citi in New York, who said margins would recover.',
      'John Brown at Citi in New York > said > margins would recover',
    ],
    ['Asked whether he would accept the result, Hale said he would wait.', 'Hale > said > he would wait'],
    [
      'Osei believes ministers are in denial, and says the public has been misled.',
      'Osei > believes > ministers are in denial',
      'Osei > says > the public has been misled',
    ],
    [
      'The move drew criticism from unions, which said it would cost jobs.',
      'unions > said > it would cost jobs',
    ],
    ['It was the first time Hale had admitted that it was true.', 'Hale > had admitted > that it was true'],
    [
      'Mr. Hale — who once led the party — now says it should close.',
      'Mr. Hale > now says > it should close',
    ],
    [
      '“He is unfit,” said Dana Pruitt, a teacher from Macon who voted for him.',
      'Dana Pruitt, a teacher from Macon who voted for him > said > “He is unfit,”',
    ],
    [
      'County officials hope to open the bridge by May, said Greg Stokes, the county engineer.',
      'Greg Stokes, the county engineer > said > County officials hope to open the bridge by May',
      'County officials > hope > to open the bridge by May',
    ],
    [
      "The driver told deputies he had slept, the sheriff's office said.",
      "the sheriff's office > said > The driver told deputies he had slept",
      'The driver > told > he had slept',
    ],
  ]);

  table('without a clause of its own', [
    [
      'As the senator noted in her speech, the bill has failed twice.',
      'the senator > noted in her speech > the bill has failed twice',
    ],
    [
      'The numbers are worse than they look, as the auditor noted.',
      'the auditor > noted > The numbers are worse than they look',
    ],
    [
      'As one member put it, the whips have lost the room.',
      'one member > put it > the whips have lost the room',
    ],
    [
      'The agency reported that the ship had been seized, citing a naval commander.',
      'The agency > reported > that the ship had been seized',
      'a naval commander > citing > that the ship had been seized',
    ],
    [
      'The move, which unions say would cost jobs, was announced late.',
      'unions > say > The move | would cost jobs',
    ],
    [
      'Critics have accused them of fraud, a charge they deny.',
      'Critics > have accused > them of fraud',
      'they > deny > a charge',
    ],
    ['There is no risk, health officials stress.', 'health officials > stress > There is no risk'],
  ]);

  table('nouns and phrases of many kinds', [
    ['Their view is that the state should pay.', 'Their > view is > that the state should pay'],
    [
      'The concern is that smaller hospitals would close.',
      ' > concern is > that smaller hospitals would close',
    ],
    ['She has expressed support for a ban.', 'She > has expressed support > a ban'],
    ['There are fears that the strike will spread.', ' > fears > that the strike will spread'],
    ['There is no doubt that it was arson.'],
    [
      'By his own account, Hale never finished the course.',
      'his > By his own account > Hale never finished the course',
    ],
    [
      'It closed early, according to a survey conducted last month by the college.',
      'a survey conducted last month by the college > according to > It closed early',
    ],
    [
      'According to the Herald, Professor Burrows, the chairman, said it was safe.',
      'the Herald > According to > Professor Burrows, the chairman, said it was safe',
      'Professor Burrows, the chairman > said > it was safe',
    ],
  ]);

  table('a speaker before a colon', [
    [
      'Council leader Tom Ashby: We will not sell the library',
      'Council leader Tom Ashby >  > We will not sell the library',
    ],
    ['SMITH: I do not think so.', 'SMITH >  > I do not think so'],
    ['Minister: “We will act”', 'Minister >  > “We will act”'],
    ['Brexit: What happens next'],
  ]);

  table('a quotation behind a sentence about its speaker', [
    ['Hale shook his head. “No.”', 'Hale >  > “No.”'],
    ['The gates were opened at noon. “No.”', ' >  > “No.”'],
  ]);

  table('verbs beside each other', [
    [
      'The report, which was leaked, blames a culture of secrecy and recommends that it be closed.',
      'The report > blames > a culture of secrecy',
      'The report > recommends > that it be closed',
    ],
    ['An aide confirmed the meeting but declined to elaborate.', 'An aide > confirmed > the meeting'],
    [
      'He called the charge “false,” adding, “Voters see through it.”',
      'He > called > the charge “false,”',
      'He > adding > “Voters see through it.”',
    ],
    ['The manager refused to blame his goalkeeper.', 'The manager > refused > to blame his goalkeeper'],
    [
      'Lawyers argue the ban breaches his rights, a claim the council rejects.',
      'Lawyers > argue > the ban breaches his rights',
      'the council > rejects > a claim',
    ],
    [
      'More than half of those surveyed said they would pay.',
      'More than half of those surveyed > said > they would pay',
    ],
    [
      'Rescuers feared as many as 30 people were trapped.',
      'Rescuers > feared > as many as 30 people were trapped',
    ],
    [
      'Investigators have yet to find out what caused the fire, said Chief Lon Baxter.',
      'Chief Lon Baxter > said > Investigators have yet to find out what caused the fire',
    ],
    ['She took to Twitter to call the judge a disgrace.', 'She > call > the judge a disgrace'],
    ['They met to discuss the plan.'],
    ['Staff had known about the leak.', 'Staff > had known > about the leak'],
  ]);

  table('where what is said ends, and who goes on', [
    [
      'The council admitted it “got it wrong” over the pool, after campaigners accused officials of neglect.',
      'The council > admitted > it “got it wrong” over the pool',
      'campaigners > accused > officials of neglect',
    ],
    [
      'Downing Street insisted the two men had spoken; allies of the chancellor described it as a farce.',
      'Downing Street > insisted > the two men had spoken',
      'allies of the chancellor > described > it as a farce',
    ],
    [
      'The spokesman said it was too early to talk about a date, describing the meeting as “useful”.',
      'The spokesman > said > it was too early to talk about a date',
      'The spokesman > describing > the meeting as “useful”',
    ],
    [
      'Hale said that he would veto the bill, a threat that rattled his party.',
      'Hale > said > that he would veto the bill',
    ],
    [
      'The department wasted millions, according to the auditor, which is independent.',
      'the auditor > according to > The department wasted millions',
    ],
    ['As one official put it: “Nobody will own this.”', 'one official > put it > “Nobody will own this.”'],
    ['Voters, she said, “have had enough”.', 'she > said > Voters | “have had enough”'],
    [
      'The plan was dismissed as “nonsense” by a Treasury spokesman.',
      'a Treasury spokesman > was dismissed as | by > “nonsense”',
    ],
    ['Another put it more bluntly: “He is toast.”', 'Another > put it more bluntly > “He is toast.”'],
    [
      'MPs on the committee will this week accuse the department of denial.',
      'MPs on the committee > will this week accuse > the department of denial',
    ],
    ['The actor, 61, who denies all the charges, left.', 'The actor, 61 > denies > all the charges'],
    [
      'An aide alleged that the governor saw the payments, which she denies.',
      'An aide > alleged > that the governor saw the payments',
      'she > denies > the payments',
    ],
    [
      'Some think she should go now; others want her to stay.',
      'Some > think > she should go now',
      'others > want > her to stay',
    ],
    [
      'There is growing concern among doctors that the drug is being misused.',
      'doctors > concern > that the drug is being misused',
    ],
    [
      'Farmers have warned of empty shelves unless the scheme is extended.',
      'Farmers > have warned > of empty shelves unless the scheme is extended',
    ],
    [
      'PARIS (Reuters) - The president said he would work with her.',
      'The president > said > he would work with her',
    ],
    [
      'The paper quoted an unnamed official as saying the minister had been warned.',
      'an unnamed official > quoted | as saying > the minister had been warned',
    ],
    [
      'According to court documents, the suspect told detectives he had acted alone.',
      'court documents > According to > the suspect told detectives he had acted alone',
      'the suspect > told > he had acted alone',
    ],
    ['The group, which has ties there, claimed responsibility for the bombing.'],
    ['Officials warned residents not to drink the water.', 'Officials > warned > not to drink the water'],
    [
      'Police said they were puzzled and appealed for witnesses.',
      'Police > said > they were puzzled',
      'Police > appealed for > witnesses',
    ],
    ['Hours later, the army announced that it had won.', 'the army > announced > that it had won'],
    [
      'Britain should be ready, Reeve has said, amid concern that a deal is near.',
      'Reeve > has said > Britain should be ready',
      ' > concern > that a deal is near',
    ],
    [
      'The war may end soon, according to two officials, but leaders doubt that it will.',
      'two officials > according to > The war may end soon',
      'leaders > doubt > that it will',
    ],
    [
      'Kyiv’s position is that only guarantees will help.',
      'Kyiv > position is > that only guarantees will help',
    ],
    [
      'Dunn, for her part, said he would lose to the generals and diplomats who are sworn to serve.',
      'Dunn > said > he would lose to the generals and diplomats who are sworn to serve',
    ],
    [
      'Her plan would add billions, the Budget Office estimates.',
      'the Budget Office > estimates > Her plan would add billions',
    ],
    [
      'The site published emails that it said were stolen from him.',
      'it > said > emails | were stolen from him',
    ],
    ['Voters like Boyd say they left.', 'Voters like Boyd > say > they left'],
    ['“He lies,” said Linda Boyd, 61, of Altoona.', 'Linda Boyd, 61, of Altoona > said > “He lies,”'],
    ['The decision was praised by unions.', 'unions > was praised by > The decision'],
    ['Meridian Corp. said it would close.', 'Meridian Corp. > said > it would close'],
    ['Critics of the plan worry it would fail.', 'Critics of the plan > worry > it would fail'],
    ['Consumer groups want the rules tightened.', 'Consumer groups > want > the rules tightened'],
    ['Under the agreement, announced Tuesday, the firm will pay.'],
    [
      'Executives say privately they think it is doomed.',
      'Executives > say privately > they think it is doomed',
      'they > think > it is doomed',
    ],
    ['Asked about that finding, her spokesman said it was wrong.', 'her spokesman > said > it was wrong'],
    ['The ban drew criticism from Hungary, which called it “insane”.', 'Hungary > called > it “insane”'],
    ['One trader, who did not wish to be named, said it would fail.', 'One trader > said > it would fail'],
    [
      'The chief executive, Sue Bell, told staff in an email seen by the paper: “It is hard.”',
      'The chief executive, Sue Bell > told | in an email seen by the paper > “It is hard.”',
    ],
    ['And he had a warning: “It will not get better.”', 'he > had a warning > “It will not get better.”'],
    ['Finch was blunt: “It is a mess.”', 'Finch > was blunt > “It is a mess.”'],
    ['He pointed to the sign on the wall: “No entry for anybody.”', ' >  > “No entry for anybody.”'],
    ['Millar told reporters Washington was concerned.', 'Millar > told > Washington was concerned'],
    ['A third was less hopeful, saying gaps remained.', 'A third > saying > gaps remained'],
    [
      'The channel reported that one had been hurt, quoting colleagues at the scene.',
      'The channel > reported > that one had been hurt',
      'colleagues at the scene > quoting > that one had been hurt',
    ],
    ['The president vowed revenge.', 'The president > vowed > revenge'],
    ['Reyes claimed to have won.', 'Reyes > claimed > to have won'],
    ['Jones wondered aloud why nobody had left.', 'Jones > wondered aloud > why nobody had left'],
  ]);

  table('claims in claims, and beside each other', [
    [
      'The Post reported that officials believed the war was lost.',
      'The Post > reported > that officials believed the war was lost',
      'officials > believed > the war was lost',
    ],
    [
      'He said the deal was dead and she said it was not.',
      'He > said > the deal was dead',
      'she > said > it was not',
    ],
    ['He said the deal was dead, but she left.', 'He > said > the deal was dead'],
    [
      'Critics say it is dead; supporters say it lives.',
      'Critics > say > it is dead',
      'supporters > say > it lives',
    ],
    [
      'The agency denied that the data had been altered and said an audit would prove it.',
      'The agency > denied > that the data had been altered',
      'The agency > said > an audit would prove it',
    ],
    ['He was taken aside and told that he had lost.', ' > told > that he had lost'],
    ['He said he was sorry and promised to pay.', 'He > said > he was sorry', 'He > promised > to pay'],
  ]);

  table("the article's own voice", [
    ['The bridge was closed for three days.'],
    ['The report was published on Tuesday.'],
    ['She plans a trip in May.'],
    ['The man left, and the dog followed.'],
    ['Troops could be deployed to cities, ports and plants.'],
  ]);

  describe('tells of a claim', () => {
    const rows: readonly (readonly [
      text: string,
      mode: string,
      polarity: string,
      type: string | undefined,
    ])[] = [
      ['“It is safe,” he said.', 'direct', '+', undefined],
      ['He said it was safe.', 'indirect', '+', undefined],
      ['He said it was “safe”, and open.', 'mixed', '+', undefined],
      ['He denied that it was safe.', 'indirect', '-', 'fact'],
      ['He ruled out a vote.', 'indirect', '-', 'prediction'],
      ['He does not believe that it is safe.', 'indirect', '-', 'belief'],
      ['He has not said whether it is safe.', 'indirect', '+', undefined],
      ['He predicted that it would fall.', 'indirect', '+', 'prediction'],
      ['He demanded that it be closed.', 'indirect', '+', 'demand'],
    ];
    for (const [text, mode, polarity, type] of rows) {
      it(text, () => {
        const [claim] = read(text).claims;
        assert.deepEqual([claim?.mode, claim?.polarity, claim?.type], [mode, polarity, type]);
      });
    }
  });

  table('as news is written', [
    [
      'Hale said officers called at about 10:17 a.m. found the car.',
      'Hale > said > officers called at about 10:17 a.m. found the car',
    ],
    ['Voters, it seems, think it is fine.', 'Voters > think > it is fine'],
    ['“The men posted it in May,” reports NBC News.', 'NBC News > reports > “The men posted it in May,”'],
    [
      'Hale argued the bill unfairly sticks veterans with the cost.',
      'Hale > argued > the bill unfairly sticks veterans with the cost',
    ],
    ['Hale warned back in June that there were more.', 'Hale > warned back in June > that there were more'],
    [
      '“We spent days on it,” Sen. Ann Hale, the Kansan who wrote the bill with others, told reporters.',
      'Sen. Ann Hale, the Kansan who wrote the bill with others > told > “We spent days on it,”',
    ],
    [
      'Hale announced Monday, the first weekday following the jobs report, that he would resign.',
      'Hale > announced Monday > that he would resign',
    ],
    [
      'A third of those questioned in the poll say that it helps.',
      'A third of those questioned in the poll > say > that it helps',
    ],
    [
      'The Herald reported late Tuesday that it was over.',
      'The Herald > reported late Tuesday > that it was over',
    ],
    ['“I will not go,” Rep. Ann Hale (D-Ohio) echoed.', 'Rep. Ann Hale (D-Ohio) > echoed > “I will not go,”'],
    ['It allowed its critics to argue that it was wrong.', 'its critics > argue > that it was wrong'],
    ['Others who know how to travel have left.', 'Others > know > how to travel'],
    ['The judges read an appeals court ruling that upheld the law.'],
    ['The union called the law illegal and unfair.', 'The union > called > the law illegal and unfair'],
    [
      'In it, the anchor Ann Hale is seen alleging the network lost it.',
      'the anchor Ann Hale > is seen alleging > the network lost it',
    ],
    [
      'It is only “about 20 percent of the goal,” as the BBC’s Ann Hale reports for our site.',
      'the BBC’s Ann Hale > reports for our site > It is only “about 20 percent of the goal,”',
    ],
    ['The report has figures on traffic, citing 26,876 visitors to the site.'],
    ['The Senate passed it, adding the measure to a bill lawmakers approved Thursday.'],
    ['Countered Hale, “It has rarely been an issue.”', 'Hale > Countered > “It has rarely been an issue.”'],
    ['Some in the industry worry that it would fail.', 'Some in the industry > worry > that it would fail'],
    [
      'An aide wrongly and stubbornly insisted that it was safe.',
      'An aide > stubbornly insisted > that it was safe',
    ],
    ['Green said it would end.', 'Green > said > it would end'],
    ['The rules were intended to help.'],
    ['It captured the concerns of that movement.'],
    [
      '“We need more help. It is late.” — Ann Hale, The Herald',
      'Ann Hale, The Herald >  > “We need more help. It is late.”',
    ],
    [
      'Despite it, advocates for the parks agree that it helps.',
      'advocates for the parks > agree > that it helps',
    ],
    [
      '“It is best,” Hale said in a video produced by the union.',
      'Hale > said in a video produced by the union > “It is best,”',
    ],
    [
      'The agents had been late, investigators said in a report released Thursday.',
      'investigators > said in a report released Thursday > The agents had been late',
    ],
    [
      'One officer told investigators “he had never seen anything like this,” the report said.',
      'the report > said > One officer told investigators “he had never seen anything like this,”',
      'One officer > told > “he had never seen anything like this,”',
    ],
    [
      'Hale also denied in his CBS News interview that he had been late.',
      'Hale > also denied in his CBS News interview > that he had been late',
    ],
    [
      'Hale announced for the first time Monday she is ill.',
      'Hale > announced for the first time Monday > she is ill',
    ],
    [
      'Hale said the trip “inspired and challenged me to think anew.”',
      'Hale > said > the trip “inspired and challenged me to think anew.”',
      'Hale > challenged > to think anew.”',
    ],
    [
      'It was open, according to an official who asked not to be named.',
      'an official who asked not to be named > according to > It was open',
    ],
    ['While Hale believes that it was safe, the board closed it.', 'Hale > believes > that it was safe'],
    ['It fell, though analysts doubt there will be another.', 'analysts > doubt > there will be another'],
    ['Hale wants them to know “you are not alone.”', 'Hale > wants > them to know “you are not alone.”'],
    [
      'The mayor demands a plan to install armed guards at schools.',
      'The mayor > demands > a plan to install armed guards at schools',
    ],
    [
      'It ended when he suggested Friday, while meeting students, that it might close.',
      'he > suggested Friday > that it might close',
    ],
    ['Voters say Mr. Hale came late.', 'Voters > say > Mr. Hale came late'],
    [
      'The bill was delayed as Gov. Ann Hale told reporters she “would rather wait.”',
      'Gov. Ann Hale > told > she “would rather wait.”',
    ],
    ['“It is over,” a visibly shaken Hale told The Post.', 'a visibly shaken Hale > told > “It is over,”'],
    [
      '“It is over,” the first-term senator told The Post while out walking.',
      'the first-term senator > told > “It is over,”',
    ],
    [
      'Mayor Ann Hale called the released report “unfair.”',
      'Mayor Ann Hale > called > the released report “unfair.”',
    ],
    [
      '“We are sorry,” he said in an emailed statement.',
      'he > said in an emailed statement > “We are sorry,”',
    ],
    [
      '“We are sorry,” he said at a White House briefing.',
      'he > said at a White House briefing > “We are sorry,”',
    ],
    [
      '“We are sorry,” she said on “Hull News Sunday.”',
      'she > said on “Hull News Sunday.” > “We are sorry,”',
    ],
    ['A union-backed group opened an office.'],
    [
      'Officials said access to secret and top secret files related to the case was cut.',
      'Officials > said > access to secret and top secret files related to the case was cut',
    ],
    [
      'For instance, they said, while prices fell, rents rose.',
      'they > said > For instance | while prices fell, rents rose',
    ],
    [
      'Late on Friday night, Hale said, agents found the van.',
      'Hale > said > Late on Friday night | agents found the van',
    ],
    [
      'The mayor threatened to “start billing” the state.',
      'The mayor > threatened > to “start billing” the state',
    ],
    ['The host named the council and asked Hale, “Why now?”', 'The host > asked > “Why now?”'],
    [
      'Hale fumed on Friday morning: “They do nothing.”',
      'Hale > fumed on Friday morning > “They do nothing.”',
    ],
    ['Said Hale: “We have him.”', 'Hale > Said > “We have him.”'],
    ['The parties left after what Mayor Hale called a “fiasco.”', 'Mayor Hale > called > a “fiasco.”'],
    ['It was what he said was the party’s choice.', 'he > said > was the party’s choice'],
    [
      'The programs, which he says infringe on basic rights, grew.',
      'he > says > The programs | infringe on basic rights',
    ],
    [
      'The list has 600 children he said would lose their lunch.',
      'he > said > 600 children | would lose their lunch',
    ],
    [
      'The city ended by claiming -- without any evidence -- that the bridge was safe.',
      'The city > claiming > that the bridge was safe',
    ],
    ['Hale has called for cutting the aid.', 'Hale > has called for > cutting the aid'],
    ['Hale calls for raising the cap.', 'Hale > calls for > raising the cap'],
    [
      '“Today,” Hale said, dismissing “the idea we cannot pay.”',
      'Hale > said > “Today,”',
      'Hale > dismissing > “the idea we cannot pay.”',
    ],
    ['All sides were supposed to meet.'],
    ['He acted according to plan.'],
    ['FILE PHOTO: The bridge is shown at dusk.'],
    [
      'Though the office dropped that policy, Hale has said it may return.',
      'Hale > has said > it may return',
    ],
    [
      'The next year, in a talk with students, Dr. Hale called for “an honest count.”',
      'Dr. Hale > called for > “an honest count.”',
    ],
    [
      'Lawmakers who oppose the cuts worry it will fail.',
      'Lawmakers > oppose > the cuts',
      'Lawmakers who oppose the cuts > worry > it will fail',
    ],
  ]);

  table('who says what a verb without a subject of its own says', [
    [
      'He was criticized for saying that the war was lost.',
      ' > was criticized > for saying that the war was lost',
      'He > saying > that the war was lost',
    ],
    [
      'Analysts criticized Hale for saying that it was lost.',
      'Analysts > criticized > Hale for saying that it was lost',
      'Hale > saying > that it was lost',
    ],
    [
      'The group sent out a note, without saying whether it would meet.',
      'The group > saying > whether it would meet',
    ],
    ['It was late, prompting Hale to ask “if it could be saved?”', 'Hale > ask > “if it could be saved?”'],
    [
      'In it, Hale called the deal “a loss,” and with a laugh, called the law “a joke.”',
      'Hale > called > the deal “a loss,”',
      'Hale > called > the law “a joke.”',
    ],
    [
      'The measure in part opposes the cuts, urges Turkey to stop and calls on the army to leave.',
      'The measure > opposes > the cuts',
      'The measure > urges > to stop',
      'The measure > calls on > to leave',
    ],
    [
      'The office on Sunday urged the party to adopt a patch that would end the cuts, saying that money is needed.',
      'The office > urged > to adopt a patch that would end the cuts',
      'The office > saying > that money is needed',
    ],
    [
      'The vote came as Hale asked whether he abused his power by urging Turkey to pay.',
      'Hale > asked > whether he abused his power by urging Turkey to pay',
      'he > urging > to pay',
    ],
    [
      'It was led by Ann Hale, who had received a copy and noted that it was late.',
      'Ann Hale > noted > that it was late',
    ],
    [
      'Officials said the men knocked, announced themselves and left.',
      'Officials > said > the men knocked, announced themselves and left',
      'the men > announced > themselves',
    ],
    ['While not citing the letter, Hale defended the plan.', 'Hale > defended > the plan'],
    ['The plan would make drugmakers disclose prices.'],
    ['He vowed to protect and defend the city.', 'He > vowed > to protect and defend the city'],
    [
      'The office said it and the Food and Drug Board will meet.',
      'The office > said > it and the Food and Drug Board will meet',
    ],
    [
      'It was something unions have rejected, arguing they had paid.',
      'unions > have rejected > something',
      'unions > arguing > they had paid',
    ],
    [
      'Shortly after the claim that Hale would not appear, Ruiz said that it was false.',
      ' > claim > that Hale would not appear',
      'Ruiz > said > that it was false',
    ],
    [
      'Hale hopes to prove he is right and to show the plan would work.',
      'Hale > hopes > to prove he is right and to show the plan would work',
    ],
    [
      'The paper later added to its story on Sunday that the tape was lost.',
      'The paper > later added > that the tape was lost',
    ],
    ['Hale woke up to find that his post was gone.'],
  ]);

  table('courts, markets and parliaments', [
    ['Kelly said it was over.', 'Kelly > said > it was over'],
    ['Hale emerged to say that the talks had failed.', 'Hale > emerged to say > that the talks had failed'],
    ['Voters worry privately that it will fail.', 'Voters > worry privately > that it will fail'],
    [
      'The governor said at least two deaths have been confirmed.',
      'The governor > said > at least two deaths have been confirmed',
    ],
    [
      'Hale said both sides, "have yet to reach a deal."',
      'Hale > said > both sides, "have yet to reach a deal."',
    ],
    [
      'The judge told the jury yesterday he would direct them.',
      'The judge > told | yesterday > he would direct them',
    ],
    ['Police said to avoid the bridge.', 'Police > said > to avoid the bridge'],
    ['He was unsure if Ruiz would play.', 'He > was unsure > if Ruiz would play'],
    ['It was uncertain whether Ruiz would play.'],
    ['He warned the club against selling Ruiz.', 'He > warned > against selling Ruiz'],
    ['He accused six witnesses of lying.', 'He > accused > six witnesses of lying'],
    [
      'The company forecast first-quarter sales of £2m and said costs had fallen.',
      'The company > forecast > first-quarter sales of £2m',
      'The company > said > costs had fallen',
    ],
    ['The statement read in part, “We are sorry.”', 'The statement > read in part > “We are sorry.”'],
    ['Hale said the vote was lost, even as his aides pressed on.', 'Hale > said > the vote was lost'],
    [
      'While analysts expect growth of 15% in power, the largest division, sales fell.',
      'analysts > expect > growth of 15% in power',
    ],
    [
      '“It is weaker” than was forecast, said Jim Hale, an analyst.',
      'Jim Hale, an analyst > said > “It is weaker” than was forecast',
    ],
    [
      '“It won’t work,” warned Ann Ruiz, a member of the board, in a letter.',
      'Ann Ruiz, a member of the board > warned | in a letter > “It won’t work,”',
    ],
    [
      'Hale said during those years, the party had lost its way.',
      'Hale > said > during those years, the party had lost its way',
    ],
    [
      'They refused to back the candidate, Ann Ruiz, over her record.',
      'They > refused > to back the candidate, Ann Ruiz, over her record',
    ],
    [
      'Hale left early, saying the party did not want peace.',
      'Hale > saying > the party did not want peace',
      'the party > did not want > peace',
    ],
    ['It came hours after the court said the law was void.', 'the court > said > the law was void'],
    [
      'Hale, who just a day earlier had insisted that it would pass, left.',
      'Hale > earlier had insisted > that it would pass',
    ],
    [
      'Sen. Ann Hale, D-Ohio, who announced she would retire, voted.',
      'Sen. Ann Hale, D-Ohio > announced > she would retire',
    ],
    [
      'It followed Hale’s announcement on the Senate floor that he would go.',
      'Hale > announcement > that he would go',
    ],
    [
      'The firm issued a statement saying it was sorry.',
      'The firm > issued a statement saying > it was sorry',
    ],
    [
      'The vote is close, scholars say, but they doubt it will pass.',
      'scholars > say > The vote is close',
      'they > doubt > it will pass',
    ],
    ['A man said to be armed was held.'],
    ['Hale, 34, claims he was misled.', 'Hale, 34 > claims > he was misled'],
    ['The editor, Ann Ruiz, tweets that it is lost.', 'The editor, Ann Ruiz > tweets > that it is lost'],
    ['A man stabbed his friend, court records show.', 'court records > show > A man stabbed his friend'],
    [
      'Police confirmed the incident saying an inquiry had begun.',
      'Police > confirmed > the incident',
      'Police > saying > an inquiry had begun',
    ],
    ['They asked anyone with information to call.', 'They > asked > to call'],
    ['What I said was that we would look.', 'I > said > that we would look'],
    ['To say that Hale lied would be unkind.'],
    ['The police have since denied that.', 'The police > have since denied > that'],
    [
      'The authors caution that it was small and call for trials.',
      'The authors > caution > that it was small',
      'The authors > call for > trials',
    ],
    ['A study in May reported similar results.', 'A study in May > reported > similar results'],
    [
      'He said that while rebels claimed they had won, the army was near.',
      'He > said > that while rebels claimed they had won, the army was near',
      'rebels > claimed > they had won',
    ],
    ['Hale was displeased about the delay.', 'Hale > was displeased > about the delay'],
    [
      'It may grow, as the head of the army has said he needs men.',
      'the head of the army > has said > he needs men',
    ],
    [
      'She told reporters in a Pentagon briefing Friday the war was over.',
      'She > told | in a Pentagon briefing Friday > the war was over',
    ],
    ['Hale, at the time, said he was tired.', 'Hale > said > he was tired'],
    [
      'Hale is said to have replied that he was tired.',
      ' > is said > Hale | to have replied that he was tired',
      'Hale > replied > that he was tired',
    ],
    [
      'A survey released Monday finds that few want it.',
      'A survey released Monday > finds > that few want it',
    ],
    ['Voters agree with her that the law is unfair.', 'Voters > agree > that the law is unfair'],
    ['Hearing those names takes me back.'],
    [
      'They blamed the loss on rules the last board had devised.',
      'They > blamed > the loss on rules the last board had devised',
    ],
    [
      'The agency, citing an official, reported that the talks had failed.',
      'an official > citing > that the talks had failed',
      'The agency > reported > that the talks had failed',
    ],
    ['It is over, Hale said. “No.”', 'Hale > said > It is over', 'Hale >  > “No.”'],
    ['She advised the board that it was unsafe.', 'She > advised > that it was unsafe'],
    ['Half of those questioned say they are happy.', 'Half of those questioned > say > they are happy'],
    [
      'They would break what top generals have described as a stalemate.',
      'top generals > have described as > a stalemate',
    ],
    ['A man was reported missing.'],
    ['Hale, who has died aged 91, once said that she was shy.', 'Hale > once said > that she was shy'],
    ['A spokesman, Andy Ruiz, disputes this.', 'A spokesman, Andy Ruiz > disputes > this'],
    [
      'The report admits that use has fallen, but blames shorter hours.',
      'The report > admits > that use has fallen',
      'The report > blames > shorter hours',
    ],
    [
      'Hale on Sunday hit back, alleging that the party has no plan.',
      'Hale > alleging > that the party has no plan',
    ],
    [
      'The council says the move, which would save £240,000 a year, is necessary.',
      'The council > says > the move, which would save £240,000 a year, is necessary',
    ],
    ['He confessed to stealing the car.', 'He > confessed > to stealing the car'],
    [
      'The union claims the figures do not add up and is calling for a review.',
      'The union > claims > the figures do not add up',
      'The union > is calling for > a review',
    ],
    ['“I cannot sing,” she liked to say.', 'she > liked to say > “I cannot sing,”'],
    ['She never meant to write.', 'She > never meant > to write'],
    ['Counsel submitted that it was void.', 'Counsel > submitted > that it was void'],
    ['Hale referred to it as a disgrace.', 'Hale > referred to > it as a disgrace'],
    ['The minister stressed the need for calm.', 'The minister > stressed > the need for calm'],
    ['The draft proposes $300 million a year.', 'The draft > proposes > $300 million a year'],
    ['Hale promised, if elected, to resign.', 'Hale > promised | if elected > to resign'],
    ['Hale had not decided whether to run.', 'Hale > had not decided > whether to run'],
    ['Hale said last month he was ready.', 'Hale > said last month > he was ready'],
    ['The bureau declined to comment, citing Treasury policy.', 'The bureau > citing > Treasury policy'],
    ['A donor asked for anonymity.'],
    [
      'He left a note "to the effect of \'the talking is done,\'" Hale said.',
      'Hale > said > He left a note "to the effect of \'the talking is done,\'"',
    ],
    ['Police: Suspect was on his way home', 'Police >  > Suspect was on his way home'],
    ['March 20 (UPI) -- The road was closed, police said.', 'police > said > The road was closed'],
    ['Hale tried to assure voters that it was safe.', 'Hale > tried to assure > that it was safe'],
    ['Hale said the talks were over, while speaking in Leeds.', 'Hale > said > the talks were over'],
    [
      'Hale told them that “the talks are over now,” but he did not say why.',
      'Hale > told > that “the talks are over now,”',
      'he > did not say > why',
    ],
    ['It was over, said Ann Ruiz from the union.', 'Ann Ruiz from the union > said > It was over'],
    [
      'Police asked that anyone who saw it come forward.',
      'Police > asked > that anyone who saw it come forward',
    ],
    [
      'Hale described it as “a party” plagued by doubt, adding that it would fail.',
      'Hale > described > it as “a party” plagued by doubt',
      'Hale > adding > that it would fail',
    ],
    ['Hale called attacks on them “vile” today.', 'Hale > called > attacks on them “vile” today'],
    [
      'Hale has branded all talk against him as “vile”.',
      'Hale > has branded > all talk against him as “vile”',
    ],
    ['Hale said it was, “not OK.”', 'Hale > said > it was, “not OK.”'],
    ['Hale dismissed “petty comments” from rivals.', 'Hale > dismissed > “petty comments” from rivals'],
    ['Hale spent the day launching repeated attacks, calling it a sham.', 'Hale > calling > it a sham'],
    ['Hale, however, claims that he was misled.', 'Hale > claims > that he was misled'],
    ['He repeated old claims, claims he was warned about.'],
  ]);

  describe('over lines', () => {
    it('gives a quotation that stands alone to who spoke on the line before', () => {
      const first = read('“We are tired,” Ann Hall said.');
      const text = '“We want to go home.”';
      const second = read(text, first.speaking, first.carried);
      const alone = second.claims.find((claim) => claim.cue.length === 0);
      assert.equal(first.speaking.speaker, 'Ann Hall');
      assert.equal(alone?.speaker, 'Ann Hall');
    });

    it('goes on with a quotation over paragraphs', () => {
      const first = read('Ann Hall said: “We are tired.');
      const second = read('“We go home.”', first.speaking, first.carried);
      assert.equal(first.carried, '“');
      assert.equal(second.claims[0]?.speaker, 'Ann Hall');
    });

    it('gives a quotation to who is announced at the end of the line before', () => {
      const first = read('Rathbun stated,');
      const second = read('“He was driven there.”', first.speaking, first.carried);
      assert.equal(second.claims[0]?.speaker, 'Rathbun');
      assert.equal(read('The church denied this:').speaking.speaker, 'The church');
    });

    it('gives a quotation that stands alone to who says the sentence before, in whose words ever', () => {
      assert.equal(read('Ann Hall said that they were tired.').speaking.speaker, 'Ann Hall');
      assert.equal(read('Ann Hall said it was “no use” to them.').speaking.speaker, 'Ann Hall');
      assert.equal(read('Ann Hall said it was over. Then it rained.').speaking.speaker, '');
    });

    it('forgets the speaker where the writer goes on', () => {
      const first = read('“We are tired,” Ann Hall said.');
      const second = read('The bridge was closed for a day.', first.speaking);
      assert.deepEqual(second.speaking, NOBODY_SPEAKS);
    });

    it('hands on the same object where nothing changed', () => {
      assert.equal(read('The bridge was closed.').speaking, NOBODY_SPEAKS);
      assert.equal(read('').speaking, NOBODY_SPEAKS);
    });
  });

  describe('holds for any text', () => {
    const word = fc.constantFrom(
      'said',
      'that',
      'to',
      'he',
      'the',
      'minister',
      ',',
      '.',
      '“',
      '”',
      '"',
      "'",
      ' ',
      'according',
      'and',
      'but',
      'who',
      'told',
      'claim',
      'Smith',
      '👉',
      'é',
      ':',
      ';',
      '–',
      '(',
      ')',
      'is',
      'expected',
      'not',
    );

    it('spans lie in the line, in order, and never overlap', () => {
      fc.assert(
        fc.property(fc.array(word, { maxLength: 40 }), (words) => {
          const text = words.join(' ');
          for (const claim of read(text).claims) {
            for (const spans of [claim.fragments, claim.source, claim.cue]) {
              let end = 0;
              for (const span of spans) {
                assert.ok(span.start >= end && span.start < span.end && span.end <= text.length);
                end = span.end;
              }
            }
            assert.ok(claim.fragments.length > 0);
          }
        }),
        { numRuns: runs },
      );
    });

    // A reader that is not linear does not come to an end with these.
    const hostile: readonly string[] = [
      '“',
      '" ',
      "'a ",
      ', ',
      'and ',
      'he said ',
      'he said, ',
      'that ',
      'said that ',
      'wants to ',
      'the claim that ',
      'who said ',
      '“A,” he said. ',
      '“a” ',
      'He said “x ',
      'according to ',
      '– a ',
      '( ',
      '. ',
      '; a',
      'claims of ',
      'he had a word: “a” ',
      'Paris, ',
      'critics of the plan like ',
    ];
    for (const unit of hostile) {
      it(`reads 100,000 characters of ${JSON.stringify(unit)}`, () => {
        const text = unit.repeat(Math.ceil(100_000 / unit.length));
        for (const { fragments } of read(text).claims)
          assert.ok(fragments[fragments.length - 1]!.end <= text.length);
      });
    }
  });
});
