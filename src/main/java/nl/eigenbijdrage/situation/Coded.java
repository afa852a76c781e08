package nl.eigenbijdrage.situation;

import java.util.Optional;

/** A value with a fixed word in flags, JSON and CSV. */
public interface Coded {

  /** The word of the contract, {@code alleen} or {@code veiligheid-kind}. */
  String code();

  /** The value among {@code values} whose word is {@code code}; empty when there is none. */
  static <E extends Coded> Optional<E> find(E[] values, String code) {
    for (E value : values) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
