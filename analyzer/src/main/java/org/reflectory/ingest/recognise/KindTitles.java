package org.reflectory.ingest.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;

/** Tells from a title, a file's name or a folder's what kind of text follows. */
final class KindTitles {
  /** In order: the first that is found wins. */
  private static final Map<Pattern, NoteKind> TITLES = new LinkedHashMap<>();

  static {
    put(
        NoteKind.CONTRACT,
        "\\bcontracts?\\b|\\bcoaching agreement|\\bagreement\\b|terms of (?:engagement|reference)|working alliance");
    put(NoteKind.SUPERVISION, "supervis");
    put(NoteKind.OBSERVATION, "\\bobserv(?:ation|ed|er)");
    put(
        NoteKind.COMPETENCE_TABLE,
        "competenc(?:e|y|ies)\\b.*(?:table|framework|review|assessment|matrix|audit)?");
    put(
        NoteKind.PLAN,
        "development plan|\\bpdp\\b|\\bcpd plan|learning plan|action plan|development needs|development goals");
    put(
        NoteKind.FEEDBACK,
        "\\bfeedback\\b|evaluation (?:form|sheet)|testimonial|\\bthank(?:s| ?you) (?:from|note|letter|card|email)|\\b360\\b");
    put(
        NoteKind.PROFILE,
        "\\bprofile\\b|\\bbiograph|\\bbio\\b|about me|who i am|my coaching (?:philosophy|style|approach)");
    put(NoteKind.REFLECTIVE_NOTE, "reflective journal");
    put(NoteKind.DIARY, "\\bdiary\\b|\\bdiaries\\b|\\bjournal\\b");
    put(
        NoteKind.REFLECTIVE_NOTE,
        "reflective (?:notes?|logs?|accounts?|records?|writing|entr(?:y|ies)|practice|statements?)|\\breflections? (?:on|of|from|after|note)|^(?:my )?reflections?$|session (?:notes?|records?|reflections?|write ?-?up)|^rn ?\\d|^sessions?$|^(?:my )?notes$|coaching (?:notes|records?|sessions?)");
    put(
        NoteKind.ASSIGNMENT,
        "\\bassignment\\b|\\bessay\\b|\\bunit (?:\\d|[a-z]\\d)|\\b85[89]\\d\\b|\\bd ?5 ?0?[1-4]\\b|critical review|review of (?:my )?(?:own )?(?:ability|practice|competence)|reviewing (?:my )?own|assessed activit|introduction to coaching|understanding (?:the )?(?:skills|principles)");
  }

  private KindTitles() {}

  private static void put(NoteKind kind, String pattern) {
    TITLES.put(Pattern.compile(pattern), kind);
  }

  /** The kind of text that a title announces. */
  static Optional<NoteKind> of(String title) {
    String plain = Phrases.plain(title);
    return TITLES.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(plain).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
