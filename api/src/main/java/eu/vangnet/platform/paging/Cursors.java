package eu.vangnet.platform.paging;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Opaque places in a collection, authenticated with the key of the tenant and bound to the caller
 * and the query: a cursor from elsewhere is refused, whoever made it.
 */
@Singleton
public class Cursors {
  /** A Tink prefix of five bytes and HMAC-SHA-256. */
  private static final int MAC_LENGTH = 5 + 32;

  private final TenantKeys keys;

  /** Authenticates with the keys of the current tenant. */
  @Inject
  public Cursors(TenantKeys keys) {
    this.keys = keys;
  }

  /**
   * Makes a cursor.
   *
   * @param place where to go on from, known only to the collection
   * @param query what was asked, so that the cursor fits no other question
   */
  public String encode(String place, String query) {
    byte[] bytes = place.getBytes(StandardCharsets.UTF_8);
    byte[] mac = keys.mac(bound(place, query));
    byte[] whole = ByteBuffer.allocate(mac.length + bytes.length).put(mac).put(bytes).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * Reads a cursor.
   *
   * @throws ProblemException 400 when it was not made for this tenant, caller and query
   */
  public String decode(String cursor, String query) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException wrong) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
    if (whole.length <= MAC_LENGTH) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
    byte[] mac = Arrays.copyOf(whole, MAC_LENGTH);
    String place = new String(whole, MAC_LENGTH, whole.length - MAC_LENGTH, StandardCharsets.UTF_8);
    if (!keys.macMatches(mac, bound(place, query))) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
    return place;
  }

  private static byte[] bound(String place, String query) {
    Principal caller = RequestContext.current().principalOrRefuse();
    return String.join(
            "\n",
            "cursor",
            caller.tenant().value(),
            caller.client(),
            caller.subject(),
            caller.organisation().orElse(""),
            query,
            place)
        .getBytes(StandardCharsets.UTF_8);
  }
}
