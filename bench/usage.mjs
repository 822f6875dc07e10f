// Loaded before a program (`node --import`): when it ends, says on file descriptor 3 what it used.
import { existsSync, readFileSync, writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** The most memory in MB. Linux counts in `maxRSS` what the starting program held at that moment, too. */
function mostMemory(maxRSS) {
  const status = "/proc/self/status";
  const own = existsSync(status) && /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1];
  return Number(own || maxRSS) / 1024;
}

if (isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: mostMemory(maxRSS) };
    writeSync(3, JSON.stringify(used));
  });
