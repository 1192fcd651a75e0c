package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TenantIdTest {

  @Test
  void whatIsNotAnIdIsRefusedWithoutBeingRepeated() {
    String tooLong = "nl-" + "a".repeat(TenantId.MAX_LENGTH);
    List<String> bad =
        List.of("", "nl", "NL-a", "nl_a", "n-a", "nl-", "nl--a", "nl-a ", "nl-ä", "nl-ı", tooLong);
    for (String text : bad) {
      assertThatThrownBy(() -> TenantId.of(text))
          .as(text)
          .isInstanceOf(InvalidTenantId.class)
          .hasMessageContaining("nl-utrecht");
    }
    assertThatThrownBy(() -> TenantId.of(null)).isInstanceOf(InvalidTenantId.class);
  }

  @Test
  void aDefinitionThatTheRegistryCannotHoldIsRefusedByThePartThatIsWrong() {
    NewTenant good = Installation.tenant("nl-a");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    " ",
                    good.kind(),
                    "NL",
                    "NL310",
                    good.zone(),
                    List.of("nl"),
                    Map.of(),
                    Set.of()))
        .hasMessageContaining("name");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    "A",
                    good.kind(),
                    "nl",
                    "NL310",
                    good.zone(),
                    List.of("nl"),
                    Map.of(),
                    Set.of()))
        .hasMessageContaining("country");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    "A",
                    good.kind(),
                    "NL",
                    "310",
                    good.zone(),
                    List.of("nl"),
                    Map.of(),
                    Set.of()))
        .hasMessageContaining("nuts");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    "A",
                    good.kind(),
                    "NL",
                    "NL310",
                    good.zone(),
                    List.of("n l"),
                    Map.of(),
                    Set.of()))
        .hasMessageContaining("languages");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    "A",
                    good.kind(),
                    "NL",
                    "NL310",
                    good.zone(),
                    List.of("nl"),
                    Map.of("x", ""),
                    Set.of()))
        .hasMessageContaining("modules");
    assertThatThrownBy(
            () ->
                new NewTenant(
                    good.id(),
                    "A",
                    good.kind(),
                    "NL",
                    "NL310",
                    good.zone(),
                    List.of("nl"),
                    Map.of(),
                    Set.of("https://ı")))
        .hasMessageContaining("issuers");
  }

  @Property
  void differentTenantsHaveDifferentSchemasAndAccountsThatFitTheServer(
      @ForAll("ids") String first, @ForAll("ids") String second) {
    Names names = new Names("a234567890123456");
    TenantId one = TenantId.of(first);
    TenantId other = TenantId.of(second);
    assertThat(names.schema(one)).hasSizeLessThanOrEqualTo(64);
    assertThat(names.account(one)).hasSizeLessThanOrEqualTo(32);
    assertThat(names.schema(one).equals(names.schema(other))).isEqualTo(one.equals(other));
    assertThat(names.account(one).equals(names.account(other))).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> group =
        Arbitraries.strings().withCharRange('a', 'c').numeric().ofMinLength(1).ofMaxLength(3);
    return group.list().ofMinSize(1).ofMaxSize(4).map(groups -> "nl-" + String.join("-", groups));
  }
}
