package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.MessageKind;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of message that the features of this server know. */
@Singleton
class Kinds {
  private final Map<String, MessageKind> byCode;

  @Inject
  Kinds(Instance<MessageKind> found) {
    this(found.stream());
  }

  /** Two of one code are a mistake of ours, which stops the start. */
  Kinds(Stream<MessageKind> found) {
    this.byCode = found.collect(Collectors.toMap(MessageKind::code, Function.identity()));
  }

  /** Empty for one that only a newer server knows. */
  Optional<MessageKind> of(Letter letter) {
    return Optional.ofNullable(byCode.get(letter.kind()));
  }
}
