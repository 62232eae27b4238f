// A port in, whether a Bolt server answers there out.
import { connect } from "node:net";

/** The magic number of Bolt, then four proposals of versions: 5.x, 5.0, 4.4, 3. */
const HANDSHAKE = Buffer.from("6060b01700040405000000050002040400000003", "hex");

/** True when the server chose a version of the protocol within the time. */
export function boltAnswers(port: number, timeout = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => end(false));
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));
    socket.once("connect", () => socket.write(HANDSHAKE));
    socket.once("data", (bytes) => end(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0));
  });
}
