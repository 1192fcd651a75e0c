package eu.vangnet.casework.sheets;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feedback sheet as lists show it. */
@Schema(description = "A feedback sheet as lists show it")
public record SheetLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the sheet",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/sheets/0190b6f4-0000-7000-8000-000000000007",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/sheets/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "open, complete, stopped or disclosed; more may come",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(
            description = "When it was made",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant madeAt) {

  static SheetLine of(FeedbackSheet sheet) {
    return new SheetLine(
        sheet.id().toString(),
        SheetView.address(sheet.caseId(), sheet.id()),
        sheet.state().code(),
        sheet.madeAt());
  }
}
