package eu.vangnet.security;

import java.time.Instant;
import java.util.Optional;

/**
 * How the caller proved who they are, as the token tells it.
 *
 * @param level the {@code acr} claim: how strong the proof was
 * @param at the {@code auth_time} claim: when it was given
 * @param actor who acts on the subject's behalf (the {@code act} claim of RFC 8693), where another
 *     does
 */
public record Authentication(Optional<String> level, Optional<Instant> at, Optional<String> actor) {

  /** Of a token that tells nothing. */
  public static final Authentication UNTOLD =
      new Authentication(Optional.empty(), Optional.empty(), Optional.empty());
}
