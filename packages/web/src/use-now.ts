"use client";

import { nextDayIn } from "@candor/domain/certifications/inputs";
import { useEffect, useState } from "react";

const hour = 3_600_000;

/**
 * The moment by which days are counted: the server's when the page was made, and anew at each midnight of these zones, so
 * that a page left open does not go on saying yesterday's. A clock that is behind the server's is put forward.
 */
export function useNow(from: string, timeZones: string[]): Date {
  const [now, setNow] = useState(() => new Date(from));
  const zones = [...new Set(timeZones)].sort().join();
  useEffect(() => {
    const behind = Math.max(0, Date.parse(from) - Date.now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look() {
      const at = new Date(Date.now() + behind);
      const midnights = zones.split(",").map((zone) => nextDayIn(zone || "UTC", at).getTime());
      setNow(at);
      clearTimeout(timer);
      // A timer stands still while the machine sleeps: never wait long.
      timer = setTimeout(look, Math.min(hour, Math.min(...midnights) - at.getTime()));
    }
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
    };
  }, [from, zones]);
  return now;
}
