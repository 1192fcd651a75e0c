package eu.vangnet.privacy.requests;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever records a request gets back: many who take one in may not read any. */
@Schema(description = "Receipt for a request; repeats nothing of what it holds")
public record RequestReceipt(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the request, for who may read it",
            example = "/v1/requests/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/requests/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The last day on which the answer is in time",
            format = "date",
            example = "2026-04-02",
            required = true)
        LocalDate dueOn) {

  static RequestReceipt of(SubjectRequest request) {
    return new RequestReceipt(
        request.id().toString(), RequestLine.address(request.id()), request.dueOn());
  }
}
