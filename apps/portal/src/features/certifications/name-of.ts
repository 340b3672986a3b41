/** A framework as people say it: ISO/IEC 27001 2022. */
export const nameOf = ({ name, edition }: { name: string; edition: string }) =>
  edition && !name.includes(edition) ? `${name}:${edition}` : name;
