package org.reflectory.generated;

import java.util.List;

/** A tool, what a diary calls it, and how a note tells of using and of announcing it. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
enum Tool {
  GROW(
      "grow",
      List.of("GROW", "GROW model"),
      List.of(
          "I used the GROW model to give the conversation its shape, from what {he} wanted out of the session to what {he} would do first.",
          "We worked through GROW, and the reality stage took up most of our time.",
          "GROW gave us the structure: goal, reality, options and then what {he} was willing to do.",
          "GROW carried us along nicely, and will came last with a first step for Monday.",
          "Following the GROW model, we gave most of the session to the options."),
      List.of(
          "I told {him} that we would be following a model called GROW and what its four steps were.",
          "I explained at the start that I would use GROW to keep us on course and asked whether that was all right.")),
  SCALING(
      "scaling",
      List.of("scaling question", "Scaling", "scaling questions (1-10)"),
      List.of(
          "A scaling question followed: {he} put {his} confidence at four out of ten and could say what a five would look like.",
          "I used scaling, and three was the number {he} gave {his} motivation.",
          "Where are you on a scale of one to ten, I asked, and {he} said four.",
          "On a scale of one to ten {he} gave {his} readiness a five, and we talked about what kept it from being a two."),
      List.of(
          "I said that I was going to ask {him} for a number on a scale from one to ten, and why numbers can help.",
          "Before the scaling question I explained to {him} what it was for.")),
  SWOT(
      "swot",
      List.of("SWOT", "SWOT analysis"),
      List.of(
          "We did a SWOT analysis of {his} present role, and the threats filled up first.",
          "{He} drew up a SWOT on the flipchart while I kept asking what else.",
          "With the four boxes of a SWOT in front of us the opportunities became visible.",
          "The SWOT showed {him} more strengths than {he} had expected."),
      List.of(
          "I explained what a SWOT analysis is and asked whether {he} would like to try one.",
          "I told {him} that a SWOT was coming next and what it would be good for.")),
  WHEEL_OF_LIFE(
      "wheel-of-life",
      List.of("wheel of life", "Wheel of Life"),
      List.of(
          "{He} filled in a wheel of life and was struck by how low health came out.",
          "On the wheel of life {he} gave friends a two and work a nine.",
          "We used the wheel of life to see which parts of {his} week were being starved.",
          "The wheel of life took up the middle of the session, with work far ahead of everything else."),
      List.of(
          "I described the wheel of life to {him} and asked if {he} would be willing to fill one in.",
          "I let {him} know that the wheel of life would come next and what we would use it for.")),
  REFRAMING(
      "reframing",
      List.of("reframing", "Reframing"),
      List.of(
          "We tried reframing: what {he} had called a failure became the first draft of something better.",
          "I reframed the complaint as a sign that people still cared.",
          "By reframing the setback as information we got moving again.",
          "I used a reframe, turning 'they never listen' into 'they have not heard it yet'."),
      List.of(
          "I told {him} that I was going to try reframing, that is, looking at the same facts in another light.",
          "Before the reframe I explained the technique and asked {his} permission to try it.")),
  MIRACLE_QUESTION(
      "miracle-question",
      List.of("miracle question", "Miracle question"),
      List.of(
          "The miracle question came next, and {he} described an ordinary Tuesday on which nobody was angry.",
          "The miracle question made {him} laugh first and then think.",
          "I asked the miracle question, and {he} took {his} time over what would be the first thing to look different.",
          "With the miracle question {he} got past the word impossible."),
      List.of(
          "I said that the next question was an odd one, called the miracle question, and what it is meant to do.",
          "I asked leave to put the miracle question to {him} and explained where it comes from.")),
  FORCE_FIELD(
      "force-field",
      List.of("force-field analysis", "Force field analysis"),
      List.of(
          "We drew a force-field analysis of what was pushing {him} on and what was holding {him} back.",
          "The force-field analysis had six arrows against the change and only three for it.",
          "In our force-field analysis the driving forces turned out to be fewer but stronger.",
          "A force-field analysis brought out that the strongest restraint was {his} own calendar."),
      List.of(
          "I explained the force-field analysis to {him} before we began it and said what it would show us.",
          "I told {him} that I would like to use a force-field analysis, and {he} was willing.")),
  CIRCLE_OF_INFLUENCE(
      "circle-of-influence",
      List.of("circle of influence", "Circle of influence/concern"),
      List.of(
          "The circles of control and influence showed how much energy {he} was spending on things {he} cannot change.",
          "{He} sorted {his} worries into the circle of influence and the circle of concern.",
          "Much of what troubles {him} landed outside {his} circle of influence.",
          "We used the circle of influence, and only two items stayed inside it."),
      List.of(
          "I explained the circle of influence to {him} and asked if we might use it.",
          "I told {him} that we would sort things into a circle of influence, and to what end.")),
  ROLE_PLAY(
      "role-play",
      List.of("role play", "Role-play"),
      List.of(
          "We role-played the conversation with {his} director, twice.",
          "We did a role play of the awkward meeting, with me as the awkward one.",
          "In a role play I took the part of {his} manager and {he} tried out the first few lines.",
          "A short role play let {him} hear how {his} request sounded."),
      List.of(
          "I asked whether {he} would be comfortable with a role play and said how it would go.",
          "I told {him} beforehand that we would finish with a role play and what it was for."));

  private final String id;
  private final List<String> names;
  private final List<String> used;
  private final List<String> announced;

  Tool(String id, List<String> names, List<String> used, List<String> announced) {
    this.id = id;
    this.names = names;
    this.used = used;
    this.announced = announced;
  }

  /** As the vocabulary spells it. */
  String id() {
    return id;
  }

  List<String> names() {
    return names;
  }

  List<String> used() {
    return used;
  }

  List<String> announced() {
    return announced;
  }
}
