/** Names and classes that ask how content people are. */
const SATISFACTION = /满意|认可度|认同度|好评|获得感|幸福感|安全感/;

export function speaksOfSatisfaction(text: string): boolean {
  return SATISFACTION.test(text);
}
