export type Report = {
  /** Runs one step and prints its line, with its time, when it is done. */
  step: <T>(name: string, work: () => Promise<T>, note?: (result: T) => string) => Promise<T>;
  say: (line: string) => void;
};

type Output = { isTTY?: boolean; write(text: string): unknown };

export function reportTo(output: Output = process.stdout): Report {
  const say = (line: string) => void output.write(`${line}\n`);
  return {
    say,
    async step(name, work, note = () => "") {
      const started = Date.now();
      if (output.isTTY) output.write(`${name} …`);
      const close = (text: string) => {
        if (output.isTTY) output.write("\r\u001B[K");
        say(stepLine(name, Date.now() - started, text));
      };
      try {
        const result = await work();
        close(note(result));
        return result;
      } catch (error) {
        close("did not end well");
        throw error;
      }
    },
  };
}

export function stepLine(name: string, milliseconds: number, note = ""): string {
  return `${name.padEnd(13)}${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${note}`.trimEnd();
}

export const silent: Report = { step: (_name, work) => work(), say: () => undefined };
