import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import {
  buildSchemaSync,
  Ctx,
  Field,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { buildApiSchema } from '../../src/server/build-schema.js';
import { makeResolversDirect } from '../../src/server/direct-resolvers.js';

test('a name is resolved at once, by the method of the interface', () => {
  const region = buildApiSchema().getType('Region');
  if (!isObjectType(region)) throw new Error('Region is no object type');
  const record = { id: 'region:IT-75', name_en: 'Apulia', name_it: 'Puglia' };
  const { resolve } = region.getFields().name ?? {};
  expect(resolve?.(record, { lang: 'it' }, {}, {} as GraphQLResolveInfo)).toBe('Puglia');
});

@ObjectType()
class Thing {
  @Field(() => String)
  readonly id!: string;
}

@Resolver()
class WithMiddleware {
  @Query(() => Thing)
  @UseMiddleware((_data, next) => next())
  thing(): Thing {
    return { id: 'thing' };
  }
}

@Resolver()
class WithPartOfContext {
  @Query(() => Thing)
  thing(@Ctx('id') id: string): Thing {
    return { id };
  }
}

test.each([
  [WithMiddleware, 'WithMiddleware.thing has a middleware or roles'],
  [WithPartOfContext, 'WithPartOfContext.thing: take the whole root or context'],
])('what a direct call cannot do is refused at start: %p', (resolver, message) => {
  const schema = buildSchemaSync({ resolvers: [resolver], validate: false });
  expect(() => makeResolversDirect(schema, [resolver])).toThrow(message);
});
