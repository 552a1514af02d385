import type { Attribution } from '../../domain/attribution.ts';
import type { Derived } from './derived.ts';

/** What the machine read of an attribution that people have corrected: which fields, and what stood in them. */
export function machineFacts({ machine }: Attribution, { actorOf }: Derived) {
  if (!machine) return {};
  const { corrections, speakerId, stance, denialKind, statement } = machine;
  const fields = { speaker: speakerId, stance, statement };
  const actor = actorOf(speakerId ?? null);
  return {
    corrections,
    corrected: Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [field])),
    machineActorId: actor?.id,
    machineActor: actor?.name,
    machineStance: stance,
    machineDenialKind: denialKind,
    machineStatement: statement,
  };
}
