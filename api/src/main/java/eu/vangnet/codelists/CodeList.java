package eu.vangnet.codelists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A code list.
 *
 * @param id its name, also in the address
 * @param version goes up with each change of the shared part
 * @param source where the codes come from
 * @param labels its name per language; English is always there
 * @param codes in their order of presentation
 */
public record CodeList(
    String id, String version, String source, Map<String, String> labels, List<Code> codes) {

  /** Copies what can change. */
  public CodeList {
    labels = Map.copyOf(labels);
    codes = List.copyOf(codes);
  }

  /** All its codes. */
  public Set<String> codeSet() {
    return codes.stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
  }

  /** Its name in that language, or in English. */
  public String label(String language) {
    return labels.getOrDefault(language, labels.get("en"));
  }

  /** The same list with more codes at its end. */
  CodeList with(List<Code> more) {
    List<Code> all = new java.util.ArrayList<>(codes);
    all.addAll(more);
    return more.isEmpty() ? this : new CodeList(id, version, source, labels, all);
  }
}
