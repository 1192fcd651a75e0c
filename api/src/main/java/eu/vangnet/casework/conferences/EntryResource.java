package eu.vangnet.casework.conferences;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.resources.Answers;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Entries of minutes over HTTP. */
@Path("/v1/conferences/{conference}/agenda/{item}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences", description = "Who met, about which case, and what was decided")
public class EntryResource {
  private final MinuteWriting writing;
  private final AgendaDesk agenda;

  @Inject
  EntryResource(MinuteWriting writing, AgendaDesk agenda) {
    this.writing = writing;
    this.agenda = agenda;
  }

  /** Writes down what was told. */
  @POST
  @Path("/contributions")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "addContribution",
      summary = "Write down what somebody told",
      description =
          "Who told it must be present for the item. Each contribution is classified;"
              + " others hear it as far as that, the agreements and their seats allow. What was"
              + " disclosed of the case can be referred to.")
  @APIResponse(
      responseCode = "201",
      description = "The item with its minutes",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response contribute(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewContribution sent) {
    MinuteWriting.At at = at(conference, item);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "addContribution " + at, sent);
    return Answers.made(
        writing.contribute(at, sent, creation), agenda.view(at.conference(), at.item()));
  }

  /** Writes down what was decided. */
  @POST
  @Path("/decisions")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "addDecision",
      summary = "Write down what was decided",
      description =
          "By the chair, a majority or the consensus of those present for the item, as a table of"
              + " the module decides (409, ruleNotAllowed, for any other rule; a talk decides by"
              + " consensus). Enough of the table's fixed seats were there for the item (409,"
              + " noQuorum). Votes of people who were not there are refused, and so is a decision"
              + " that its votes do not carry (409, ruleNotMet).")
  @APIResponse(
      responseCode = "201",
      description = "The item with its minutes",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response decide(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewDecision sent) {
    MinuteWriting.At at = at(conference, item);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "addDecision " + at, sent);
    return Answers.made(
        writing.decide(at, sent, creation), agenda.view(at.conference(), at.item()));
  }

  /** Writes down who does what. */
  @POST
  @Path("/actions")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "addAction",
      summary = "Write down who does what until when",
      description =
          "A partner that holds a seat at the table of the case sees its own actions,"
              + " whatever sort of data they hold, unless they are secret.")
  @APIResponse(
      responseCode = "201",
      description = "The item with its minutes",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response assign(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAction sent) {
    MinuteWriting.At at = at(conference, item);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "addAction " + at, sent);
    return Answers.made(
        writing.assign(at, sent, creation), agenda.view(at.conference(), at.item()));
  }

  /** Amends approved minutes. */
  @POST
  @Path("/amendments")
  @Needs(right = Right.CONFERENCE_AMEND, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "amendMinutes",
      summary = "Amend approved minutes",
      description =
          "Names the entry, what should be read instead, and why. The entry itself stays"
              + " as it was, and the amendment is classified like it.")
  @APIResponse(
      responseCode = "201",
      description = "The item with its minutes",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response amend(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key,
      NewAmendment sent) {
    MinuteWriting.At at = at(conference, item);
    CreationKey creation = CreationKey.of(Optional.ofNullable(key), "amendMinutes " + at, sent);
    return Answers.made(writing.amend(at, sent, creation), agenda.view(at.conference(), at.item()));
  }

  /** Takes an entry out. */
  @DELETE
  @Path("/entries/{entry}")
  @Needs(right = Right.CONFERENCE_MINUTE, object = ObjectType.CONFERENCE)
  @Operation(
      operationId = "removeEntry",
      summary = "Take an entry out of minutes that are not approved",
      description = "If-Match names the item. Once the minutes are approved, nothing is taken out.")
  @APIResponse(responseCode = "204", description = "Taken out")
  public Response remove(
      @Parameter(description = "Identifier of the conference", schema = @Schema(format = "uuid"))
          @PathParam("conference")
          String conference,
      @Parameter(description = "Identifier of the item", schema = @Schema(format = "uuid"))
          @PathParam("item")
          String item,
      @Parameter(description = "Identifier of the entry", schema = @Schema(format = "uuid"))
          @PathParam("entry")
          String entry,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    writing.remove(at(conference, item), Identifiers.ofPath(entry), Optional.ofNullable(ifMatch));
    return Response.noContent().build();
  }

  private static MinuteWriting.At at(String conference, String item) {
    return new MinuteWriting.At(Identifiers.ofPath(conference), Identifiers.ofPath(item));
  }
}
