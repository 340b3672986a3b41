const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
  // A failing statement is not copied into the log: it may hold what a customer wrote.
  log_min_error_statement: "panic",
  shared_buffers: "256MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  jit: "off",
};

/** A test database may be lost with the machine, though not with a killed process: the kernel still has its pages. */
const fleeting = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum_naptime: "5min" };

export function settings(port: number, durable: boolean): string[] {
  const chosen = { ...always, ...(durable ? {} : fleeting), port: String(port) };
  return Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
