package eu.vangnet.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Purpose;
import eu.vangnet.security.Role;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.tenants.TenantKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeListFilesTest {
  private final Map<String, CodeList> lists = CodeListFiles.read();

  @ParameterizedTest
  @EnumSource(CoreList.class)
  void theFilesHoldTheCodesOfTheContractInItsOrder(CoreList list) {
    assertThat(codes(list.code())).isEqualTo(list.codes());
  }

  @Test
  void theFilesHoldTheCodesOfTheProduct() {
    assertThat(codes("phase")).isEqualTo(all(CorePhase.values(), CorePhase::code));
    assertThat(codes("role")).isEqualTo(all(Role.values(), Role::code));
    assertThat(codes("purpose")).containsExactlyInAnyOrderElementsOf(purposes());
    assertThat(codes("tenantKind")).isEqualTo(all(TenantKind.values(), TenantKind::code));
    assertThat(codes("ageBandScheme")).containsExactlyInAnyOrderElementsOf(AgeBands.schemes());
    assertThat(codes("ageBandPrevent2025"))
        .startsWith(AgeBands.bands("prevent2025").toArray(String[]::new))
        .endsWith("notStated");
  }

  @Test
  void eachCodeStandsOnceAndHasAnEnglishAndADutchLabel() {
    assertThat(lists.values())
        .allSatisfy(
            list -> {
              assertThat(list.codes()).extracting(Code::code).doesNotHaveDuplicates();
              assertThat(list.labels()).containsKeys("en", "nl");
              assertThat(list.codes())
                  .allSatisfy(code -> assertThat(code.labels()).containsKeys("en", "nl"));
            });
  }

  @Test
  void successorsStandInTheSameList() {
    CodeList groups = lists.get("workingGroup");
    Set<String> known = groups.codeSet();

    assertThat(groups.codes()).allSatisfy(code -> assertThat(known).containsAll(code.successors()));
    assertThat(groups.codes())
        .filteredOn(code -> code.code().equals("exit"))
        .singleElement()
        .satisfies(
            exit -> {
              assertThat(exit.successors()).containsExactly("rehabilitation");
              assertThat(exit.validity().from()).contains("2015");
            });
  }

  @Test
  void regionsFormATreeAndLeaveOutWhatIsNoRegion() {
    CodeList regions = new Regions().list();

    assertThat(regions.version()).isEqualTo("2024");
    assertThat(regions.codeSet())
        .contains("NL", "NL35", "NL350", "EL30", "EU")
        .doesNotContain("NLZ");
    assertThat(regions.codes())
        .filteredOn(code -> code.code().length() > 2)
        .hasSize(92 + 244 + 1165)
        .allSatisfy(code -> assertThat(regions.codeSet()).contains(code.parent().orElseThrow()));
  }

  private static List<String> purposes() {
    return all(Purpose.values(), Purpose::code);
  }

  private static <T> List<String> all(T[] values, java.util.function.Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private List<String> codes(String list) {
    return lists.get(list).codes().stream().map(Code::code).toList();
  }
}
