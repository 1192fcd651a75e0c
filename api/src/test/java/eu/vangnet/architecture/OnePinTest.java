package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that is shipped can take the pin of the units of work away. */
class OnePinTest {
  private static final String TENANTS = "eu.vangnet.tenants.";

  @Test
  void thereIsOnePinAndOnePlaceThatChoosesIt() {
    JavaClass pin = Reactor.classes().get(TENANTS + "ConnectionPin");
    JavaClass parts = Reactor.classes().get(TENANTS + "Tenancy$Parts");

    assertThat(pin.getAllSubclasses())
        .extracting(JavaClass::getName)
        .containsExactly(TENANTS + "SchemaPin");
    Set<JavaConstructorCall> choices =
        parts.getConstructors().stream()
            .flatMap(constructor -> constructor.getCallsOfSelf().stream())
            .collect(Collectors.toSet());
    assertThat(choices)
        .extracting(call -> call.getOrigin().getFullName())
        .containsExactly(TENANTS + "Tenancy$Parts.real(" + TENANTS + "Cells)");
  }
}
