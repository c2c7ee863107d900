/** Fields of an incident that say one thing between them: none of them is taken without the others. */
export const INCIDENT_TOGETHER = [
  ['when', 'whenBasis', 'whenNote'],
  ['place', 'placeBasis'],
] as const;

/** Fields of a claim that do: figures are of its words. */
export const CLAIM_TOGETHER = [['quote', 'note', 'figures']] as const;

/** The fields that go with one, itself among them. */
export function fieldsWith(groups: readonly (readonly string[])[], key: string): readonly string[] {
  return groups.find((group) => group.includes(key)) ?? [key];
}
