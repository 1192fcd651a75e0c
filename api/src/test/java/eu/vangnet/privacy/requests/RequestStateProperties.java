package eu.vangnet.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Right;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is tried in whatever order, a request goes only the ways that are written down here. */
class RequestStateProperties {
  private static final Set<String> WAYS =
      Set.of(
          "received identityChecked",
          "received refused",
          "identityChecked extended",
          "identityChecked answered",
          "identityChecked refused",
          "extended answered",
          "extended refused");

  private static final Set<Right> WORK =
      Set.of(
          Right.REQUEST_EXPORT, Right.REQUEST_RECTIFY, Right.REQUEST_ERASE, Right.REQUEST_RESTRICT);

  @Provide
  Arbitrary<Right> steps() {
    return Arbitraries.of(Right.values()).filter(right -> right.code().startsWith("requests:"));
  }

  @Property
  void onlyTheWrittenWaysAreGone(
      @ForAll RequestKind kind, @ForAll @Size(max = 40) List<@From("steps") Right> tried) {
    RequestState state = RequestState.RECEIVED;
    for (Right step : tried) {
      if (state.permitted(kind).contains(step)) {
        RequestState next = state.after(step);
        if (next != state) {
          assertThat(WAYS).contains(state.code() + " " + next.code());
        }
        state = next;
      }
    }
  }

  @Property
  void recordsAreTouchedOnlyBetweenIdentityAndAnswer(
      @ForAll RequestKind kind, @ForAll RequestState state) {
    boolean between = state == RequestState.IDENTITY_CHECKED || state == RequestState.EXTENDED;

    assertThat(state.permitted(kind).stream().anyMatch(WORK::contains)).isEqualTo(between);
  }

  @Property
  void aClosedRequestStaysClosed(
      @ForAll RequestKind kind, @ForAll @Size(max = 20) List<@From("steps") Right> tried) {
    for (RequestState closed : List.of(RequestState.ANSWERED, RequestState.REFUSED)) {
      for (Right step : tried) {
        if (closed.permitted(kind).contains(step)) {
          assertThat(closed.after(step)).isEqualTo(closed);
        }
      }
    }
  }
}
