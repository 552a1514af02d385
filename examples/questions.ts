import { examples } from '../src/server/graphiql-examples.ts';

/** One question of an investigator, as the page of examples asks it. */
export interface Question {
  readonly asks: string;
  readonly query: string;
  /** Variables that are ids of what a search finds first: "Actor: henrik dahl". */
  readonly ids?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A question that GraphiQL opens with too. */
function inGraphiql(name: string): Question {
  const { asks, selects } = examples.find(example => example.name === name)!;
  return { asks, query: selects };
}

/** The questions of `docs/queries.md`. */
export const questions: readonly Question[] = [
  {
    asks: 'How much is there?',
    query: `{
  stats { articles attributions actors statements disputes utterances denials }
}`,
  },
  inGraphiql('InDispute'),
  {
    asks: 'Who denied that the ship leaked oil, when, in which words, and who printed it?',
    query: `{
  denials(of: "leaked oil") {
    nodes {
      speaker { name }
      onBehalfOf { name }
      saidAt
      quote
      articles { nodes { outlet { name } } }
    }
  }
}`,
  },
  {
    asks: 'Who stands on which side of it?',
    query: `{
  disputes(of: "leaked oil") {
    nodes {
      text
      assertions { edges { saidAt act node { name } } }
      denials { edges { saidAt denialKind node { name } } }
    }
  }
}`,
  },
  inGraphiql('TookTheirWordBack'),
  {
    asks: 'What does one person deny, and whose word is that?',
    query: `query ($id: ID!) {
  actor(id: $id) {
    name
    speaksFor { edges { role node { name } } }
    denials { edges { saidAt reversed outletCount node { text } } }
  }
}`,
    ids: { id: 'Actor: henrik dahl' },
  },
  {
    asks: 'Who contradicts that person, and on how much?',
    query: `query ($id: ID!) {
  actor(id: $id) {
    opponents(first: 3) { edges { statementCount node { name } } }
  }
}`,
    ids: { id: 'Actor: henrik dahl' },
  },
  {
    asks: 'What did the company’s people deny on its behalf?',
    query: `{
  denials(onBehalfOf: "Norholm Ferries") {
    nodes { speaker { name } saidAt statement { text } }
  }
}`,
  },
  {
    asks: 'What was denied in one week of May?',
    query: `{
  denials(saidAt: { from: "2024-05-06", to: "2024-05-09" }) {
    totalCount
    nodes { speaker { name } saidAt statement { text } }
  }
}`,
  },
  inGraphiql('NotToKnow'),
  {
    asks: 'What did one newspaper report of it?',
    query: `{
  denials(outlet: "Baltic Ledger") {
    nodes { speaker { name } statement { text } }
  }
}`,
  },
  {
    asks: 'What did it look like on the evening of 7 May?',
    query: `{
  disputes(asOf: "2024-05-07") {
    nodes {
      text
      assertionCount(asOf: "2024-05-07")
      denialCount(asOf: "2024-05-07")
    }
  }
}`,
  },
  inGraphiql('WithoutTheUnnamed'),
  inGraphiql('WithoutHearsay'),
  {
    asks: 'Which outlets print which side, and how many texts are that really?',
    query: `query ($id: ID!) {
  statement(id: $id) {
    text
    coverage { outlet { name } stance articleCount originCount firstAt }
  }
}`,
    ids: { id: 'Statement: the astrid had leaked oil' },
  },
  {
    asks: 'Where was it printed first?',
    query: `query ($id: ID!) {
  statement(id: $id) {
    firstReport { speaker { name } quote article { title publishedAt outlet { name } } }
  }
}`,
    ids: { id: 'Statement: the astrid had leaked oil' },
  },
  {
    asks: 'How did the quarrel go on, day by day?',
    query: `query ($id: ID!) {
  statement(id: $id) {
    timeline(interval: DAY) { at assertionCount denialCount reportCount }
  }
}`,
    ids: { id: 'Statement: the astrid had leaked oil' },
  },
  inGraphiql('EachDay'),
  inGraphiql('ByOutlet'),
  {
    asks: 'How are things denied?',
    query: `{
  countBy(dimension: DENIAL_KIND) { key denialCount reportCount }
}`,
  },
  {
    asks: 'Who speaks for the company, and since when?',
    query: `{
  actors(name: "Norholm Ferries", kind: [ORGANIZATION]) {
    nodes { name spokespeople { edges { role from to node { name } } } }
  }
}`,
  },
  {
    asks: 'Who says what in one article, in the order of its text?',
    query: `{
  articles(title: "Dahl denies oil leak") {
    nodes { attributions { nodes { stance act speaker { name } quote } } }
  }
}`,
  },
  {
    asks: 'Which words of which article say so, and through whom did they come?',
    query: `query ($id: ID!) {
  statement(id: $id) {
    denials(first: 1) {
      nodes { name }
      edges {
        utterance {
          attributions(first: 1) {
            nodes {
              via
              cue { exact }
              content { prefix exact suffix start end }
              chain { speaker { name } }
              article { file }
            }
          }
        }
      }
    }
  }
}`,
    ids: { id: 'Statement: transponder' },
  },
  inGraphiql('Copies'),
  {
    asks: 'By which names does somebody appear, and where?',
    query: `{
  actors(name: "lindqvist") {
    nodes { name aliases { name count sources { outlet { name } } } }
  }
}`,
  },
  {
    asks: 'What is said to have happened?',
    query: `{
  events(type: ["leak"]) {
    nodes { type when text statements(first: 2) { nodes { text status } } }
  }
}`,
  },
  {
    asks: 'What holds these words, accents or not?',
    query: `{
  search(text: "Oland", first: 5) {
    nodes {
      __typename
      ... on Actor { name }
      ... on Place { name }
      ... on Statement { text }
      ... on Article { title }
    }
  }
}`,
  },
  {
    asks: 'What is around a spokesman?',
    query: `query ($id: ID!) {
  neighbourhood(ids: [$id], depth: 1) {
    nodes { __typename ... on Actor { name } ... on Statement { text } }
    edges { relation at }
    hidden { count node { ... on Actor { name } ... on Statement { text } } }
  }
}`,
    ids: { id: 'Actor: erik lindqvist' },
  },
  {
    asks: 'How are two people connected, and which sentence is behind each step?',
    query: `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length
    nodes { ... on Actor { name } ... on Statement { text } }
    hops { relation isBackward evidence { quote article { outlet { name } } } }
  }
}`,
    ids: { from: 'Actor: henrik dahl', to: 'Actor: erik lindqvist' },
  },
  {
    asks: 'What was the machine unsure about?',
    query: `{
  reviewQueue(first: 2) {
    nodes { kind reasons a { words { exact } } b { words { exact } } }
  }
}`,
  },
];
