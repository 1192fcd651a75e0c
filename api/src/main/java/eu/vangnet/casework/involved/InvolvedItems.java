package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Takes a person of a case apart into items. */
@Singleton
class InvolvedItems {
  private final InvolvedPersons persons;

  @Inject
  InvolvedItems(InvolvedPersons persons) {
    this.persons = persons;
  }

  List<PersonalItem> of(String name, InvolvedPerson person) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of(name, persons.secret(person)));
    String prefix = name.isEmpty() ? "" : name + '.';
    items.add(PersonalItem.open(prefix + "role", person.role()));
    items.add(PersonalItem.open(prefix + "since", person.since().toString()));
    person.until().ifPresent(day -> items.add(PersonalItem.open(prefix + "until", day.toString())));
    boolean secret = person.classification().professionalSecret();
    return items.stream()
        .map(item -> item.withheldIf(secret, WithholdingGround.PROFESSIONAL_SECRECY))
        .toList();
  }
}
