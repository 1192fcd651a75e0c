package eu.vangnet.evaluations.responses;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What who answered is told. It names no answer: a receipt must not lead to one. */
@Schema(description = "Receipt for answers; it names none of them and is the same for all")
public record ResponseReceipt(
    @Schema(
            description = "What the evaluation is called",
            example = "What do workers use of the training after three months?",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "No answer is read before the evaluation is closed, at the latest then",
            format = "date-time",
            example = "2026-06-30T20:00:00Z",
            required = true)
        Instant closesAt) {}
