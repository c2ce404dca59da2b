import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod';
import { ownIdentity } from '@/lib/platform/runtime';

const tab = { tabId: z.number().int(), windowId: z.number().int() };

/** Messages to an open side panel, which acts on those of its own window and answers whether it did. */
const payloadSchemas = {
  /** The button, the shortcut or the menu was pressed on this tab: read it. */
  readTab: z.object(tab),
  /** "Clip selection" was chosen. */
  clipSelection: z.object({ ...tab, text: z.string().max(2000) }),
};

type MessageName = keyof typeof payloadSchemas;
type Payload<Name extends MessageName> = z.infer<(typeof payloadSchemas)[Name]>;
type Protocol = { [Name in MessageName]: (payload: Payload<Name>) => boolean };

const messenger = defineExtensionMessaging<Protocol>();

interface Sender {
  id?: string;
  tab?: unknown;
  url?: string;
}

/** Whether a message comes from a page or the worker of this extension, not from a web page's tab. */
export function isOwnSender(sender: Sender): boolean {
  const { id, origin } = ownIdentity();
  if (sender.id !== id) return false;
  return sender.tab === undefined || (sender.url?.startsWith(origin) ?? false);
}

/** Throws when the sender is not of this extension or the payload is not the message's. */
export function acceptMessage<Name extends MessageName>(
  name: Name,
  message: { sender: Sender; data: unknown },
): Payload<Name> {
  if (!isOwnSender(message.sender)) throw new Error('A message of a foreign sender was refused.');
  return payloadSchemas[name].parse(message.data) as Payload<Name>;
}

/**
 * Resolves with whether somebody acted on it: of several answers the first counts, so that whom it
 * does not concern has to hold back. Rejects when nobody listens.
 */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  payload: Payload<Name>,
): Promise<boolean> {
  return await messenger.sendMessage<MessageName>(name, payload as Payload<MessageName>);
}

/** One listener a message and page. Returns the way to stop listening. */
export function onMessage<Name extends MessageName>(
  name: Name,
  listener: (payload: Payload<Name>) => boolean | Promise<boolean>,
): () => void {
  return messenger.onMessage<MessageName>(name, (message) =>
    listener(acceptMessage(name, message)),
  );
}
