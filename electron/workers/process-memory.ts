/** How much memory another process holds, asked of the system. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const KIBIBYTE = 1024;

/** Bytes from the text of `/proc/<pid>/status`; null when it names no resident size. */
const residentOf = (status: string): number | null => {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(status);
  return line?.[1] === undefined ? null : Number(line[1]) * KIBIBYTE;
};

const ask = (command: string, args: string[]): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: 2000, windowsHide: true }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });

const fromPs = async (pid: number) => {
  const answer = await ask('ps', ['-o', 'rss=', '-p', String(pid)]);
  const kibibytes = Number(answer?.trim());
  return answer === null || !(kibibytes > 0) ? null : kibibytes * KIBIBYTE;
};

/** `"worker.exe","1234","Console","1","120.332 K"`: the last field, its separators dropped. */
const fromTaskList = async (pid: number) => {
  const answer = await ask('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  const kibibytes = Number(answer?.trim().split('","').at(-1)?.replaceAll(/\D/g, ''));
  return kibibytes > 0 ? kibibytes * KIBIBYTE : null;
};

/** Read at once: the kernel answers from memory, where the way through the thread pool costs more. */
const fromProc = (pid: number) => {
  try {
    return residentOf(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return null;
  }
};

/** Resident bytes of a process; null when it is gone or the system does not tell. */
export const processMemory = async (pid: number): Promise<number | null> => {
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? fromTaskList(pid) : fromPs(pid);
};

/** Milliseconds between two looks: reading a file is cheap, starting a program is not. */
export const MEMORY_LOOK_MS = process.platform === 'linux' ? 50 : 1000;
