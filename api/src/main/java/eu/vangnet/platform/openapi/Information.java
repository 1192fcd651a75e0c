package eu.vangnet.platform.openapi;

import eu.vangnet.platform.ApiVersion;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** What the API is, whom to ask, and where it is. */
record Information(DocumentSettings settings) implements OASFilter {
  private static final String DESCRIPTION =
      """
      Case work for programmes that prevent radicalisation, for municipalities, joint structures and \
      counselling centres, each strictly apart from all others.

      **Tenant.** It comes from the verified access token only. What belongs to another tenant answers \
      exactly like what does not exist.

      **Without an account.** Who is invited to answer, and a calendar program, holds a capability instead of \
      a token and sends it in the `Capability` header. It opens one operation on one object, names nobody and \
      expires.

      **Purpose.** Calls that touch personal data say why in the `Purpose` header; it stands in the journal.

      **Problems.** Errors are `application/problem+json` (RFC 9457) with a stable `type`; the catalogue is \
      at `/problems`. All errors of a body are reported at once, each with a JSON pointer.

      **Change.** Reads carry a strong `ETag`; changes ask for it in `If-Match`. Creating calls ask for an \
      `Idempotency-Key`, so that repeating one is safe.

      **Growth.** New optional properties and new values of enumerations in answers can appear in a minor \
      version; clients must ignore the former and tolerate the latter. Requests are closed: an unknown \
      property is refused. Module forms at `/v1/modules/{module}/forms` are described there, not here.\
      """;

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.setOpenapi("3.0.3");
    document.setInfo(info());
    document.setServers(
        List.of(server(settings.server(), "Production: the versioned API of this installation")));
  }

  private static Info info() {
    Info info =
        OASFactory.createInfo()
            .title("Vangnet API")
            .version(ApiVersion.CURRENT)
            .description(DESCRIPTION)
            .termsOfService("https://vangnet.invalid/terms")
            .contact(
                OASFactory.createContact()
                    .name("Vangnet operator")
                    .email("api@vangnet.invalid")
                    .url("https://vangnet.invalid/contact"))
            .license(
                OASFactory.createLicense()
                    .name("EUPL-1.2")
                    .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12"));
    info.addExtension(
        "x-summary", "Case work for the prevention of radicalisation, one tenant per authority");
    info.addExtension("x-api-id", "7b0a3a0e-6f0f-4f0e-9a43-2a7d6c1f5e10");
    info.addExtension("x-audience", "external-partner");
    return info;
  }

  static Server server(String url, String description) {
    Server server = OASFactory.createServer().url(url).description(description);
    server.addExtension("x-internal", false);
    return server;
  }
}
