import { randomUUID } from "node:crypto";
import { textOfPages } from "@candor/documents/text-of-pages";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { titleOf } from "../evidence/add-papers.ts";
import { openRoom, type Reader, type Room } from "../evidence/let-in.ts";
import { kinds, type Paper, papers } from "../evidence/people.ts";
import { get, nothing, plain, ways } from "../evidence/ways.ts";
import { fetchPage, inAnyOrder, withoutChance } from "../pages/fetch-page.ts";

const stack = inject("stack");
const everyPaper = Object.keys(papers) as Paper[];
const isSeen = (paper: Paper) => !/restricted|not listed|not approved|withdrawn/.test(paper);
let room: Room;
beforeAll(async () => {
  room = await openRoom(stack);
});
afterAll(() => room?.end());

const counted = { opened: 0, refused: 0 };
afterAll(() =>
  console.info(`entitlement: ${kinds.length} people, ${counted.opened} opened, ${counted.refused} refused`),
);

describe.each(kinds.map((kind, n) => ({ ...kind, n })))("$name", ({ opens, n, session }) => {
  const me = () => room.readers[n] as Reader;
  const asked = (paper: Paper, reader = me()) => ({
    documentId: room.documentIds[paper],
    reading: reader.readings[paper],
  });

  test("opens what is theirs and is told of all else that it is not there", async () => {
    const wrong: string[] = [];
    for (const [way, ask] of Object.entries(ways)) {
      const never = nothing();
      const notThere = plain(await ask(stack, me().token, never), never);
      for (const paper of everyPaper) {
        const mine = asked(paper);
        const answer = await ask(stack, me().token, mine);
        const isTheirs =
          opens.includes(paper) && (session !== "none" || way === "copy") && (paper !== "view only" || way !== "copy");
        counted[isTheirs ? "opened" : "refused"] += 1;
        if (isTheirs ? answer.status !== 200 : plain(answer, mine) !== notThere)
          wrong.push(`${way} of ${paper}: ${answer.status} ${answer.type}`);
        if (isTheirs && way === "copy" && session !== "none") {
          const pages = await textOfPages(answer.bytes);
          if (!pages.every((text) => text.includes(`Reader a · room-${room.mark}-${n}`)))
            wrong.push(`${paper}: no mark`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("gets no page by the reading of somebody else, and nothing by the name of the bytes", async () => {
    const other = room.readers.find(({ name }) => name === "customer with grants of all classes") as Reader;
    const { id, sha256, served_sha256: served } = room.source;
    const wrong: string[] = [];
    const compare = async (path: string, missing: string, given: string[]) => {
      const at = async (address: string) => {
        const { status, body } = await fetchPage(stack.urls.portal + address, { session: me().token });
        return `${status} ${inAnyOrder(withoutChance(body, given))}`;
      };
      const [theirs, nobodys] = [await at(path), await at(missing)];
      counted.refused += 1;
      if (theirs !== nobodys) wrong.push(`${path}: ${theirs.slice(0, 3)}`);
    };
    for (const paper of everyPaper) {
      if (other.readings[paper] === me().readings[paper]) continue;
      const { documentId, reading } = asked(paper, other);
      await compare(
        `/documents/${documentId}/pages/1?reading=${reading}`,
        `/documents/${documentId}/pages/1?reading=${randomUUID()}`,
        [],
      );
    }
    for (const key of [sha256, served, id]) {
      const none = key === id ? randomUUID() : "f".repeat(64);
      for (const path of [
        "/documents/KEY/copy",
        "/documents/KEY/pages/1",
        "/storage/KEY",
        "/documents/KEY",
        "/files/KEY",
      ])
        await compare(path.replace("KEY", key), path.replace("KEY", none), [key, none]);
    }
    expect(wrong).toEqual([]);
  });

  test("is not told the name of bytes, nor that a document is there that is not listed to them", async () => {
    const wrong: string[] = [];
    for (const paper of everyPaper.filter((one) => !opens.includes(one)))
      for (const page of ["", "/read"])
        for (const rsc of [false, true]) {
          const [here, gone] = [room.documentIds[paper], randomUUID()];
          const at = (id: string) =>
            fetchPage(`${stack.urls.portal}/documents/${id}${page}`, { session: me().token, rsc });
          const [theirs, nobodys] = [await at(here), await at(gone)];
          const names = [room.source.sha256, room.source.served_sha256];
          if (names.some((name) => theirs.body.includes(name))) wrong.push(`${paper}${page}: the name of its bytes`);
          const without = (body: string) => inAnyOrder(withoutChance(body, [here, gone]));
          if (!isSeen(paper) && without(theirs.body) !== without(nobodys.body)) wrong.push(`${paper}${page}: differs`);
          if (!isSeen(paper) && theirs.body.includes(titleOf(paper, room.mark)))
            wrong.push(`${paper}${page}: its title`);
        }
    expect(wrong).toEqual([]);
  });

  test("finds in the bundle what is theirs and nothing else", async () => {
    const { status, bytes } = await get(stack, me().token, "/documents/everything");
    const names = bytes.toString("latin1");
    const nameOf = (paper: Paper) => `${titleOf(paper, room.mark).replaceAll(/[^A-Za-z0-9]+/g, "-")}-v1.pdf`;
    const found = everyPaper.filter((paper) => names.includes(nameOf(paper)));
    expect([status === 200, found]).toEqual([
      opens.length > 0 && session !== "none",
      session === "none" ? [] : opens.filter((paper) => paper !== "view only"),
    ]);
  });
});
