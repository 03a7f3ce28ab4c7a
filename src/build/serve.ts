// Serves the built course on this computer: `npm start`. LOP_SO_BASE as in the build; PORT to begin at another port.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { siteHandler } from './site-handler.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = process.env['LOP_SO_BASE'] ?? '/';
const server = createServer(siteHandler(dist, base));
let port = Number(process.env['PORT'] ?? 4321);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  console.log(`\nLớp Số đang mở ở  http://localhost:${port}${base}\nThôi học: giữ Ctrl và chạm C. (Stop: Ctrl+C.)`);
});
server.listen(port, '127.0.0.1');
