/** The members without one of them, or with it. */
export function toggled<T>(members: readonly T[], member: T): T[] {
  return members.includes(member)
    ? members.filter((other) => other !== member)
    : [...members, member];
}
