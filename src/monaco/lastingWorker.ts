/**
 * Monaco ends its worker with the last text and after idle minutes, and would fetch another one: this one stays. To the
 * worker all clients that follow one another look like the first, since it listens to no other (0.57).
 */
export class LastingWorker extends Worker {
  #listener: Worker["onmessage"] = null;

  override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
    const sent = isRequest(message) ? asFirst(message) : message;
    if (Array.isArray(options)) super.postMessage(sent, options);
    else super.postMessage(sent, options);
  }

  override get onmessage(): Worker["onmessage"] {
    return this.#listener;
  }

  override set onmessage(listener: Worker["onmessage"]) {
    this.#listener = listener;
    super.onmessage =
      listener === null
        ? null
        : (event: MessageEvent) => listener.call(this, new MessageEvent("message", { data: asOwn(event.data) }));
  }

  override terminate(): void {
    // The next client goes on with it.
  }
}

const FIRST = 1;
const REQUEST = 0;

/** What a client asks, as Monaco's protocol has it; `req` names the question. */
interface Request {
  readonly vsWorker: number;
  readonly type: number;
  readonly req: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

function isRequest(message: unknown): message is Request {
  return isMessage(message) && message["type"] === REQUEST;
}

function isMessage(message: unknown): message is Readonly<Record<string, unknown>> {
  return typeof message === "object" && message !== null && "vsWorker" in message;
}

/** The client goes along in the name of the question, so that the answer finds it. */
function asFirst(request: Request): Request {
  const { vsWorker, req, method, args } = request;
  const isHello = method === "$initialize";
  return { ...request, vsWorker: FIRST, req: `${vsWorker} ${req}`, args: isHello ? [FIRST] : args };
}

function asOwn(data: unknown): unknown {
  if (!isMessage(data) || typeof data["seq"] !== "string") return data;
  const [client, seq] = data["seq"].split(" ");
  return { ...data, vsWorker: Number(client), seq };
}
