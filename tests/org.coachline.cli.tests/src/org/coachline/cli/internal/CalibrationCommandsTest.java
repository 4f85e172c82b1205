/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.insight.calibration.Drift;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations and disputes without a window: who is strict, and what is decided about a review that was handed in. */
class CalibrationCommandsTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final Instant NOW = CalibrationFixture.NOW;
    private static final ScorecardEntry CARD = new ScorecardEntry(new CatalogRef("p", "card", "1.0.0"), "Card", "1", "",
            List.of(new ScorecardEntry.Section("one", "One", 1, List.of(new ScorecardEntry.Question("greeted", "Was the caller greeted?", 1, true, false, "", List.of(),
                    List.of(new ScorecardEntry.Option("yes", "Yes", 2), new ScorecardEntry.Option("half", "Half", 1), new ScorecardEntry.Option("no", "No", 0)))))));
    private static final Catalog CARDS = new Catalog(List.of(), List.of(), List.of(), List.of(CARD), List.of());

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();
    private final ObjectMapper reader = new ObjectMapper();
    private Cli cli;
    private Library library;
    private CalibrationFixture fixture;
    private String review = "";

    @BeforeEach
    void start() throws Exception {
        Locale.setDefault(Locale.UK);
        cli = new Cli(folder, new TestPacks() {
            @Override
            public Catalog catalog() {
                return CARDS;
            }
        }, new SampleFiles());
        library = Library.create(folder.resolve("lib"));
        fixture = new CalibrationFixture(library, CARDS, CARD);
    }

    @AfterEach
    void close() {
        library.close();
        Locale.setDefault(before);
    }

    /** Kim is always below Alex; the review of Kim is kept in mind. */
    private void calibrated(String call, boolean open) throws Exception {
        review = fixture.calibrated(call, open);
    }

    private void disputed() throws Exception {
        Deliveries.deliver(library, Deliveries.prepare(library, CARDS, review, null, false, "Kim", ZoneOffset.UTC, NOW), folder.resolve("page.html"),
                file -> Files.writeString(file, "page"));
        Stored<Review> stored = library.load(Review.class, review);
        Dispute dispute = MAKE.createDispute();
        dispute.setId("the-dispute");
        dispute.setDeliveryId(stored.document().getDeliveries().getLast().getId());
        dispute.setLine("q1");
        dispute.setVerdict(Verdict.NONE);
        dispute.setOptionId("yes");
        dispute.setAnswer("Yes");
        dispute.setReason("I said good morning.");
        stored.document().getDisputes().add(dispute);
        ReviewStates.enter(stored.document(), ReviewStatus.DISPUTED, NOW, "Ada", null, null);
        library.save(stored.document(), stored.version());
    }

    private JsonNode json(String... words) throws Exception {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer::err);
        return reader.readTree(answer.out());
    }

    @Test
    void whoIsStrictIsToldWithItsIntervalOnceThereIsEnough() throws Exception {
        assertTrue(cli.run("drift", "--library", "lib").out().contains("No calibration"));
        for (int i = 1; i < Drift.FEWEST; i++) {
            calibrated("call" + i, true);
        }
        Answer few = cli.run("drift", "--library", "lib");
        assertEquals(2, few.out().lines().filter(line -> line.contains("Too few calls: 4, where 5 are needed")).count(), few::out);
        calibrated("call5", true);
        Answer enough = cli.run("drift", "--library", "lib", "--reviewer", "kim");
        assertEquals("Kim: Strict: on 5 calls 50 points below the others on average, 50 to 50 with 95 % confidence.", enough.out().strip());
        JsonNode read = json("drift", "--library", "lib", "--json");
        assertEquals(5, read.get("fewest").asInt());
        assertEquals(0.95, read.get("confidence").asDouble());
        JsonNode one = read.get("reviewers").get(0);
        assertEquals(List.of("Alex", "lenient", "5", "0.5"),
                List.of(one.get("reviewer").asText(), one.get("stance").asText(), one.get("calibrations").asText(), one.get("mean").asText()));
        assertEquals(5, one.get("points").size());
        assertTrue(one.get("points").get(0).get("low").isNull(), "one calibration has no interval");
        assertEquals("call1", one.get("points").get(0).get("call").asText());
        assertEquals(1, cli.run("drift", "--library", "lib", "--reviewer", "Robin").code());
    }

    @Test
    void anAcceptedDisputeChangesTheReviewAndNeitherWhatIsComparedNorTheDrift() throws Exception {
        calibrated("call1", true);
        disputed();
        String drift = cli.run("drift", "--library", "lib", "--json").out();
        Answer listed = cli.run("dispute", "list", "--library", "lib", "--review", review);
        assertTrue(listed.out().contains("Was the caller greeted?: delivered as “No”, proposed “Yes”: I said good morning."), listed::out);
        assertTrue(listed.out().contains("waits"), listed::out);
        Answer decided = cli.run("dispute", "decide", "--library", "lib", "--review", review, "--accept", "--reason", "Heard again.", "--by", "Alex");
        assertEquals(0, decided.code(), decided::err);
        assertEquals("Alex accepted “Yes”: Heard again. (score before 0%, after 100%)", decided.out().strip());
        assertEquals("yes", library.load(Review.class, review).document().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(drift, cli.run("drift", "--library", "lib", "--json").out());
        JsonNode read = json("dispute", "list", "--library", "lib", "--review", review, "--json");
        assertEquals("resolved", read.get("status").asText());
        assertEquals("accepted", read.get("disputes").get(0).get("ruling").get("decision").asText());
        assertEquals("No", read.get("disputes").get(0).get("delivered").asText());
        assertEquals(0, read.get("disputes").get(0).get("ruling").get("scoreBefore").asDouble());
        Answer again = cli.run("dispute", "decide", "--library", "lib", "--review", review, "--dispute", "the-dispute", "--keep", "--reason", "No.", "--by", "Kim");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("Alex has decided about this line already."), again::err);
    }

    @Test
    void aThirdAnswerIsOneOfThoseThatTheQuestionHas() throws Exception {
        calibrated("call1", true);
        disputed();
        String[] words = {"dispute", "decide", "--library", "lib", "--review", review, "--reason", "Heard again.", "--by", "Kim", "--json", "--answer", "never"};
        assertEquals(1, cli.run(words).code());
        words[words.length - 1] = "half";
        JsonNode read = json(words);
        assertEquals(List.of("other", "Half"), List.of(read.get("ruling").get("decision").asText(), read.get("ruling").get("now").asText()));
        assertEquals(List.of("yes", "half", "no"), read.get("answers").findValuesAsText("id"));
        assertEquals(1, cli.run(words).code(), "nothing waits any more");
    }

    @Test
    void whileItsCalibrationIsBlindALineIsKeptOnlyAndNobodyElseReadsIt() throws Exception {
        calibrated("call1", false);
        disputed();
        Answer refused = cli.run("dispute", "decide", "--library", "lib", "--review", review, "--accept", "--reason", "Heard again.", "--by", "Kim");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("can only be kept"), refused::err);
        Answer others = cli.run("dispute", "list", "--library", "lib", "--review", review);
        assertEquals(1, others.code());
        assertFalse(others.out().contains("greeted") || others.err().contains("greeted"), others::toString);
        assertEquals(0, cli.run("dispute", "decide", "--library", "lib", "--review", review, "--keep", "--reason", "Heard again.", "--by", "Kim").code());
    }

    @Test
    void oneThingIsDecided() throws Exception {
        assertEquals(2, cli.run("dispute", "decide", "--library", "lib", "--review", "any", "--reason", "why").code());
        assertEquals(2, cli.run("dispute", "decide", "--library", "lib", "--review", "any", "--reason", "why", "--keep", "--accept").code());
    }
}
