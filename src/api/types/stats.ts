import { ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much the graph holds. Each number is counted only where it is asked for.' })
export class Stats {}
