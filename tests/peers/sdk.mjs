// Drives the official SDK: node sdk.mjs '[["instance","update",{"testMode":false}], …]'
// Prints a JSON array with one {value} or {status, errors} per call.
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.VESTRY_PEERS}/package.json`);
const { createClerkClient } = require('@clerk/backend');
const client = createClerkClient({
  secretKey: process.env.CLERK_SECRET_KEY,
  apiUrl: process.env.CLERK_BACKEND_API_URL,
  telemetry: { disabled: true },
});

const results = [];
for (const [api, method, ...args] of JSON.parse(process.argv[2])) {
  try {
    results.push({ value: (await client[api][method](...args)) ?? null });
  } catch (error) {
    if (!error.errors) throw error;
    results.push({
      status: error.status,
      traceId: error.clerkTraceId,
      errors: error.errors.map(({ code, longMessage, meta }) => ({ code, longMessage, paramName: meta?.paramName })),
    });
  }
}
console.log(JSON.stringify(results));
