/** Does the work once for each object, however many rules ask; the answer is kept as long as the object is. */
export function oncePer<Subject extends object, Answer>(
  work: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known) return known.answer;
    const answer = work(subject);
    answers.set(subject, { answer });
    return answer;
  };
}
