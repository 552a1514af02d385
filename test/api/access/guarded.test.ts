import { buildSchema, graphql, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../../src/api/access/guarded.ts';
import { type Role, roles } from '../../../src/api/access/role.ts';
import { survey } from '../../../src/api/limits/survey.ts';

const schemaOf = () => {
  const schema = buildSchema(`
    type Query { article: Article }
    type Article { title: String, notes: String }
    type Mutation { judge: String, "Takes an article away." deleteArticle: String }
  `);
  schema.getMutationType()!.getFields().deleteArticle!.extensions = { role: 'ADMIN' };
  (schema.getType('Article') as ReturnType<typeof schema.getQueryType>)!.getFields().notes!.extensions = {
    role: 'EDITOR',
  };
  return guarded(schema);
};
const answers = { article: { title: 'Rain', notes: 'Ask again.' }, judge: () => 'judged', deleteArticle: () => 'gone' };
const allowed = async (source: string, role: Role | null) => {
  const contextValue = role === null ? {} : { caller: { name: 'ida', role } };
  const { errors = [] } = await graphql({ schema: schemaOf(), source, rootValue: answers, contextValue });
  return errors.every(({ extensions }) => extensions.code !== 'FORBIDDEN');
};

describe('a guarded schema', () => {
  test.each([
    ['{ article { title } }', 'READER'],
    ['{ article { notes } }', 'EDITOR'],
    ['mutation { judge }', 'EDITOR'],
    ['mutation { deleteArticle }', 'ADMIN'],
  ] as const)('%s is answered to %s and above', async (source, needed) => {
    expect(await allowed(source, null)).toBe(false);
    for (const role of roles) {
      expect([role, await allowed(source, role)]).toEqual([role, roles.indexOf(role) >= roles.indexOf(needed)]);
    }
  });

  test('a mutation says in its description which role it needs', () => {
    const { judge, deleteArticle } = schemaOf().getMutationType()!.getFields();
    expect([judge?.description, deleteArticle?.description]).toEqual([
      'Needs the role EDITOR.',
      'Takes an article away. Needs the role ADMIN.',
    ]);
  });

  test('the role of an operation is known before it runs, whatever fragments hide it', () => {
    const { definitions } = parse(
      'mutation { ...A } fragment A on Mutation { judge ...B } fragment B on Mutation { deleteArticle }',
    );
    const fragments = new Map(
      definitions.slice(1).map(node => [(node as never as { name: { value: string } }).name.value, node]),
    );
    const operation = definitions[0] as OperationDefinitionNode;
    const found = survey({ schema: schemaOf(), operation, fragments: fragments as never, variables: {} });
    expect(found).toMatchObject({ role: 'ADMIN', roleFor: 'deleteArticle' });
  });
});
