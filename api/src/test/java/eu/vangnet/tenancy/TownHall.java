package eu.vangnet.tenancy;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.ExportKey;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;

/** Two people who decide about their tenant: an administrator and a privacy officer. */
public final class TownHall {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Product product = Product.started();
  private final TenantId tenant;
  private final String key = ExportKey.fresh();

  private TownHall(TenantId tenant) {
    this.tenant = tenant;
  }

  /** Those of a new municipality. */
  public static TownHall opened() {
    return of(Product.started().tenant());
  }

  /** Those of a tenant that is there already. */
  public static TownHall of(TenantId tenant) {
    return new TownHall(tenant);
  }

  /** Their tenant. */
  public TenantId tenant() {
    return tenant;
  }

  /** The private key that exports are made for. */
  public String key() {
    return key;
  }

  /** The administrator. */
  public Call admin() {
    return person("admin", Role.TENANTADMIN);
  }

  /** The privacy officer. */
  public Call officer() {
    return person("officer", Role.PRIVACYOFFICER);
  }

  /** Somebody of the tenant. */
  public Call person(String subject, Role... roles) {
    return product.as(token(subject, roles)).purpose("administration");
  }

  /** A token of somebody of the tenant. */
  public String token(String subject, Role... roles) {
    return product.issuer().sign(product.issuer().claims(tenant, roles).subject(subject).build());
  }

  /** The administrator asks. */
  public Answer ask(String kind) {
    String more = kind.equals("export") ? ",\"publicKey\":\"" + ExportKey.publicOf(key) + "\"" : "";
    return admin().post("/v1/resolutions", "{\"kind\":\"" + kind + "\"" + more + "}");
  }

  /** One asks for a key of the tenant's own, the other approves; the address of the resolution. */
  public String agreeOn(String ownKey) {
    String body = "{\"kind\":\"ownKey\",\"ownKey\":\"" + ownKey + "\"}";
    return approved(admin().post("/v1/resolutions", body));
  }

  /** Somebody approves what they see now. */
  public Answer approve(Call caller, String resolution) {
    String tag = caller.get(resolution).header("ETag").orElse("*");
    return caller.ifMatch(tag).post(resolution + "/approval", "");
  }

  /** One asks, the other approves; the address of the resolution. */
  public String decide(String kind) {
    return approved(ask(kind));
  }

  private String approved(Answer asked) {
    if (asked.status() != 201) {
      throw new AssertionError(asked);
    }
    String resolution = asked.header("Location").orElseThrow();
    Answer approved = approve(officer(), resolution);
    if (approved.status() != 201) {
      throw new AssertionError(approved);
    }
    return resolution;
  }

  /** An export that is ready. */
  public String export() {
    String resolution = decide("export");
    await(resolution, "ready");
    return resolution;
  }

  /** The bytes of an export. */
  public byte[] fetch(String resolution) {
    return admin().bytes(resolution + "/content");
  }

  /** Waits until a resolution is in a state. */
  public void await(String resolution, String state) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer now = admin().get(resolution);
    while (now.status() != 200 || !now.json().getString("state").equals(state)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(now.body());
      }
      pause();
      now = admin().get(resolution);
    }
  }

  /** A moment. */
  public static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
