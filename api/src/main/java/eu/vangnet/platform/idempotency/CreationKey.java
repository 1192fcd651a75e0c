package eu.vangnet.platform.idempotency;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The key under which a creating request is remembered, with the fingerprint of what it asks.
 *
 * @param caller hash of who calls, so that keys of different callers never meet
 * @param key the UUID of the header
 * @param requestHash hash of operation and body
 */
public record CreationKey(byte[] caller, String key, byte[] requestHash) {

  /**
   * Reads the header of the current request.
   *
   * @param operation what is asked, with the identifiers of its path
   * @param body the bound body
   * @throws ProblemException without a key, or with one that is no UUID
   */
  public static CreationKey of(Optional<String> header, String operation, Object body) {
    String key = require(header);
    Principal caller = RequestContext.current().principalOrRefuse();
    String who =
        caller.client() + '\n' + caller.subject() + '\n' + caller.organisation().orElse("");
    return new CreationKey(
        Sha256.of(who), key, Sha256.of(operation + '\n' + JsonMapping.JSON.toJson(body)));
  }

  /**
   * The key in the header, for who remembers a request in another way.
   *
   * @throws ProblemException without a key, or with one that is no UUID
   */
  public static String require(Optional<String> header) {
    String sent =
        header.orElseThrow(() -> new ProblemException(ProblemType.IDEMPOTENCY_KEY_MISSING));
    return Identifiers.parse(sent.toLowerCase(Locale.ROOT))
        .map(UUID::toString)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.header("Idempotency-Key", "format", "must be a UUID")));
  }
}
