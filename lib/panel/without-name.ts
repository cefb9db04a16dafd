/**
 * `text` without the parts of a person's name. For telling the language of what agents write: "Dear 佐々木-san,"
 * is English, and "Dear María Guadalupe Hernández," is no Spanish. Particles of two Latin letters ("de", "la") stay,
 * since they are words as well.
 */
export function withoutName(text: string, name: string | undefined): string {
  const parts = (name ?? '')
    .split(/[\s,.]+/u)
    .filter((part) => part && ([...part].length > 2 || !/\p{Script=Latin}/u.test(part)))
    // The longest first: a part of another part would leave its rest behind.
    .sort((one, other) => other.length - one.length);
  return parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);
}
