// Starts an emulator for a test run of Node, and ends it. No package is needed; copy this file into your project.
//
//   const emulator = await startEmulator();            // { baseUrl, openaiBaseUrl, apiKey, stop, play, calls, reset }
//   ...
//   await emulator.stop();
//
// `rushes` must be on PATH, or be named: startEmulator({ command: [".venv/bin/rushes"] }).

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const START_MS_MAX = 60_000;
const STOP_MS_MAX = 15_000;

export async function startEmulator({ command = ["rushes"], args = [], settings = {} } = {}) {
  // Settings of another server in this environment are not meant for this one; without bytecode a start is slow.
  const unwanted = (name) => name.startsWith("RUSHES_") || name === "PYTHONDONTWRITEBYTECODE";
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted(name)));
  for (const [name, value] of Object.entries(settings)) env[`RUSHES_${name.toUpperCase()}`] = String(value);

  const [program, ...first] = command;
  // It ends when its standard input does, so it ends with this process however that goes.
  const child = spawn(program, [...first, "emulate", "--json", "--until-stdin-closes", ...args], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const told = await firstLine(child);
  const headers = { authorization: `Bearer ${told.api_key}`, "content-type": "application/json", "x-rushes-observer": "1" };

  async function ask(method, path, body) {
    const answer = await fetch(told.base_url + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return text && JSON.parse(text);
  }

  return {
    baseUrl: told.base_url,
    openaiBaseUrl: told.openai_base_url,
    apiKey: told.api_key,
    // What happens to creates from now on, such as play("delay=1", [{ every: 3, words: "outcome=failed" }]).
    play: (words = "", rules = []) => ask("PUT", "/emulator/scenario", { words, rules }),
    // The scenario and all counts as at the start; calls and inboxes empty.
    reset: () => ask("POST", "/emulator/reset"),
    // The calls that came, the oldest first.
    calls: async () => (await ask("GET", "/emulator/calls")).data,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.stdin.end();
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS_MAX);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function firstLine(child) {
  const lines = createInterface({ input: child.stdout });
  const timer = setTimeout(() => child.kill("SIGKILL"), START_MS_MAX);
  try {
    return await new Promise((resolve, reject) => {
      lines.once("line", (line) => resolve(JSON.parse(line)));
      child.once("error", (error) => reject(new Error(`the emulator did not start: ${error.message}. Is rushes on PATH?`)));
      child.once("exit", (code, signal) => reject(new Error(`the emulator did not start: it ended with ${code ?? signal}`)));
    });
  } finally {
    clearTimeout(timer);
  }
}
