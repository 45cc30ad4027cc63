package org.reflectory.ingest.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;

/** Knows the ten competences of the template's table by their names, however they are shortened. */
final class Competences {
  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  static {
    put(
        "initiating-the-relationship",
        "initiat\\w* .*relationship|^initiat\\w*$|starting .*relationship");
    put(
        "developing-the-relationship",
        "develop\\w* .*relationship|(?:building|maintaining) .*relationship");
    put("managing-self", "manag\\w* (?:my|one)?self|self management");
    put("ethical-code", "ethic");
    put("working-with-beliefs", "beliefs");
    put("communicating", "^communicat");
    put("focusing-on-goals", "focus\\w* on .*goals?|goal focus");
    put("striving-for-excellence", "excellence");
    put("flexible-approach", "flexib");
    put("thinking-and-understanding", "thinking (?:and|/) understanding|^thinking");
  }

  private Competences() {}

  private static void put(String id, String pattern) {
    NAMES.put(id, Pattern.compile(pattern));
  }

  /** The id of a competence by its name. */
  static Optional<String> id(String name) {
    String plain = Phrases.plain(name).replaceFirst("^\\d{1,2} ", "");
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
