package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.StayingItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a kind stay for one reason. */
@Schema(description = "How many of a kind would stay, and why")
public record StayingCount(
    @Schema(
            description = "What they are, as in the list of what stays",
            example = "note",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Why they stay, as in the list of what stays",
            example = "professionalSecret",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason,
    @Schema(
            description = "How many",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            example = "2",
            required = true)
        int items) {

  /** In the order in which they come first. */
  static List<StayingCount> of(List<StayingItem> stays) {
    Map<StayingItem, Integer> counted = new LinkedHashMap<>();
    stays.forEach(
        item -> counted.merge(new StayingItem(item.kind(), "", item.reason()), 1, Integer::sum));
    List<StayingCount> counts = new ArrayList<>();
    counted.forEach(
        (item, number) -> counts.add(new StayingCount(item.kind(), item.reason(), number)));
    return counts;
  }
}
