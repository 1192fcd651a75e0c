package eu.vangnet.tenancy;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.tenants.Erasures;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of erasure over HTTP. */
@Path("/v1/certificates")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates", description = "Proof that a tenant was erased, open to everybody")
public class CertificateResource {
  private final Erasures erasures;

  @Inject
  CertificateResource(Erasures erasures) {
    this.erasures = erasures;
  }

  /** Reads a certificate. */
  @GET
  @Path("/{certificate}")
  @OpenToAll(
      reason =
          "Who was erased has no account any more; it holds no personal data, and its id is random"
              + " enough to be known to those only who were given it.")
  @Operation(
      operationId = "readCertificate",
      summary = "Read and check the certificate of an erasure",
      description =
          "What was destroyed, when and by which roles, signed by the installation. Whether the"
              + " signature holds is told, and can be checked with the public key.")
  @APIResponse(
      responseCode = "200",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = CertificateView.class)))
  public Response read(
      @Parameter(description = "Identifier of the certificate", schema = @Schema(format = "uuid"))
          @PathParam("certificate")
          String certificate,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    CertificateView view =
        erasures
            .certificate(Identifiers.ofPath(certificate))
            .map(CertificateView::of)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    return Answers.one(view, Optional.ofNullable(known));
  }
}
