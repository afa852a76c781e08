package nl.eigenbijdrage.render.json;

import com.fasterxml.jackson.core.SerializableString;

/**
 * What some values look like in JSON. There is one place for all values with the same remainder of
 * their hash, so memory does not grow; a newcomer takes the place of what stood there.
 */
final class Remembered<K> {

  private final Object[] keys;
  private final SerializableString[] words;

  /**
   * A memory.
   *
   * @param places a power of two
   */
  Remembered(int places) {
    keys = new Object[places];
    words = new SerializableString[places];
  }

  /** The words for a value; null when they are not remembered. */
  SerializableString get(K key) {
    int place = place(key);
    return key.equals(keys[place]) ? words[place] : null;
  }

  void put(K key, SerializableString value) {
    int place = place(key);
    keys[place] = key;
    words[place] = value;
  }

  private int place(K key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & keys.length - 1;
  }
}
