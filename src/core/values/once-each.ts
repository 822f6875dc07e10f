/** Cells of forms say the same again and again; so many different texts are kept. */
const KEPT = 20_000;

/** Does the work once for each text, as far as room for the answers goes; large answers have less of it. */
export function onceEach<Answer>(
  work: (text: string) => Answer,
  kept = KEPT,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= kept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
