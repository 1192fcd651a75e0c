package eu.vangnet.platform.idempotency;

import java.util.UUID;

/**
 * What a creating request made.
 *
 * @param id the new object
 * @param location its address, as in the Location header
 * @param replayed whether an earlier request with the same key made it
 */
public record Made(UUID id, String location, boolean replayed) {

  /** Something that this request makes. */
  public static Made now(UUID id, String location) {
    return new Made(id, location, false);
  }
}
