package eu.vangnet.reports.publication;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.reports.content.CanonicalContent;
import eu.vangnet.reports.content.ContentCsv;
import eu.vangnet.security.OpenToAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public datasets over HTTP. */
@Path("/v1/datasets")
@Singleton
@Tag(name = "Datasets", description = "Released figures, open to everybody")
public class DatasetResource {
  private static final String REASON =
      "A second person released the protected figures for everybody.";
  private static final String CSV = "text/csv";
  private static final String CACHED = "public, max-age=300";

  private final Datasets datasets;

  @Inject
  DatasetResource(Datasets datasets) {
    this.datasets = datasets;
  }

  /** Lists datasets. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "listDatasets",
      summary = "List the public datasets",
      description = "The released datasets without their figures, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "The datasets",
      content = @Content(schema = @Schema(implementation = DatasetList.class)))
  public Response list(@Parameter(hidden = true) @HeaderParam("If-None-Match") String known) {
    DatasetList list =
        new DatasetList(datasets.latest().stream().map(DatasetLine::of).toList(), "/v1/datasets");
    return cached(Answers.one(list, Optional.ofNullable(known)));
  }

  /** Reads a dataset. */
  @GET
  @Path("/{dataset}")
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @OpenToAll(reason = REASON)
  @Operation(
      operationId = "readDataset",
      summary = "Read a public dataset",
      description =
          "The figures as JSON, or as comma-separated values with the header Accept: text/csv. A"
              + " hidden figure is marked as hidden, and nothing tells why it is. Signals that"
              + " retention erases soon, those of lawful activity and unfounded ones, may be"
              + " missing: they count only where they were still kept when the report was made.")
  @APIResponse(
      responseCode = "200",
      description = "The dataset",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DatasetView.class)),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10_000_000))
      })
  public Response read(
      @Parameter(description = "Identifier of the dataset", schema = @Schema(format = "uuid"))
          @PathParam("dataset")
          String dataset,
      @Parameter(hidden = true) @HeaderParam("If-None-Match") String known,
      @Context Request request) {
    PublishedDataset found =
        datasets
            .find(Identifiers.ofPath(dataset))
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Optional<String> has = Optional.ofNullable(known);
    return cached(
        wantsCsv(request)
            ? Answers.text(ContentCsv.of(CanonicalContent.read(found.content())), CSV, has)
            : Answers.one(DatasetView.of(found), has));
  }

  private static boolean wantsCsv(Request request) {
    Variant best =
        request.selectVariant(
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV)).build());
    return best != null && best.getMediaType().equals(MediaType.valueOf(CSV));
  }

  private static Response cached(Response answer) {
    return Response.fromResponse(answer)
        .header("Cache-Control", CACHED)
        .header("Vary", "Accept")
        .build();
  }
}
