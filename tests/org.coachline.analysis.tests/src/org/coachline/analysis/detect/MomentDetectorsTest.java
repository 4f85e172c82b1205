/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Detector;
import org.coachline.analysis.Stretch;
import org.coachline.catalog.Catalog;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.example.guests.SilenceDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A detector for each way to misbehave beside one that behaves, and what comes of both. */
class MomentDetectorsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final long SECOND = 1_000_000;

    private final GuestHouse house = new GuestHouse(MomentDetectors.POINT.id(), MomentDetectors.POINT.element());
    private final CallMaterial call = new CallMaterial("call", "en", "", analysis(), List.of());

    private static Analysis analysis() {
        return new Analysis(60 * SECOND, new Detector("test", ""), -20, List.of(),
                List.of(new Stretch(20 * SECOND, 32 * SECOND, ChannelRole.UNKNOWN), new Stretch(40 * SECOND, 41 * SECOND, ChannelRole.UNKNOWN)), List.of(),
                List.of(), List.of(), List.of(), List.of(), java.util.Set.of());
    }

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    private Proposals propose(Guard guard) {
        try (GuestRegistry guests = new GuestRegistry(house.registry(), guard, GuestChoices.none())) {
            return new MomentDetectors(guests).propose(call, Catalog.EMPTY, () -> false);
        }
    }

    @Test
    void whatADetectorFindsIsProposedUnderItsName() {
        house.guest("org.example.good", "id=\"silence\" name=\"Long silences\"", SilenceDetector::new);
        Proposals found = propose(new Guard(LONG));
        assertEquals(1, found.proposals().size());
        Proposal proposal = found.proposals().getFirst();
        assertEquals("Long silences", proposal.detector());
        assertEquals("org.example.good", proposal.contributor());
        assertEquals(20 * SECOND, proposal.moment().startMicros());
        assertEquals("Nobody spoke for 12 s. Was the caller told why?", proposal.moment().reason());
        assertEquals(List.of(), found.faults());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesWrongIsSwitchedOffAndNamedAndTheOthersAreHeard(Misdeed misdeed) {
        house.culprit(misdeed, "id=\"culprit\" name=\"Culprit\"", () -> (MomentDetector) (material, cancelled) -> misdeed.list(
                () -> new ProposedMoment(59 * SECOND, 70 * SECOND, "", Verdict.NONE, ChannelRole.AGENT, "beyond the end"),
                () -> new ProposedMoment(0, SECOND, "", Verdict.NONE, ChannelRole.AGENT, "one of many")));
        house.guest("org.example.good", "id=\"silence\" name=\"Long silences\"", SilenceDetector::new);
        Guard guard = new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, LONG);
        try (GuestRegistry guests = new GuestRegistry(house.registry(), guard, GuestChoices.none())) {
            MomentDetectors detectors = new MomentDetectors(guests);
            // Only the culprit is hurried, so that no load of the machine makes another one late.
            Guard hurried = misdeed.takesTime() ? new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, SHORT) : guard;
            try (GuestRegistry first = new GuestRegistry(house.registry(), hurried, GuestChoices.none())) {
                Proposals alone = MomentDetectors.propose(first.guests(MomentDetectors.POINT).subList(0, 1), call, Catalog.EMPTY, () -> false);
                assertEquals(List.of(), alone.proposals());
                assertEquals(1, alone.faults().size());
                assertEquals(misdeed.fault(), alone.faults().getFirst().kind().name());
                assertEquals("org.example.culprit", alone.faults().getFirst().contributor());
                assertTrue(alone.faults().getFirst().message().startsWith("org.example.culprit: "), alone.faults().getFirst().message());
                assertTrue(first.guests(MomentDetectors.POINT).getFirst().fault().isPresent());
            }
            if (!misdeed.takesTime()) {
                Proposals together = detectors.propose(call, Catalog.EMPTY, () -> false);
                assertEquals(1, together.proposals().size());
                assertEquals(1, together.asked());
                assertEquals(1, together.faults().size());
            }
        }
    }

    @Test
    void aTechniqueThatNoPackHasIsLeftOutAndCounted() {
        house.guest("org.example.good", "id=\"one\" name=\"One\"", () -> (MomentDetector) (material, cancelled) -> List.of(
                new ProposedMoment(0, SECOND, "org.example.gone/greet", Verdict.MISSED, ChannelRole.AGENT, "No greeting.")));
        Proposals found = propose(new Guard(LONG));
        assertEquals(List.of(), found.proposals());
        assertEquals(1, found.leftOut());
        assertEquals(List.of(), found.faults());
    }

    @Test
    void aMomentWithoutAReasonIsRefused() {
        house.guest("org.example.bad", "id=\"one\" name=\"One\"", () -> (MomentDetector) (material, cancelled) -> List.of(
                new ProposedMoment(0, SECOND, "", Verdict.NONE, ChannelRole.AGENT, " ")));
        assertEquals("NONSENSE", propose(new Guard(LONG)).faults().getFirst().kind().name());
    }

    @Test
    void cancellingInterruptsTheDetectorAndIsNoFaultOfIts() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        house.guest("org.example.slow", "id=\"one\" name=\"One\"", () -> (MomentDetector) (material, cancelled) -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return List.of();
        });
        Guard guard = new Guard(LONG);
        try (GuestRegistry guests = new GuestRegistry(house.registry(), guard, GuestChoices.none())) {
            assertThrows(CancellationException.class,
                    () -> new MomentDetectors(guests).propose(call, Catalog.EMPTY, () -> asked.getCount() == 0));
            interrupted.await();
            assertEquals(List.of(), guard.faults());
        }
    }
}
