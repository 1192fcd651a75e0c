package eu.vangnet.platform.resources;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Strong entity tags (RFC 9110), made of what the caller sees and of nothing else, so that a tag
 * never tells of a change in what is hidden from the caller.
 */
public final class EntityTags {
  private EntityTags() {}

  /** The quoted tag of a view. */
  public static String of(Object view) {
    return of(JsonMapping.JSON.toJson(view).getBytes(StandardCharsets.UTF_8));
  }

  /** The quoted tag of bytes that are served as they stand. */
  public static String of(byte[] served) {
    byte[] half = Arrays.copyOf(Sha256.of(served), 16);
    return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(half) + '"';
  }

  /** Whether {@code If-None-Match} says that the client has this version already. */
  public static boolean known(Optional<String> ifNoneMatch, String tag) {
    return ifNoneMatch.filter(header -> matches(header, tag)).isPresent();
  }

  /**
   * Refuses a change that is not based on the present version.
   *
   * @throws ProblemException 428 without the header, 412 when it names another version
   */
  public static void require(Optional<String> ifMatch, Object view) {
    String header =
        ifMatch.orElseThrow(() -> new ProblemException(ProblemType.PRECONDITION_REQUIRED));
    if (!matches(header, of(view))) {
      throw new ProblemException(ProblemType.PRECONDITION_FAILED);
    }
  }

  private static boolean matches(String header, String tag) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag::equals);
  }
}
