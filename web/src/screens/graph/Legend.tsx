import type { ReactNode } from 'react';
import type { Relation } from '../../graphql/operations.ts';
import { relationWords } from '../../relations.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { stanceSigns } from '../../words.ts';
import type { NodeKind } from './graph-types.ts';
import { lineLooks, nodeLooks } from './look.ts';
import { LineSwatch, NodeSwatch } from './Swatch.tsx';

interface LegendProps {
  readonly counts: ReadonlyMap<NodeKind | Relation, number>;
  readonly hidden: ReadonlySet<string>;
}

/** What the forms and lines mean; what is switched off is not drawn. */
export function Legend({ counts, hidden }: LegendProps) {
  const relations = (Object.keys(lineLooks) as Relation[]).filter(relation => counts.has(relation));
  const kinds = (Object.keys(nodeLooks) as NodeKind[]).filter(kind => counts.has(kind));
  return (
    <fieldset className="legend">
      <legend>Legend and filter</legend>
      {relations.map(relation => (
        <Item key={relation} kind={relation} hidden={hidden} count={counts.get(relation)!}>
          <LineSwatch relation={relation} /> {wordsOf(relation)}
        </Item>
      ))}
      {kinds.map(kind => (
        <Item key={kind} kind={kind} hidden={hidden} count={counts.get(kind)!}>
          <NodeSwatch kind={kind} /> {nodeLooks[kind].many}
        </Item>
      ))}
    </fieldset>
  );
}

function wordsOf(relation: Relation): string {
  const sign = relation === 'ASSERTS' || relation === 'DENIES' ? `${stanceSigns[relation]} ` : '';
  return sign + relationWords[relation][0];
}

interface ItemProps {
  readonly kind: string;
  readonly hidden: ReadonlySet<string>;
  readonly count: number;
  readonly children: ReactNode;
}

function Item({ kind, hidden, count, children }: ItemProps) {
  const address = useAddress();
  const isHidden = hidden.has(kind);
  const turn = () => {
    const others = [...hidden].filter(other => other !== kind && other !== '');
    navigate(changed(address, { hide: isHidden ? others : [...others, kind] }));
  };
  return (
    <label className="legend-item">
      <input type="checkbox" checked={!isHidden} onChange={turn} />
      <span>{children}</span> <span className="muted count">{count}</span>
    </label>
  );
}
