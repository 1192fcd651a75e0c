package eu.vangnet.privacy.explanations;

import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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

/** The rights in plain words over HTTP. */
@Path("/v1/explanations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data subjects", description = "What people can ask about their own data")
public class ExplanationResource {
  private final Explanations explanations;

  @Inject
  ExplanationResource(Explanations explanations) {
    this.explanations = explanations;
  }

  /** Explains the rights. */
  @GET
  @OpenToAll(reason = "Children read what they can ask without anybody knowing that they did.")
  @Operation(
      operationId = "explainRights",
      summary = "Explain to a child what can be asked",
      description =
          "What is kept about somebody and why, and what he or she can ask, in words that a child"
              + " of twelve understands. In German, English, French or Dutch, by Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The texts",
      content = @Content(schema = @Schema(implementation = ExplanationView.class)))
  public Response explain(
      @Parameter(hidden = true) @HeaderParam("Accept-Language") String language,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    return Answers.one(
        explanations.in(Language.of(Optional.ofNullable(language))), Optional.ofNullable(known));
  }
}
