package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.personal.SoughtPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a disclosure is stored sealed: to whom, what and what for.
 *
 * @param persons those of the case of whom the recipient heard something by themselves, so that it
 *     is known by which number it heard of whom
 */
public record DisclosureSecret(
    Recipient recipient,
    List<DisclosedItem> items,
    Optional<String> purpose,
    List<String> persons) {

  /** Stands in the place of what was struck, so that the others keep their numbers. */
  static final DisclosedItem STRUCK =
      new DisclosedItem(
          "Erased, as it was about one person.",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing was told where nothing is stored. */
  public DisclosureSecret {
    items = items == null ? List.of() : List.copyOf(items);
    persons = persons == null ? List.of() : List.copyOf(persons);
  }

  static DisclosureSecret of(NewDisclosure sent) {
    return new DisclosureSecret(
        sent.recipient(), sent.items(), Optional.of(sent.purpose()), List.of());
  }

  /** Who has to hear that it is gone, and nothing of what was told. */
  DisclosureSecret erased() {
    return new DisclosureSecret(recipient, List.of(), Optional.empty(), List.of());
  }

  /** Without the names of rows, which tell nobody anything. */
  DisclosureSecret told() {
    return new DisclosureSecret(recipient, items, purpose, List.of());
  }

  /** Whether what was told holds the name or the contact of the person. */
  boolean names(SoughtPerson person) {
    return !placesOf(person).isEmpty() || purpose.filter(person::mentionedIn).isPresent();
  }

  /** The same without what names the person. */
  DisclosureSecret without(SoughtPerson person) {
    return new DisclosureSecret(
        recipient,
        items.stream().map(item -> person.mentionedIn(item.what()) ? STRUCK : item).toList(),
        purpose.filter(words -> !person.mentionedIn(words)),
        persons);
  }

  /** Whether each of the items was struck. */
  boolean allStruck() {
    return items.stream().allMatch(STRUCK::equals);
  }

  /** What of it names the person, in words that do not. */
  String partsNaming(SoughtPerson person) {
    Stream<String> places = placesOf(person).stream().map(place -> "item " + place);
    Stream<String> why = purpose.filter(person::mentionedIn).map(words -> "purpose").stream();
    return Stream.concat(places, why).collect(Collectors.joining(", "));
  }

  private List<Integer> placesOf(SoughtPerson person) {
    return IntStream.rangeClosed(1, items.size())
        .filter(place -> person.mentionedIn(items.get(place - 1).what()))
        .boxed()
        .toList();
  }

  /** The number by which the recipient hears of this person; empty where it never did. */
  Optional<Integer> number(UUID person) {
    return Optional.of(persons.indexOf(person.toString()) + 1).filter(number -> number > 0);
  }

  /** With a number for this person. */
  DisclosureSecret numbering(UUID person) {
    List<String> all = new ArrayList<>(persons);
    all.add(person.toString());
    return new DisclosureSecret(recipient, items, purpose, all);
  }
}
