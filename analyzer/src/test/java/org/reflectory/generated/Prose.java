package org.reflectory.generated;

import java.util.List;
import java.util.Locale;

/**
 * Sentences of notes and diaries that no tool and no gap brings with it, and how they are filled
 * in.
 */
final class Prose {
  static final List<String> TOPICS =
      List.of(
          "handing work over to the team",
          "saying no to extra projects",
          "a team that has lost its energy",
          "confidence in board meetings",
          "the first months as a manager",
          "balancing work and family",
          "two people in the team who do not get on",
          "presenting to senior people",
          "how to plan the week",
          "coming back after parental leave",
          "whether to change career",
          "getting heard in meetings",
          "leading people who used to be peers",
          "a demanding supplier",
          "an office move that nobody wants",
          "putting things off");

  private static final List<String> FIRST_PURPOSE =
      List.of(
          "{c} was put in touch with me by HR and wanted to work on {topic}.",
          "{c} works in another department and had asked for a coach because of {topic}.",
          "The purpose of this session was to get to know {c} and to hear about {topic}.",
          "{c} had heard of the coaching scheme from a colleague and signed up with {topic} in mind.",
          "This was my first meeting with {c}, whose subject is {topic}.");
  private static final List<String> PURPOSE =
      List.of(
          "The purpose of this session was to work on {topic}.",
          "{c} wanted to use the time for {topic}.",
          "{c} came with one subject on {his} mind: {topic}.",
          "Today's subject was {topic}, which {he} chose.",
          "We met about {topic}, as {he} had asked.",
          "The session was given over to {topic}.");
  private static final List<String> FILLERS =
      List.of(
          "{His} department is about to merge with another, and nobody knows yet who will lead it.",
          "{He} has been in the post for four years.",
          "The office was noisy, with builders on the floor above.",
          "{He} spoke about a meeting that had gone on far too long.",
          "We lost a moment to the fire alarm.",
          "{He} described a week in which everything had come at once.",
          "It was raining hard, and {he} arrived with a broken umbrella.",
          "Two people have left the team since the summer.",
          "The budget is fixed until April.",
          "{He} has a new line manager who works from another site.",
          "{He} told me about the merger and about the weekend {he} had lost to it.",
          "Two colleagues have been off sick, and the rest are covering for them.",
          "The new system went live on Monday and fell over on Tuesday.",
          "{He} manages nine people, three of them part time.",
          "It took {him} a while to find the room.");
  private static final List<String> FIRST_CONTRACTING =
      List.of(
          "Before anything else we agreed how we would work: every other week, {his} agenda, and what {he} tells me stays with me unless somebody is at risk.",
          "We went through the coaching agreement line by line, what I would keep to myself and what I could not, and {he} signed it.",
          "I set out what each of us is there for, the number of sessions, and how either of us could stop, and {he} was content with that.",
          "{c} wanted to know who would hear about this, so we settled that {his} manager gets dates and nothing else.",
          "Ground rules came first: phones off, nothing leaves the room, and {he} decides what we talk about.",
          "We talked through confidentiality and where it ends, and what would happen if {he} wanted another coach.",
          "I explained that I am {his} coach and not {his} manager or a counsellor, and we wrote down what each of us could expect of the other.");
  private static final List<String> CONTRACTING =
      List.of(
          "I reminded {him} at the start that what {he} says stays between us.",
          "We looked at our coaching contract again, since {he} had asked whether we could bring in a second topic, and kept to the scope it sets.",
          "{He} began to talk about a colleague's health, and I came back to the limits we had agreed for these sessions.",
          "At the outset I restated my role: I would not be reporting anything to {his} manager.",
          "We confirmed that the ground rules of our contract still suited us both.",
          "Before we went on I checked that {he} was still comfortable with what we had agreed about confidentiality.",
          "When {he} asked me to put in a word with {his} boss, I said that this lay outside my role as {his} coach and outside our agreement.",
          "I repeated that nothing from our sessions goes to HR.",
          "{c} asked whether I write anything down, so I went over again who sees what under our agreement.");
  private static final List<String> FIRST_PREPARATION =
      List.of(
          "Beforehand I read the referral form and looked up what {his} department does.",
          "To get ready I booked the small meeting room and wrote out a handful of open questions.",
          "I prepared by reading what {he} had sent me about {his} job and by putting my phone away well before we met.",
          "The evening before, I planned how I would open and what I wanted to find out.",
          "In preparation I spoke to the person who runs the scheme and read {his} short application.",
          "I had set aside the lunch break to get ready and to think about how to make a good start.");
  private static final List<String> PREPARATION =
      List.of(
          "I reread my notes of our previous meeting on the train that morning.",
          "To prepare, I went through what I had written after we last met and thought about where to begin.",
          "My preparation was simple: the earlier notes, a quiet room and a few minutes to settle myself.",
          "Before we met I planned an opening question and made sure that the room was free.",
          "I had blocked out some time beforehand to look over my file on {him}.",
          "In preparation I read the last note again and jotted down two things to listen for.",
          "I got ready on the bus by going back over what {he} told me before.",
          "Preparing for this one took longer than usual, because I read up on team dynamics first.");
  private static final List<String> PROGRESS =
      List.of(
          "We began with the two actions from last time; one was done and the other had slipped.",
          "I asked how {he} had got on with the step {he} chose in our previous session, and {he} had done most of it.",
          "We went back to the goal {he} set at the start of the programme, and {he} reckoned that {he} was about halfway there.",
          "Looking back at the objectives we wrote down in the first session, {he} crossed one off and kept the others.",
          "{c} reported on the actions {he} took away last time: both were tried, and one of them worked.",
          "I opened by asking what had come of {his} plan from last time, and heard that {he} had kept to most of it.",
          "We checked progress against the three goals on {his} sheet and ticked the first.",
          "{His} actions from the previous session were both done, and we spent a little time on what that had changed.",
          "First we reviewed how far {he} had come with {his} objective, which {he} thought was further than it felt.");
  private static final List<String> FEEDBACK =
      List.of(
          "At the end I asked {him} what had helped; {he} said that my leaving the decision to {him} had made the difference.",
          "{c} told me afterwards that the session had been calmer than {he} expected and that my coaching had made {him} think.",
          "When I asked for feedback on how I had coached, {he} said that {he} felt listened to and would like more of the same.",
          "I asked {him} how my style of coaching suited {him}, and {he} said that it suited {him} well.",
          "{His} email the next day thanked me for the coaching and said that the way I worked had given {him} room.",
          "{He} said at the door that my coaching felt different from being managed, and better.",
          "Asked what I should keep doing as {his} coach, {he} named the calm and the room to think.",
          "I handed {him} my feedback form, and {he} wrote that the session was worth the time and that I was easy to talk to.",
          "{c} gave me feedback at the close: the pace was right, and {he} did not feel pushed.");
  private static final List<String> PERFORMANCE =
      List.of(
          "I was pleased with how calmly I held the session.",
          "I think I listened well and kept my attention on {him} throughout.",
          "On the whole I coached well today and kept the conversation moving.",
          "My own part was solid, and I stayed curious from beginning to end.",
          "What I did well was to keep the responsibility with {him}.",
          "Looking back, I handled this session with more confidence than usual.",
          "I am satisfied with how I kept us on the subject.",
          "I did well in staying neutral when {he} spoke about people I know.",
          "I would call this one of my better sessions, since I kept my mind on {him} and off the clock.");

  private static final List<String> FIRST_DIARY_PREPARATION =
      List.of(
          "Read the referral email; planned how to open",
          "Looked at the role description beforehand, booked a room",
          "Prepared opening questions",
          "Checked {his} application and made a list of things to ask");
  private static final List<String> DIARY_PREPARATION =
      List.of(
          "Reread the last note",
          "Went over previous notes; planned opening question",
          "Looked at notes from last time and planned how to begin",
          "Read my file on {him} beforehand",
          "Prep: last two notes read again, room booked");
  private static final List<String> DIARY_FEEDBACK =
      List.of(
          "Said the session made {him} think",
          "Found it helpful to talk it through without being judged",
          "Told me that the pace suited {him}",
          "Liked being left to decide for {him}self",
          "Said that {he} felt listened to",
          "Thought the session was well worth the time",
          "Said at the end that I was easy to talk to",
          "Wrote to say that it had been useful");
  private static final List<String> DIARY_POSITIVE =
      List.of(
          "Good flow, happy with my listening",
          "Stayed calm, kept my attention on {him}",
          "Kept the responsibility with {him}, pleased with that",
          "Confident today, and it went well",
          "Handled a difficult moment well");

  private final Dice dice;
  private final Coachee coachee;
  private final String label;
  private final String topic;

  /** Prose about a coachee, by this label. */
  Prose(Dice dice, Coachee coachee, String label, String topic) {
    this.dice = dice;
    this.coachee = coachee;
    this.label = label;
    this.topic = topic;
  }

  String purpose(boolean first) {
    return one(first ? FIRST_PURPOSE : PURPOSE);
  }

  List<String> fillers() {
    return dice.some(FILLERS, dice.between(0, 2)).stream().map(this::fill).toList();
  }

  String contracting(boolean first) {
    return one(first ? FIRST_CONTRACTING : CONTRACTING);
  }

  String preparation(boolean first) {
    return one(first ? FIRST_PREPARATION : PREPARATION);
  }

  String progress() {
    return one(PROGRESS);
  }

  String feedback() {
    return one(FEEDBACK);
  }

  String performance() {
    return one(PERFORMANCE);
  }

  String diaryPreparation(boolean first) {
    return one(first ? FIRST_DIARY_PREPARATION : DIARY_PREPARATION);
  }

  String diaryFeedback() {
    return one(DIARY_FEEDBACK);
  }

  String diaryPositive() {
    return one(DIARY_POSITIVE);
  }

  String one(List<String> sentences) {
    return fill(dice.pick(sentences));
  }

  private String fill(String sentence) {
    return sentence
        .replace("{c}", label)
        .replace("{topic}", topic)
        .replace("{he}", coachee.he())
        .replace("{him}", coachee.him())
        .replace("{his}", coachee.his())
        .replace("{He}", capital(coachee.he()))
        .replace("{His}", capital(coachee.his()));
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
