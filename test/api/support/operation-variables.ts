/** What the operations we ship are asked of the rich world. */
export const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  WhoDenied: { of: 'drones' },
  ActorProfile: { id: 'act_torven' },
  SearchGroups: { text: 'norland' },
  StatementPage: { id: 'sta_drones' },
  ActorPage: { name: 'torven' },
  ArticlePage: { id: 'art_1' },
  Search: { text: 'norland' },
  Neighbourhood: { ids: ['act_torven'] },
  Paths: { from: 'act_torven', to: 'act_officials' },
  StatementCoverage: { id: 'sta_drones' },
  OpenQuestion: { id: 'jud_1' },
};
