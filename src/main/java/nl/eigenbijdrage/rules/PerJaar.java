package nl.eigenbijdrage.rules;

/**
 * Something that is the same in every case of a year, made when it is first asked for. A caseload
 * asks for the same ones again and again, on several threads: what is made twice is equal.
 *
 * @param <T> something that cannot change
 */
abstract class PerJaar<T> {

  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 85;

  private final Object[] kept = new Object[YEARS];

  abstract T make(int jaar);

  @SuppressWarnings("unchecked") // only make() fills the places
  final T in(int jaar) {
    int place = jaar - FIRST_YEAR;
    if (place < 0 || place >= YEARS) {
      return make(jaar);
    }
    if (kept[place] == null) {
      kept[place] = make(jaar);
    }
    return (T) kept[place];
  }
}
