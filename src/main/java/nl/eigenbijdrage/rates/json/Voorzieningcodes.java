package nl.eigenbijdrage.rates.json;

import java.util.Set;

/** The words for kinds of support in the policy files; those of the contract. */
final class Voorzieningcodes {

  static final Set<String> ALL =
      Set.of(
          "huishoudelijke-hulp",
          "begeleiding",
          "dagbesteding",
          "arbeidsmatige-dagbesteding",
          "kortdurend-verblijf",
          "persoonlijke-verzorging",
          "hulpmiddel",
          "rolstoel",
          "sportrolstoel",
          "scootmobiel",
          "vervoersvoorziening",
          "collectief-vervoer",
          "woningaanpassing",
          "gemeenschappelijke-ruimte",
          "beschermd-wonen",
          "opvang",
          "algemene-voorziening",
          "algemene-voorziening-duurzaam",
          "clientondersteuning",
          "wijkverpleging");

  private Voorzieningcodes() {}
}
