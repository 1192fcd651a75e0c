package eu.vangnet.casework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Messages may be late, come twice or be given up: what is known is never unlearnt. */
class NoticeStateProperties {
  private static final Set<String> WAYS =
      Set.of(
          "open told",
          "undeliverable told",
          "sent told",
          "sent undeliverable",
          "open acknowledged",
          "sent acknowledged",
          "told acknowledged",
          "undeliverable acknowledged");

  /** What can happen to a notice. */
  enum Happening {
    DELIVERED,
    LOST,
    TOLD_BY_PEOPLE,
    ANSWERED
  }

  @Property
  void onlyTheWrittenWaysAreGone(
      @ForAll boolean toTenant, @ForAll @Size(max = 30) List<Happening> happenings) {
    NoticeState state = toTenant ? NoticeState.SENT : NoticeState.OPEN;
    for (Happening happening : happenings) {
      NoticeState next = after(state, happening);
      if (next != state) {
        assertThat(WAYS).contains(state.code() + " " + next.code());
      }
      state = next;
    }
  }

  @Property
  void nobodyIsAskedToTellWhatIsToldOrOnItsWay(@ForAll NoticeState state) {
    assertThat(state.waitsForPeople())
        .isEqualTo(state == NoticeState.OPEN || state == NoticeState.UNDELIVERABLE);
  }

  @Property
  void whatWasErasedHereIsNeverShownAsDelivered(
      @ForAll DisclosureState state, @ForAll @Size(max = 10) List<Happening> happenings) {
    DisclosureState now = state;
    for (Happening happening : happenings) {
      now =
          switch (happening) {
            case DELIVERED -> now.delivered();
            case LOST -> now.lost();
            default -> now;
          };
    }
    if (state != DisclosureState.SENT) {
      assertThat(now).isEqualTo(state);
    }
  }

  private static NoticeState after(NoticeState state, Happening happening) {
    return switch (happening) {
      case DELIVERED -> state.delivered();
      case LOST -> state.lost();
      case TOLD_BY_PEOPLE -> state.waitsForPeople() ? NoticeState.TOLD : state;
      case ANSWERED -> state == NoticeState.ACKNOWLEDGED ? state : NoticeState.ACKNOWLEDGED;
    };
  }
}
