import { type Attributes, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const kinds = { call: SpanKind.INTERNAL, job: SpanKind.CONSUMER, database: SpanKind.CLIENT };

/** One span. Without an SDK in the process, and that is how it starts, this costs nothing and sends nothing. */
export function traced<T>(
  kind: keyof typeof kinds,
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return trace.getTracer("candor").startActiveSpan(name, { kind: kinds[kind], attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      // The kind of error alone: its message may quote a person's data.
      const { name, code } = error as { name?: string; code?: string };
      span.setStatus({ code: SpanStatusCode.ERROR, message: [name, code].filter(Boolean).join(" ") });
      throw error;
    } finally {
      span.end();
    }
  });
}
