package eu.vangnet.platform.oversight;

import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof of the journal over HTTP. */
@Path("/v1/verification")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal", description = "Who did or was refused what, for those who oversee it")
public class VerificationResource {
  private final VerificationDesk desk;

  @Inject
  VerificationResource(VerificationDesk desk) {
    this.desk = desk;
  }

  /** Verifies the journal. */
  @GET
  @Needs(right = Right.JOURNAL_VERIFY, object = ObjectType.JOURNAL)
  @Operation(
      operationId = "verifyJournal",
      summary = "Verify the journal of the own tenant",
      description =
          "Proves that the own tenant's journal is whole, or names the first thing that does not"
              + " hold: the MAC of each entry, numbers without gaps, hash and signature of each"
              + " link, the signed head that is kept under another account, and the entries that"
              + " still wait for their number. Checks up to 50,000 entries with each answer; next"
              + " goes on. To see what lies behind a break, begin after it. Verifying is recorded"
              + " in the journal.")
  @APIResponse(
      responseCode = "200",
      description = "What holds, and the first thing that does not",
      content = @Content(schema = @Schema(implementation = VerificationView.class)))
  public Response verify(@BeanParam VerificationQuery asked) {
    OwnPeople.require();
    return Response.ok(desk.verify(asked.span())).build();
  }
}
