// An address in, a browser that shows it where there is one; nothing where there is none.
import { spawn } from "node:child_process";
import { platform } from "node:process";

/** On Linux only with a display: a server without one would open a text browser or fail loudly. */
export function openBrowser(url: string): boolean {
  const [command, ...words] = launcher(url);
  if (command === undefined) return false;
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
  return true;
}

function launcher(url: string): string[] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", url] : [];
}
