/** One question that GraphiQL opens with. */
export interface Example {
  readonly name: string;
  readonly asks: string;
  /** What is selected. */
  readonly selects: string;
}

/** Some of the questions of `docs/queries.md`: those that every graph can be asked. */
export const examples: readonly Example[] = [
  {
    name: 'InDispute',
    asks: 'What is in dispute?',
    selects: `{
  disputes(first: 3) {
    totalCount
    nodes { text assertionCount denialCount outletCount }
    pageInfo { hasNextPage }
  }
}`,
  },
  {
    name: 'TookTheirWordBack',
    asks: 'Who took their word back?',
    selects: `{
  contradictions {
    nodes {
      actor { name }
      statement { text }
      utterances { stance saidAt act quote }
    }
  }
}`,
  },
  {
    name: 'NotToKnow',
    asks: 'Who only says not to know of it?',
    selects: `{
  denials(kind: [UNAWARE, DISCREDITS, DEFLECTS]) {
    nodes { speaker { name } denialKind quote statement { text } }
  }
}`,
  },
  {
    name: 'WithoutTheUnnamed',
    asks: 'What is left when nobody without a name is heard?',
    selects: `{
  statements(status: [DISPUTED], orderBy: { field: RANK }) {
    nodes {
      text
      assertionCount
      named: assertionCount(excludeUnnamed: true)
    }
  }
}`,
  },
  {
    name: 'WithoutHearsay',
    asks: 'What is left of it when hearsay is left out?',
    selects: `{
  stats {
    attributions
    firstHand: attributions(firstHandOnly: true)
    sure: attributions(minConfidence: 0.8)
  }
}`,
  },
  {
    name: 'EachDay',
    asks: 'How much was denied each day, on everything?',
    selects: `{
  timeline(interval: DAY) { at assertionCount denialCount }
}`,
  },
  {
    name: 'ByOutlet',
    asks: 'Which outlet reports how many denials?',
    selects: `{
  countBy(dimension: OUTLET) {
    denialCount
    assertionCount
    node { ... on Outlet { name } }
  }
}`,
  },
  {
    name: 'Copies',
    asks: 'Which articles are copies, and of what?',
    selects: `{
  articles {
    nodes { outlet { name } title origin { title outlet { name } } }
  }
}`,
  },
];
