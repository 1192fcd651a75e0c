package eu.vangnet.platform.openapi;

import eu.vangnet.security.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The one security scheme, and on each operation the scope that is its declared right. */
record SecurityScopes(DocumentSettings settings, List<DeclaredOperation> declared)
    implements OASFilter {
  private static final String NAME = "AccessToken";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSecurityScheme(NAME, scheme());
    for (DocumentedOperation operation : DocumentedOperation.pair(document, declared)) {
      operation.operation().setSecurity(List.of(requirement(operation.declared().right())));
    }
  }

  private static SecurityRequirement requirement(Optional<Right> right) {
    SecurityRequirement requirement = OASFactory.createSecurityRequirement();
    right.ifPresent(needed -> requirement.addScheme(NAME, needed.code()));
    return requirement;
  }

  private SecurityScheme scheme() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description(
            "JWT access tokens (RFC 9068) of an issuer that is registered for the tenant. Verified"
                + " as RFC8725 asks: algorithm allow-list, issuer, audience, expiry and type."
                + " Machines use client credentials with private_key_jwt, people authorization code"
                + " with PKCE.")
        .flows(
            OASFactory.createOAuthFlows()
                .clientCredentials(flow())
                .authorizationCode(
                    flow()
                        .authorizationUrl(settings.authorization())
                        .refreshUrl(settings.token())));
  }

  private OAuthFlow flow() {
    Map<String, String> scopes = new TreeMap<>();
    List.of(Right.values()).stream()
        .sorted(Comparator.comparing(Right::code))
        .forEach(right -> scopes.put(right.code(), right.meaning()));
    return OASFactory.createOAuthFlow().tokenUrl(settings.token()).scopes(scopes);
  }
}
