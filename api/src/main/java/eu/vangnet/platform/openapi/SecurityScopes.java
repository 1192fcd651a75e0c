package eu.vangnet.platform.openapi;

import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.security.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The two security schemes: on each operation the scope that is its declared right, or the
 * capability that opens it.
 */
record SecurityScopes(DocumentSettings settings, List<DeclaredOperation> declared)
    implements OASFilter {
  private static final String TOKEN = "AccessToken";
  private static final String CAPABILITY = "Capability";
  private static final String STEP_UP =
      " Asks for a strong authentication of a short while ago: a token without one is answered 401"
          + " with acr_values and max_age (RFC 9470).";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSecurityScheme(TOKEN, token());
    document.getComponents().addSecurityScheme(CAPABILITY, capability());
    for (DocumentedOperation operation : DocumentedOperation.pair(document, declared)) {
      operation.operation().setSecurity(List.of(requirement(operation.declared())));
      if (operation.declared().stepUp()) {
        tellOfStepUp(operation.operation());
      }
    }
  }

  private static void tellOfStepUp(Operation operation) {
    operation.setDescription(operation.getDescription() + STEP_UP);
    operation.addExtension("x-step-up", true);
  }

  private static SecurityRequirement requirement(DeclaredOperation declared) {
    SecurityRequirement requirement = OASFactory.createSecurityRequirement();
    declared.right().ifPresent(needed -> requirement.addScheme(TOKEN, needed.code()));
    declared.capability().ifPresent(_ -> requirement.addScheme(CAPABILITY));
    return requirement;
  }

  private static SecurityScheme capability() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.HEADER)
        .name(Capability.HEADER)
        .description(
            "A capability that the tenant handed out: it opens one operation on one object until it"
                + " expires, and names nobody. It needs no account; an access token beside it is"
                + " not looked at. Missing, forged, expired and used ones are refused alike.");
  }

  private SecurityScheme token() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description(
            "JWT access tokens (RFC 9068) of an issuer that is registered for the tenant. Verified"
                + " as RFC8725 asks: algorithm allow-list, issuer, audience, expiry and type."
                + " Machines use client credentials with private_key_jwt, people authorization code"
                + " with PKCE. A token bound to a certificate (RFC 8705) is accepted with that"
                + " certificate only; one that is bound to anything else is refused. One with the"
                + " claim networks (a list of addresses or CIDR ranges) is accepted from there"
                + " only.")
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
