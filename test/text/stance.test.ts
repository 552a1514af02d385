import { expect, test } from 'vitest';
import { readText, toldIn } from '../support/reading.ts';

/** A sentence, the content that is meant (a part of it is enough), and the side that must be read. */
const sides: readonly (readonly [string, string, string])[] = [
  ['The harbour master did not deny that the crane had been moved.', 'the crane had been moved', 'NONE'],
  ['The ministry would neither confirm nor deny that the bridge was closed.', 'the bridge was closed', 'NONE'],
  ['Mayor Elin Strand declined to comment on the sale of the tram depot.', 'the sale of the tram depot', 'NONE'],
  ['The board rejected the claim that it had sold the land twice.', 'it had sold the land twice', 'DENIES'],
  ['Minister Ana Prats dismissed the reports as disinformation.', 'the reports', 'DENIES'],
  ['Minister Ana Prats called the reports false.', 'the reports', 'DENIES'],
  [
    'A blog claimed that the dam leaks. “It is completely false,” engineer Olu Bello said.',
    'It is completely false',
    'DENIES',
  ],
  ['Director Jonas Weil said he had never heard of the contract.', 'never heard of the contract', 'DENIES'],
  ['“No such request was made,” ambassador Petra Lind said.', 'No such request was made', 'DENIES'],
  ['Director Jonas Weil called the accusation monstrous.', 'the accusation', 'DENIES'],
  ['Director Jonas Weil called the decision monstrous.', 'the decision', 'ASSERTS'],
  ['The ministry called the letter a forgery.', 'the letter', 'DENIES'],
  ['Minister Ana Prats said that she first heard of the leak on the radio.', 'first heard of the leak', 'DENIES'],
  ['Minister Ana Prats said that she heard the choir on the radio.', 'heard the choir on the radio', 'ASSERTS'],
  ['The bank denied that it did not inform its clients.', 'it did not inform its clients', 'ASSERTS'],
  ['The club, without denying that the coach was ill, said he would travel.', 'he would travel', 'ASSERTS'],
  ['The general denied asking for tanks but confirmed asking for tents.', 'asking for tanks', 'DENIES'],
  ['The general denied asking for tanks but confirmed asking for tents.', 'asking for tents', 'ASSERTS'],
  ['Was the vote bought? Senator Ruth Amado replied with a resounding “no”.', 'no', 'DENIES'],
  ['The brewery refuted suggestions that its water was unclean.', 'its water was unclean', 'DENIES'],
  ['Pilot Sana Riaz left at noon. She denied that the engine had failed.', 'the engine had failed', 'DENIES'],
  [
    'Professor Ines Vogt said the mayor’s claims about cracks in the dam are unfounded.',
    'claims about cracks',
    'DENIES',
  ],
  ['Professor Ines Vogt said that the mayor’s tweets about the dam are lies.', 'tweets about the dam', 'DENIES'],
  ['Warden Ida Falk said there was no evidence that the gate had been forced.', 'the gate had been forced', 'DENIES'],
  ['“There is this myth that the mill is haunted,” owner Ida Falk said.', 'the mill is haunted', 'DENIES'],
  ['Owner Ida Falk said the boy had made up the story about the well.', 'the story about the well', 'DENIES'],
  ['Baker Tom Leary called the report “total crap”.', 'the report', 'DENIES'],
  ['The port denied a newspaper report that the crane had been sold.', 'a newspaper report that the crane', 'DENIES'],
  ['The canal company rejected a union’s claim that the lock leaked.', 'claim that the lock leaked', 'DENIES'],
  ['The bank continued to deny that the vault was empty.', 'the vault was empty', 'DENIES'],
  ['The school moved quickly to deny that its roof was unsafe.', 'its roof was unsafe', 'DENIES'],
  ['The bank refused to deny that the vault was empty.', 'the vault was empty', 'NONE'],
  ['The bank appears to have denied that the vault was empty.', 'the vault was empty', 'DENIES'],
  ['The hospital rejected the explanation.', 'the explanation', 'DENIES'],
  ['The hospital disputes the figure.', 'the figure', 'DENIES'],
  ['“I said that nothing had burned. I was wrong, the mill did burn,” owner Ida Falk said.', 'I was wrong', 'ASSERTS'],
  ['Owner Ida Falk described the number as “plucked out of the air”.', 'the number', 'DENIES'],
  ['Researchers warned that the ice could break.', 'the ice could break', 'ASSERTS'],
  ['Keeper Jonas Weil said the lock was not sold but was leased.', 'was leased', 'ASSERTS'],
  ['The council conceded that nothing had been mended.', 'nothing had been mended', 'DENIES'],
  ['Owner Ida Falk said she had heard of no leak in the cellar.', 'heard of no leak', 'DENIES'],
  ['Warden Ida Falk insisted that the board had been kept in the dark.', 'in the dark', 'DENIES'],
  ['Spokeswoman Ana Ruiz said the council had never been told of the leak.', 'never been told', 'DENIES'],
  ['Mayor Elin Strand would say no more than that “the harbour is open”.', 'the harbour is open', 'NONE'],
  ['A blog claimed that the shop sells bones. “We do not sell bones,” butcher Tom Leary said.', 'We do not', 'DENIES'],
  ['“You could not get into my cellar with a crane,” owner Ida Falk said.', 'You could not', 'ASSERTS'],
  ['Norway had not asked for the grain, its envoy said.', 'Norway had not asked', 'DENIES'],
  ['The barge did not belong to Norway, its envoy said.', 'The barge did not belong', 'DENIES'],
  [
    'A blog said the mill had been mined. Inspector Olu Bello came at noon. Her people had found no mine, she added.',
    'Her people had found no mine',
    'DENIES',
  ],
  ['Auditor Ida Falk said that the ledgers did not bear out the sum.', 'did not bear out the sum', 'DENIES'],
  ['Auditor Ida Falk said that the photograph of the dam was a forgery.', 'was a forgery', 'DENIES'],
  ['The Herald quoted a ranger as telling the hikers that the fire never took place.', 'never took place', 'DENIES'],
  ['Could it have been frost? Engineer Olu Bello ruled that out.', 'that', 'DENIES'],
  ['The harbour service put the number of sunken boats at nine.', 'sunken boats at nine', 'ASSERTS'],
  ['Owner Ida Falk says she warned the council in May that the dam leaked.', 'she warned the council', 'ASSERTS'],
];

test.each(sides)('%s', async (sentence, content, stance) => {
  const told = toldIn(await readText(sentence)).filter(each => each.content.includes(content));
  expect(told.map(each => each.stance)).toContain(stance);
});

const nobodyDenies = [
  'Engineer Olu Bello said he could not rule out frost.',
  'Half of the walkers said that they were not sure the path had been closed.',
  'Mayor Elin Strand said maybe she had not read the letter.',
  'Reporters were denied entry to the mine, guard Tom Leary said.',
  'The union rejected the offer of three percent.',
  'The regiment dismissed its cook after the parade.',
  'Mayor Elin Strand was expected to deny the rumours.',
  'If the bank denies the loan, the ferry will not be built, said owner Ida Falk.',
  'The song “Deny Everything” was written on a train, singer Noor Haddad said.',
  'Goalkeeper Tom Leary batted the ball away. Striker Ana Ruiz shrugged it off.',
  'Porter Tom Leary pushed the cart aside and waved the bus off. Coach Elin Strand brushed it aside.',
  'Following months of denials the canal company admitted that the lock leaked.',
];

const nobodySays = [
  'Danish law gives tenants the right to see the books.',
  'Harbour rules ask ships to report a leak at once.',
  'The council ordered two boats for the spring.',
  'Two buyers said to be rich looked at the mill.',
  'The hikers were told to stay away from the cliff.',
  'The desk has been asked to keep the notes.',
  'The picture shows a lorry beside the gate.',
  'The lender can ask for its money.',
  'Two porters, who asked not to be named, left early.',
];

test.each(nobodySays)('nobody takes a side in: %s', async sentence => {
  expect(toldIn(await readText(sentence)).filter(each => each.stance !== 'NONE')).toEqual([]);
});

test.each(nobodyDenies)('nobody denies anything in: %s', async sentence => {
  expect(toldIn(await readText(sentence)).filter(each => each.stance === 'DENIES')).toEqual([]);
});

/** A denial, and the statement that is denied. */
const denied: readonly (readonly [string, string])[] = [
  ['The port denied a newspaper report that the crane had been sold.', 'The crane had been sold'],
  ['The canal company rejected a union’s claim that the lock leaked.', 'The lock leaked'],
  ['The club dismissed the explanation of the trainer.', 'The explanation of the trainer'],
  ['“Our walls are sound. Nothing has leaked,” owner Ida Falk said.', 'Something has leaked'],
  ['Director Jonas Weil said he knew of no leak in the cellar.', 'There was a leak in the cellar'],
  [
    'Keeper Jonas Weil was asked whether the crane had been sold, to which he replied with a resounding “no”.',
    'The crane had been sold',
  ],
];

test.each(denied)('“%s” is about: %s', async (sentence, statement) => {
  const { attributions } = await readText(sentence);
  const texts = attributions.filter(each => each.stance === 'DENIES').map(each => each.proposition.text);
  expect(texts).toContain(statement);
});

test.each([
  ['“I said that nothing had burned. I was wrong,” owner Ida Falk said.', 'Something had burned'],
  ['“The path was safe. I was mistaken, the path had ice on it,” owner Ida Falk said.', 'The path had ice on it'],
  ['Was the mill sold? Owner Ida Falk said on Friday that it was.', 'The mill sold'],
  ['Two sailors wanted to sail in her, owner Ida Falk said.', 'Two sailors wanted to sail in her'],
  [
    'Clerk Ida Falk spoke on Friday. A letter from her had reached the mill, porter Tom Leary said.',
    'A letter from Ida Falk had reached the mill',
  ],
])('“%s” asserts: %s', async (sentence, statement) => {
  const { attributions } = await readText(sentence);
  const asserted = attributions.filter(each => each.stance === 'ASSERTS').map(each => each.proposition.text);
  expect(asserted).toContain(statement);
});

test('what is called something is what was said of it before', async () => {
  const reading = await readText(
    'A clerk said that forty boats had sunk. Owner Ida Falk called the figure “a fantasy of the harbour”.',
  );
  const [claim, denial] = reading.attributions;
  expect(denial).toMatchObject({ stance: 'DENIES', pointer: true, answersId: claim?.id });
});

test('somebody’s account is what he said before', async () => {
  const reading = await readText(
    'The harbour master said that the ship had lost a boat. Owner Henrik Dahl called the harbour master’s account “a mistake of the radar”.',
  );
  const [claim, denial] = reading.attributions;
  expect(denial).toMatchObject({ stance: 'DENIES', pointer: true, answersId: claim?.id });
});

test('a story that nobody believed is not stated', async () => {
  const { attributions } = await readText(
    'Owner Ida Falk said that nobody believed the story that the mill was haunted.',
  );
  expect(attributions.map(each => each.proposition.text)).not.toContain('The mill was haunted');
});
