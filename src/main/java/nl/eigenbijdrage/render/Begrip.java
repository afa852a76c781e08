package nl.eigenbijdrage.render;

import java.util.List;

/**
 * A word from a letter of the CAK, explained.
 *
 * @param code the word by which it is known, {@code bijdrageplichtig-inkomen}
 * @param titel how it is shown
 * @param ook other words under which it can be found
 * @param tekst the explanation
 * @param zie codes of related words
 * @param bron where it comes from
 */
public record Begrip(
    String code, String titel, List<String> ook, String tekst, List<String> zie, String bron) {}
