package eu.vangnet.platform.paging;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.SealBroken;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Opaque places in a collection, sealed with the key of the tenant and bound to the caller and the
 * query: a cursor from elsewhere is refused, whoever made it. Sealed, because a collection may sort
 * by what its lines withhold from the caller. No two cursors are equal, not even of one place.
 */
@Singleton
public class Cursors {
  private final TenantKeys keys;

  /** Seals with the keys of the current tenant. */
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
    byte[] sealed = keys.seal(place.getBytes(StandardCharsets.UTF_8), bound(query));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * Reads a cursor.
   *
   * @throws ProblemException 400 when it was not made for this tenant, caller and query
   */
  public String decode(String cursor, String query) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cursor);
      return new String(keys.open(sealed, bound(query)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | SealBroken wrong) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
  }

  /** A digest, because what is asked may hold the bars that no part of a sealed place holds. */
  private static TenantKeys.Place bound(String query) {
    Principal caller = RequestContext.current().principalOrRefuse();
    String asked =
        String.join(
            "\n",
            caller.tenant().value(),
            caller.client(),
            caller.subject(),
            caller.organisation().orElse(""),
            query);
    return new TenantKeys.Place("cursor", HexFormat.of().formatHex(Sha256.of(asked)), "place");
  }
}
