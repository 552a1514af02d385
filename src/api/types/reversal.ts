import { ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Both sides of one statement, or two statements that contradict each other, taken by one actor over time.',
})
export class Reversal {}
