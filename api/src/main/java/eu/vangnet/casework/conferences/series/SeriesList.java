package eu.vangnet.casework.conferences.series;

import eu.vangnet.platform.paging.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of series. */
@Schema(description = "A page of series of conferences")
public record SeriesList(
    @Schema(description = "The series", maxItems = 500, required = true) List<SeriesLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/series",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/series?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {

  static SeriesList of(Page<SeriesLine> page) {
    return new SeriesList(page.items(), page.self(), page.next());
  }
}
