import { parentElementOf } from './node-access';

/** The elements around a node, nearest first, without the node itself. */
export function* ancestors(node: Node): Generator<Element> {
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) yield at;
}
