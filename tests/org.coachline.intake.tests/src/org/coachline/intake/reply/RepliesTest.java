/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.coachline.intake.reply.ReplyRefusedException.Reason;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final Instant DELIVERED = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-09T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");
    private static final String SECRET = Base64.getEncoder().encodeToString("a key of thirty-two bytes, or so".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;
    private Library library;
    private Review review;
    private Delivery delivery;

    @BeforeEach
    void open() throws Exception {
        library = Library.create(folder.resolve("library"));
        review = deliver(SECRET);
        delivery = review.getDeliveries().get(0);
        library.save(review, 0);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Review deliver(String secret) {
        Review made = MAKE.createReview();
        made.setId(Documents.newId());
        made.setCallId("call");
        made.setStatus(ReviewStatus.DELIVERED);
        made.getDeliveries().add(delivery(secret));
        return made;
    }

    private static Delivery delivery(String secret) {
        Delivery delivery = MAKE.createDelivery();
        delivery.setId(Documents.newId());
        delivery.setAt(DELIVERED);
        delivery.setAgent("Ada Alder");
        delivery.setSecret(secret);
        delivery.setMostDisputes(2);
        delivery.setDisputesUntil(DEADLINE);
        for (String each : List.of("m1", "m2", "m3")) {
            DeliveredLine line = MAKE.createDeliveredLine();
            line.setLine(each);
            line.setLabel("Moment " + each);
            line.setMomentId("moment " + each);
            line.setVerdict(Verdict.MISSED);
            delivery.getLines().add(line);
        }
        DeliveredLine question = MAKE.createDeliveredLine();
        question.setLine("q1");
        question.setLabel("Was the caller greeted?");
        question.setSectionId("opening");
        question.setQuestionId("greeted");
        question.setOptionId("no");
        question.setAnswer("No");
        for (String each : List.of("yes", "no")) {
            DeliveredOption option = MAKE.createDeliveredOption();
            option.setOptionId(each);
            option.setName(each.equals("yes") ? "Yes" : "No");
            question.getOptions().add(option);
        }
        delivery.getLines().add(question);
        return delivery;
    }

    /** What a delivered page saves. */
    private final class Says {

        private final ObjectNode body = new ObjectMapper().createObjectNode();
        private String secret = SECRET;

        Says() {
            body.put("delivery", delivery.getId()).put("review", review.getId()).put("reply", UUID.randomUUID().toString());
            body.put("writtenAt", "2026-03-02T15:00:00Z").put("acknowledged", true).put("comment", "");
            body.putArray("self");
            body.putArray("disputes");
        }

        Says put(String field, String value) {
            body.put(field, value);
            return this;
        }

        Says acknowledged(boolean value) {
            body.put("acknowledged", value);
            return this;
        }

        Says disputes(String line, String field, String value) {
            body.withArray("disputes").addObject().put("line", line).put(field, value).put("reason", "I heard it otherwise.");
            return this;
        }

        Says marks(String line, String verdict) {
            body.withArray("self").addObject().put("line", line).put("verdict", verdict);
            return this;
        }

        Says with(String other) {
            secret = other;
            return this;
        }

        byte[] bytes() throws Exception {
            String text = new ObjectMapper().writeValueAsString(body);
            return new ObjectMapper().writeValueAsBytes(new ObjectMapper().createObjectNode().put("format", "coachline-reply").put("version", 1).put("body", text)
                    .put("signature", ReplyFile.sign(text, secret)));
        }

        TakenReply taken(Instant now) throws Exception {
            return new Replies(library, "Robin Reed").take(ReplyFile.read(bytes(), "reply.json"), now);
        }

        Reason refused() {
            ReplyRefusedException refused = assertThrows(ReplyRefusedException.class, () -> taken(NOW));
            assertTrue(refused.getMessage().contains("reply.json"), refused::getMessage);
            return refused.reason();
        }
    }

    private Review stored() throws Exception {
        return library.load(Review.class, review.getId()).document();
    }

    @Test
    void anAcknowledgementComesWithItsCommentAndItsTimes() throws Exception {
        TakenReply taken = new Says().put("comment", "Thank you.").taken(NOW);
        assertEquals(new TakenReply("call", review.getId(), "Ada Alder", true, 0, 0, false, ReviewStatus.ACKNOWLEDGED), taken);
        Review now = stored();
        assertEquals(NOW, now.getAcknowledgedAt());
        assertEquals("Thank you.", now.getReplies().get(0).getComment());
        assertEquals(Instant.parse("2026-03-02T15:00:00Z"), now.getReplies().get(0).getWrittenAt());
        assertEquals("Robin Reed", now.getReplies().get(0).getReceivedBy());
        assertEquals("Ada Alder", now.getHistory().get(0).getWho());
    }

    @Test
    void disputedLinesCarryWhatIsProposedAndMakeTheReviewDisputed() throws Exception {
        new Says().disputes("m2", "verdict", "partly").disputes("q1", "option", "yes").taken(NOW);
        Review now = stored();
        assertEquals(ReviewStatus.DISPUTED, now.getStatus());
        assertEquals(Verdict.PARTLY, now.getDisputes().get(0).getVerdict());
        assertEquals("yes", now.getDisputes().get(1).getOptionId());
        assertEquals("Yes", now.getDisputes().get(1).getAnswer());
        assertEquals("I heard it otherwise.", now.getDisputes().get(1).getReason());
        assertNull(now.getDisputes().get(0).getRuling());
    }

    @Test
    void cardNumbersInAnAnswerAreMaskedAsItComesIn() throws Exception {
        Says says = new Says().put("comment", "The number was 4111 1111 1111 1111.").disputes("m2", "verdict", "partly");
        ((ObjectNode) says.body.withArray("disputes").get(0)).put("reason", "She said 5555555555554444.");
        says.taken(NOW);
        assertEquals("The number was [redacted].", stored().getReplies().get(0).getComment());
        assertEquals("She said [redacted].", stored().getDisputes().get(0).getReason());
    }

    @Test
    void whatWasDeliveredStaysAsItWasDelivered() throws Exception {
        new Says().disputes("m2", "verdict", "partly").taken(NOW);
        assertEquals(Verdict.MISSED, stored().getDeliveries().get(0).getLines().get(1).getVerdict());
    }

    @Test
    void theTrailSaysThatItCameWhatItDisputesAndWhoTookIt() throws Exception {
        new Says().disputes("m2", "verdict", "partly").taken(NOW);
        assertEquals(List.of(AuditKind.DISPUTE, AuditKind.REPLY),
                library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 2).stream().map(each -> each.kind()).toList());
        assertTrue(String.valueOf(library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 2).get(1).label()).contains("Robin Reed"));
    }

    @Test
    void aReplyThatWasChangedIsRefusedAndNothingOfItIsKept() throws Exception {
        String whole = new String(new Says().put("comment", "Fine.").bytes(), StandardCharsets.UTF_8);
        byte[] changed = whole.replace("Fine.", "Foul.").getBytes(StandardCharsets.UTF_8);
        ReplyRefusedException refused = assertThrows(ReplyRefusedException.class,
                () -> new Replies(library, "Robin Reed").take(ReplyFile.read(changed, "reply.json"), NOW));
        assertEquals(Reason.FORGED, refused.reason());
        assertTrue(stored().getReplies().isEmpty());
        assertEquals(ReviewStatus.DELIVERED, stored().getStatus());
    }

    @Test
    void aReplyThatWasMadeWithoutThePageIsRefused() {
        assertEquals(Reason.FORGED, new Says().with(Base64.getEncoder().encodeToString(new byte[32])).refused());
    }

    @Test
    void aReplyCountsOnce() throws Exception {
        Says says = new Says();
        says.taken(NOW);
        assertEquals(Reason.REPLAYED, says.refused());
        assertEquals(1, stored().getReplies().size());
    }

    @Test
    void aLineIsDisputedOnce() throws Exception {
        new Says().disputes("m1", "verdict", "partly").taken(NOW);
        assertEquals(Reason.REPLAYED, new Says().disputes("m1", "verdict", "used-well").refused());
        assertEquals(1, stored().getDisputes().size());
    }

    @Test
    void theReplyToAnotherReviewIsNotTakenForThisOne() throws Exception {
        Review other = deliver(SECRET);
        library.save(other, 0);
        assertEquals(Reason.OTHER_REVIEW, new Says().put("delivery", other.getDeliveries().get(0).getId()).refused());
        assertTrue(stored().getReplies().isEmpty());
    }

    @Test
    void aReplyToAReviewThatIsNotHereSaysWhereToGo() {
        assertEquals(Reason.UNKNOWN_REVIEW, new Says().put("review", Documents.newId()).refused());
    }

    @Test
    void noMoreLinesAreDisputedThanMayBeAlsoInSeveralReplies() throws Exception {
        new Says().disputes("m1", "verdict", "partly").disputes("m2", "verdict", "partly").taken(NOW);
        assertEquals(Reason.TOO_MANY_DISPUTES, new Says().disputes("m3", "verdict", "partly").refused());
        new Says().put("comment", "I let the third one be.").taken(NOW);
        assertEquals(2, stored().getDisputes().size());
    }

    @Test
    void whatWasNotDeliveredCannotBeAnsweredEvenBySomebodyWhoCanSign() {
        assertEquals(Reason.UNKNOWN_LINE, new Says().disputes("m9", "verdict", "partly").refused());
        assertEquals(Reason.UNKNOWN_LINE, new Says().disputes("q1", "option", "perhaps").refused());
        assertEquals(Reason.UNKNOWN_LINE, new Says().disputes("q1", "verdict", "partly").refused());
        assertEquals(Reason.UNKNOWN_LINE, new Says().disputes("m1", "option", "yes").refused());
        assertEquals(Reason.UNKNOWN_LINE, new Says().marks("m9", "partly").refused());
    }

    @Test
    void whatComesTooLateIsKeptAndNothingWaitsForIt() throws Exception {
        TakenReply taken = new Says().put("writtenAt", "2026-03-09T00:00:00Z").disputes("m1", "verdict", "partly").taken(DEADLINE.plusSeconds(60));
        assertEquals(1, taken.late());
        assertTrue(stored().getDisputes().get(0).isLate());
        assertEquals(ReviewStatus.ACKNOWLEDGED, stored().getStatus());
    }

    @Test
    void nobodyIsLateBecauseSomebodyElseOpenedTheFileLate() throws Exception {
        TakenReply taken = new Says().put("writtenAt", "2026-03-08T23:59:00Z").disputes("m1", "verdict", "partly").taken(DEADLINE.plusSeconds(86_400));
        assertEquals(0, taken.late());
        assertEquals(ReviewStatus.DISPUTED, stored().getStatus());
    }

    @Test
    void aClockThatCannotBeRightIsNotBelieved() throws Exception {
        assertEquals(1, new Says().put("writtenAt", "2020-01-01T00:00:00Z").disputes("m1", "verdict", "partly").taken(DEADLINE).late());
    }

    @Test
    void aReplyToAnEarlierDeliveryDoesNotAcknowledgeTheLastOne() throws Exception {
        Review now = stored();
        now.getDeliveries().add(delivery(Base64.getEncoder().encodeToString(new byte[32])));
        library.save(now, 1);
        TakenReply taken = new Says().taken(NOW);
        assertTrue(taken.outdated());
        assertEquals(ReviewStatus.DELIVERED, stored().getStatus());
        assertEquals(1, stored().getReplies().size());
    }

    @Test
    void anOwnViewIsKeptBesideTheReply() throws Exception {
        new Says().marks("m1", "partly").taken(NOW);
        assertEquals(Verdict.PARTLY, stored().getReplies().get(0).getSelfMarks().get(0).getVerdict());
    }

    @Test
    void aReplyThatSaysNothingIsNone() {
        assertEquals(Reason.EMPTY, new Says().acknowledged(false).refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\":\"coachline-reply\"}", "{\"format\":\"coachline-reply\",\"version\":1,\"body\":{},\"signature\":\"\"}",
        "{\"format\":\"coachline-reply\",\"version\":1,\"body\":\"{}\",\"signature\":\"\"}", "{\"format\":\"coachline-reply\",\"version\":\"1\",\"body\":\"{}\",\"signature\":\"\"}",
        "{\"format\":\"coachline-reply\",\"format\":\"coachline-reply\",\"version\":1}", "{\"format\":\"else\"}", "<html></html>", "[[[[[[[[[[[[1]]]]]]]]]]]]"})
    void whatIsNoReplyIsRefusedInWords(String text) {
        ReplyRefusedException refused = assertThrows(ReplyRefusedException.class, () -> ReplyFile.read(text.getBytes(StandardCharsets.UTF_8), "a.json"));
        assertEquals(Reason.NOT_A_REPLY, refused.reason());
        assertTrue(refused.getMessage().contains("a.json") && !refused.getMessage().contains("Exception"), refused::getMessage);
    }

    @Test
    void whatIsTooBigTooNewOrNotThereIsSaid() throws Exception {
        assertEquals(Reason.TOO_BIG, assertThrows(ReplyRefusedException.class, () -> ReplyFile.read(new byte[ReplyFile.MOST_BYTES + 1], "a")).reason());
        assertEquals(Reason.NEWER, assertThrows(ReplyRefusedException.class,
                () -> ReplyFile.read("{\"format\":\"coachline-reply\",\"version\":2}".getBytes(StandardCharsets.UTF_8), "a")).reason());
        assertEquals(Reason.UNREADABLE, assertThrows(ReplyRefusedException.class, () -> ReplyFile.read(folder.resolve("none.json"))).reason());
    }

    @Test
    void aReasonLongerThanAPageTakesIsRefused() {
        Says says = new Says();
        says.body.withArray("disputes").addObject().put("line", "m1").put("verdict", "partly").put("reason", "x".repeat(ReplyFile.MOST_REASON + 1));
        assertEquals(Reason.NOT_A_REPLY, says.refused());
    }

    @Test
    void aReplyIsKnownByItsFirstBytes() throws Exception {
        assertTrue(ReplyFile.looksLikeOne(Files.write(folder.resolve("a.json"), new Says().bytes())));
        assertFalse(ReplyFile.looksLikeOne(Files.writeString(folder.resolve("b.json"), "{\"conversationId\": 1}")));
        assertFalse(ReplyFile.looksLikeOne(folder.resolve("none.json")));
    }
}
