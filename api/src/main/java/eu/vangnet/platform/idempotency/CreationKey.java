package eu.vangnet.platform.idempotency;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.security.Principal;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key under which a creating request is remembered, with the fingerprint of what it asks.
 *
 * @param caller hash of who calls, so that keys of different callers never meet
 * @param key the UUID of the header
 * @param requestHash hash of operation and body
 */
public record CreationKey(byte[] caller, String key, byte[] requestHash) {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Jsonb JSON = JsonbBuilder.create();

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
    return new CreationKey(sha256(who), key, sha256(operation + '\n' + JSON.toJson(body)));
  }

  /**
   * The key in the header, for who remembers a request in another way.
   *
   * @throws ProblemException without a key, or with one that is no UUID
   */
  public static String require(Optional<String> header) {
    String key =
        header
            .map(text -> text.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new ProblemException(ProblemType.IDEMPOTENCY_KEY_MISSING));
    if (!UUID_FORM.matcher(key).matches()) {
      throw ProblemException.invalid(
          Violation.header("Idempotency-Key", "format", "must be a UUID"));
    }
    return key;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
