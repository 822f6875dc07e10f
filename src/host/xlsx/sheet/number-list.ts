/** A growing list of whole numbers without an object each. */
export class NumberList {
  private numbers = new Int32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  last(): number | undefined {
    return this.count === 0 ? undefined : this.numbers[this.count - 1];
  }

  finished(): Int32Array {
    return this.numbers.slice(0, this.count);
  }
}
