/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.library.Library;
import org.coachline.library.SeenTechnique;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolePlayReaderTest {

    private static final Catalog CATALOG = new Catalog(List.of(), List.of(),
            List.of(new CallerTypeEntry(MomentBuilder.ref("venter"), "The Venter", "", List.of("speaks fast"), "Let them finish.", List.of())), List.of(),
            List.of(new RolePlayCardEntry(MomentBuilder.ref("offline"), "Three days offline", "test.pack/venter", "The router is dead.", "At last!",
                    List.of("test.pack/validate-first"))));

    @TempDir
    Path folder;
    private Library library;
    private String kim;
    private Call call;
    private Review review;

    @BeforeEach
    void fill() throws Exception {
        library = Library.create(folder.resolve("library"));
        library.setTechniqueSource(ref -> Optional.of(new SeenTechnique(ref, ref.item() + " by name", "", "", "", "The feeling comes first.", "Do it like this.",
                List.of("One."), List.of("Never."))));
        kim = library.agentNamed("Kim Berg");
        call = Coached.call("call", kim);
        review = Coached.review(call, library.reviewerNamed("Alex"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<RolePlayCard> cards(boolean named) throws Exception {
        library.save(call, 0);
        library.save(review, 0);
        return new RolePlayReader(library, CATALOG, named).ofCall("call", null);
    }

    @Test
    void aMissBecomesACardWithTheCallerTheirWordsAndTheTechnique() throws Exception {
        Coached.says(call, ChannelRole.CUSTOMER, 5, 9, "Three days, Kim!");
        Coached.says(call, ChannelRole.CUSTOMER, 30, 39, "Later.");
        Moment miss = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        miss.setPhraseHeard("Is it plugged in?");
        miss.setBetterPhrase("That is a long time.");
        RolePlayCard card = cards(false).get(0);
        assertEquals("validate-first by name", card.title());
        assertEquals("The Venter", card.callerType());
        assertEquals(List.of("speaks fast"), card.signals());
        assertEquals("Three days, [agent]!", card.opening());
        assertEquals(List.of("That is a long time.", "One."), card.techniques().get(0).toSay());
        assertEquals(List.of("Is it plugged in?", "Never."), card.techniques().get(0).toAvoid());
        assertEquals("The feeling comes first.", card.listenFor().get(0));
    }

    @Test
    void whatWentWellNeedsNoCard() throws Exception {
        Coached.mark(review, "validate-first", Verdict.USED_WELL, 10);
        Coached.mark(review, "", Verdict.NONE, 20);
        assertEquals(List.of(), cards(false));
    }

    @Test
    void noCardNamesTheAgentUnlessAskedTo() throws Exception {
        call.setTitle("kim berg - refund; Kimberley calls");
        Moment miss = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        miss.setPhraseHeard("Kim here, BERG speaking");
        miss.setBetterPhrase("This is Kim Berg.");
        RolePlayCard card = cards(false).get(0);
        assertFalse(card.toString().matches("(?is).*\\b(kim|berg)\\b.*"), card::toString);
        assertTrue(card.situation().contains("Kimberley"), card::situation);
        RolePlayCard named = new RolePlayReader(library, CATALOG, true).ofCall("call", null).get(0);
        assertEquals("Kim Berg", named.agent());
        assertEquals("This is Kim Berg.", named.techniques().get(0).toSay().get(0));
    }

    @Test
    void shortNamesAndHalvesOfDoubleNamesAreNamesToo() {
        Nameless words = new Nameless(List.of("Jo Li", "Anna-Lena Ng-Berg"), "[agent]");
        assertEquals("[agent] here, and we jo-jo on.", words.in("Jo Li here, and we jo-jo on."));
        assertEquals("[agent] and [agent] said so", words.in("anna and BERG said so"));
        assertEquals("[agent] speaking", words.in("Anna-Lena Ng-Berg speaking"));
        assertEquals("Annabel, an old one", words.in("Annabel, an old one"));
    }

    @Test
    void whoeverACallIsHandedOverToIsNotNamedEither() throws Exception {
        Call handedOver = Coached.call("two", kim, library.agentNamed("Robin Sand"));
        Coached.says(handedOver, ChannelRole.CUSTOMER, 8, 9, "So Robin helps me?");
        Review heard = Coached.review(handedOver, library.reviewerNamed("Alex"));
        heard.setId("of-two");
        Coached.mark(heard, "validate-first", Verdict.MISSED, 10);
        library.save(handedOver, 0);
        library.save(heard, 0);
        assertEquals("So [agent] helps me?", new RolePlayReader(library, CATALOG, false).ofCall("two", null).get(0).opening());
    }

    @Test
    void commentsAndNotesAreOnNoCard() throws Exception {
        Moment miss = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        miss.setComment("between coaches");
        Coached.note(review, Visibility.PRIVATE, "between coaches", miss);
        assertFalse(cards(true).toString().contains("between coaches"));
    }

    @Test
    void twoReviewersOfOneMissMakeOneCard() throws Exception {
        Coached.mark(review, "validate-first", Verdict.MISSED, 11);
        Review second = Coached.review(call, library.reviewerNamed("Billie"));
        Coached.mark(second, "validate-first", Verdict.MISSED, 12);
        library.save(second, 0);
        assertEquals(1, cards(false).size());
    }

    @Test
    void aPlanGivesCardsOfItsEvidenceAndThePacksCardsForItsGoals() throws Exception {
        library.save(call, 0);
        CoachingPlan plan = Coached.plan(kim, PlanStatus.ACTIVE, "validate-first", "Practise");
        Evidence evidence = CoachingFactory.eINSTANCE.createEvidence();
        evidence.setId("e");
        evidence.setCallId("a call that is gone");
        evidence.setTechnique(MomentBuilder.ref("validate-first"));
        evidence.setVerdict(Verdict.MISSED);
        evidence.setPhraseHeard("Kim says no.");
        plan.getGoals().get(0).getEvidence().add(evidence);
        library.save(plan, 0);
        List<RolePlayCard> cards = new RolePlayReader(library, CATALOG, false).ofPlan(plan.getId());
        assertEquals(List.of("validate-first by name", "Three days offline"), cards.stream().map(RolePlayCard::title).toList());
        assertEquals("[agent] says no.", cards.get(0).techniques().get(0).toAvoid().get(0));
        assertEquals("At last!", cards.get(1).opening());
    }
}
