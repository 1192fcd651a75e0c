package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another tenant told this one of a case. */
@Schema(description = "What another tenant told of a case")
public record ReceivedDisclosureView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the disclosure",
            example = "/v1/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/disclosures/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who told it",
            example = "nl-utrecht",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String sender,
    @Schema(
            description = "held or erased",
            example = "held",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description =
                "Whether its sender restricted it and this tenant did the same, or has not decided"
                    + " yet; then what was told is shown to those alone who may read restricted"
                    + " records",
            example = "false",
            required = true)
        boolean processingRestricted,
    @Schema(description = "What was told", maxItems = 100, required = true)
        List<DisclosedItem> items,
    @Schema(
            description = "What it was told for; it is used for nothing else",
            example = "To agree who talks with the family.",
            maxLength = 2000)
        Optional<String> purpose,
    @Schema(
            description = "The legal basis that the sender named",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description =
                "What the person says of it; or what the sender says of which items it erased,"
                    + " where it erased some of them",
            maxItems = 100,
            required = true)
        List<PersonStatement> statements,
    @Schema(
            description = "What was rectified, erased or restricted at the sender",
            maxItems = 200,
            required = true)
        List<ReceivedNoticeView> notices,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static ReceivedDisclosureView of(
      ReceivedDisclosure disclosure,
      ReceivedSecret secret,
      boolean held,
      List<ReceivedNotice> notices,
      List<ActionView> actions) {
    return new ReceivedDisclosureView(
        disclosure.id().toString(),
        ReceivedDisclosureLine.address(disclosure.id()),
        disclosure.sender(),
        disclosure.state().code(),
        disclosure.receivedAt(),
        held,
        secret.items(),
        secret.purpose(),
        secret.legalBasis(),
        secret.statements(),
        notices.stream().map(ReceivedNoticeView::of).toList(),
        actions);
  }
}
