/** One process for all contenders that differ only in what they send it. */
export function sharing<Server>(start: (databaseUrl: string) => Promise<Server>) {
  const servers = new Map<string, Promise<Server>>();
  return (databaseUrl: string): Promise<Server> => {
    const server = servers.get(databaseUrl) ?? start(databaseUrl);
    servers.set(databaseUrl, server);
    return server;
  };
}
