package eu.vangnet.casework.sharing;

import java.time.Instant;

/** Anything that says who hears an item: the rule of the product, or a broken one. */
@FunctionalInterface
interface SharingRule {
  SharingReason of(Listener listener, Classification item, Instant now);
}
