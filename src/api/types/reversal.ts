import { ObjectType } from 'type-graphql';

@ObjectType({ description: 'Both sides of one statement, taken by one actor over time.' })
export class Reversal {}
