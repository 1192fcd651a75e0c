package eu.vangnet.isolation;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.Map;
import java.util.UUID;

/**
 * A tenant all of whose rows carry a marker that stands nowhere else.
 *
 * @param id the tenant
 * @param marker the marker
 * @param token a token of somebody who may do case work; its subject carries the marker too
 */
record MarkedTenant(TenantId id, String marker, String token) {

  static MarkedTenant create(Product product) {
    TenantId id = product.tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0"));
    String marker = "marker" + UUID.randomUUID().toString().replace("-", "");
    JWTClaimsSet claims =
        product
            .issuer()
            .claims(id, Role.CASEWORKER, Role.CASECHAIR)
            .subject("subject-" + marker)
            .build();
    return new MarkedTenant(id, marker, product.issuer().sign(claims));
  }

  Call call(Product product, String purpose) {
    return product.as(token).purpose(purpose);
  }

  /** A signal in which every field that holds words holds the marker. */
  String signal(String reference) {
    return """
        {"facts":"facts %1$s","opinion":"opinion %1$s","contradicting":"none %1$s",
         "person":{"name":"name %1$s","contact":"contact %1$s"},
         "reporter":{"name":"reporter %1$s","contact":"via %1$s"},
         "source":{"system":"system %1$s","reference":"%2$s"},"sector":"police"}"""
        .formatted(marker, reference);
  }
}
