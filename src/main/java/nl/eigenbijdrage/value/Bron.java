package nl.eigenbijdrage.value;

import java.util.Optional;

/**
 * Where a rule or a figure comes from: an article of law, or a publication.
 *
 * @param titel the law ({@code Wmo 2015}) or the title of the page
 * @param artikel article number; empty for a page
 * @param lid paragraph of the article
 * @param onderdeel letter within the paragraph
 * @param publicatie official publication, {@code Stcrt. 2025, 35082}
 * @param url address, https
 * @param toelichting short remark: how the figure was derived, or where on the page it stands
 */
public record Bron(
    String titel,
    Optional<String> artikel,
    Optional<String> lid,
    Optional<String> onderdeel,
    Optional<String> publicatie,
    String url,
    Optional<String> toelichting) {

  /** An article of law, in the text in force on {@code date} (yyyy-mm-dd). */
  public static Bron article(Wet wet, String date, String artikel, String lid, String onderdeel) {
    return new Bron(
        wet.titel(),
        Optional.of(artikel),
        lid.isEmpty() ? Optional.empty() : Optional.of(lid),
        onderdeel.isEmpty() ? Optional.empty() : Optional.of(onderdeel),
        Optional.empty(),
        "https://wetten.overheid.nl/" + wet.bwb() + "/" + date + "#Artikel" + artikel,
        Optional.empty());
  }
}
