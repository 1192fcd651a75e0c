package eu.vangnet.casework.telling;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.List;

/** People with names of their own, for rules that tell persons apart. */
record People(TenantId tenant) {

  /** Somebody of the tenant itself. */
  Call own(String subject, Role... roles) {
    return call(claims(subject, roles));
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
