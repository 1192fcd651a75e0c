package eu.vangnet.casework.agreements;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How lists of codes stand in one column: {@code police=ordinary+criminal,school=ordinary}. */
final class AgreementCodes {
  private AgreementCodes() {}

  static String list(List<String> codes) {
    return codes.stream().distinct().sorted().collect(Collectors.joining(","));
  }

  static List<String> list(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
  }

  static String recipients(List<AgreedRecipient> recipients) {
    return recipients.stream()
        .map(one -> one.seat() + '=' + String.join("+", one.dataCategories()))
        .collect(Collectors.joining(","));
  }

  static List<AgreedRecipient> recipients(String stored) {
    return list(stored).stream()
        .map(one -> one.split("=", 2))
        .map(parts -> new AgreedRecipient(parts[0], List.of(parts[1].split("\\+", -1))))
        .toList();
  }

  static Map<String, Set<DataCategory>> categories(String stored) {
    Map<String, Set<DataCategory>> bySeat = new LinkedHashMap<>();
    recipients(stored)
        .forEach(
            one ->
                bySeat.put(
                    one.seat(),
                    one.dataCategories().stream()
                        .flatMap(code -> Classification.category(code).stream())
                        .collect(Collectors.toSet())));
    return bySeat;
  }

  static Stream<String> codes(String stored) {
    return list(stored).stream();
  }
}
