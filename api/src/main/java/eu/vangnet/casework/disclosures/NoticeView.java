package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what the recipient of a disclosure has to hear, and how far that is. */
@Schema(description = "Of what the recipient of a disclosure has to hear, and whether it has")
public record NoticeView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the notice",
            example = "/v1/notices/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/notices/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description =
                "rectified, erased, restricted, lifted of a restriction, or unfounded where a"
                    + " signal was",
            example = "erased",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description =
                "open while people have to tell it; sent, told, acknowledged, or undeliverable, when"
                    + " people have to tell it too",
            example = "open",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(description = "Who has to hear it", required = true) Recipient recipient,
    @Schema(
            description = "When it was disclosed",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant disclosedAt,
    @Schema(
            description = "Address of the disclosure",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/(cases|signals)/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$",
            required = true)
        String disclosureHref,
    @Schema(
            description = "Since when the recipient has to hear of it",
            format = "date-time",
            example = "2026-04-12T09:00:00Z",
            required = true)
        Instant madeAt,
    @Schema(
            description = "When it was told",
            format = "date-time",
            example = "2026-04-12T10:00:00Z")
        Optional<Instant> toldAt,
    @Schema(
            description = "Who told it; absent where a message did",
            example = "p.officer",
            maxLength = 255)
        Optional<String> toldBy,
    @Schema(description = "How it was told", example = "By letter of 12 April.", maxLength = 2000)
        Optional<String> how,
    @Schema(
            description = "What the recipient did: erased, kept, noted, restricted or lifted",
            example = "erased",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome,
    @Schema(
            description = "What the recipient said",
            example = "Taken out of the file.",
            maxLength = 2000)
        Optional<String> answer,
    @Schema(
            description = "When the recipient said it",
            format = "date-time",
            example = "2026-04-13T10:00:00Z")
        Optional<Instant> acknowledgedAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static NoticeView of(
      DisclosureNotice notice,
      NoticeWords words,
      Disclosure disclosure,
      Recipient recipient,
      List<ActionView> actions) {
    return new NoticeView(
        notice.id().toString(),
        address(notice.id()),
        notice.kind().code(),
        notice.state().code(),
        recipient,
        disclosure.madeAt(),
        disclosure.address(),
        notice.madeAt(),
        notice.toldAt(),
        notice.toldBy(),
        words.how(),
        notice.outcome(),
        words.answer(),
        notice.acknowledgedAt(),
        actions);
  }

  static String address(UUID id) {
    return "/v1/notices/" + id;
  }
}
