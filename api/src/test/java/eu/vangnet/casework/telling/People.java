package eu.vangnet.casework.telling;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.util.List;

/** People with names of their own, for rules that tell persons apart. */
record People(TenantId tenant) {

  /** Somebody of the tenant itself. */
  Call own(String subject, Role... roles) {
    return call(claims(subject, roles));
  }

  /** A caseworker of the tenant who gave a password and nothing more. */
  Call weak(String subject) {
    return call(claims(subject, Role.CASEWORKER).claim("acr", "pwd"));
  }

  /** A caseworker of the tenant whose strong proof is an hour old. */
  Call strongLongAgo(String subject) {
    long then = Product.started().clock().instant().minus(Duration.ofHours(1)).getEpochSecond();
    return call(claims(subject, Role.CASEWORKER).claim("auth_time", then));
  }

  /** Somebody of a partner. */
  Call of(String organisation, String subject, Role... roles) {
    return call(claims(subject, roles).claim("organisation", organisation));
  }

  /** Somebody of a partner who also has a role that the tenant composed. */
  Call of(String organisation, String subject, Role role, String composed) {
    return call(
        claims(subject, role)
            .claim("organisation", organisation)
            .claim("roles", List.of(role.code(), composed)));
  }

  private JWTClaimsSet.Builder claims(String subject, Role... roles) {
    return Product.started().issuer().claims(tenant, roles).subject(subject);
  }

  private static Call call(JWTClaimsSet.Builder claims) {
    Product product = Product.started();
    return product.as(product.issuer().sign(claims.build())).purpose("caseWork");
  }
}
