/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.coachline.testsupport.SpokenCall;
import org.junit.jupiter.api.Test;

/** What is redacted can be undone until it is saved, and stays redacted whatever else of the call changes. */
class RedactionCommandsTest {

    private final Call call = new SpokenCall().recorded("ab".repeat(32), 8000, 60).saysInWords(ChannelRole.CUSTOMER, 10, 20, "my card is four one one one")
            .call();
    private final OpenDocument<Call> open = new OpenDocument<>(call, 1);
    private int told;

    private Redaction redact(double from, double to, ChannelRole voice) {
        Redaction redaction = SpokenCall.redaction(from, to, voice);
        assertTrue(open.execute(RedactionCommands.redact(open.domain(), call, redaction,
                id -> open.base().getRedactions().stream().anyMatch(each -> id.equals(each.getId())), () -> told++)));
        return redaction;
    }

    private void save() {
        OpenDocument.Snapshot<Call> snapshot = open.beginSave();
        open.saved(snapshot.document(), open.version() + 1);
    }

    @Test
    void aRedactionIsOneStepThatIsUndoneAndDoneAgain() {
        Redaction redaction = redact(12, 15, ChannelRole.UNKNOWN);
        assertEquals("Redact", open.undoCommand().getLabel());
        open.undo();
        assertTrue(call.getRedactions().isEmpty());
        assertFalse(open.isDirty());
        open.redo();
        assertEquals(List.of(redaction), call.getRedactions());
    }

    @Test
    void oneThatWasSavedStaysWhateverIsUndone() {
        open.execute(CallCommands.setQueue(open.domain(), call, "Billing"));
        redact(12, 15, ChannelRole.UNKNOWN);
        save();
        open.undo();
        assertEquals(1, call.getRedactions().size());
        assertEquals(1, told);
        open.undo();
        assertEquals(1, call.getRedactions().size());
        assertEquals(null, call.getQueue());
        open.redo();
        open.redo();
        assertEquals(1, call.getRedactions().size());
        assertEquals("Billing", call.getQueue());
    }

    @Test
    void whatMomentsQuoteOfItIsMaskedAsAStepOfTheReview() {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(10_000_000);
        moment.setEndMicros(20_000_000);
        moment.setPhraseHeard("my card is four one one one");
        review.getMoments().add(moment);
        OpenDocument<Review> opened = new OpenDocument<>(review, 1);
        opened.execute(RedactionCommands.maskQuotes(opened.domain(), review, call, SpokenCall.redaction(14.3, 20, ChannelRole.UNKNOWN)));
        assertEquals("my card is [redacted]", moment.getPhraseHeard());
        assertTrue(call.getRedactions().isEmpty());
        opened.undo();
        assertEquals("my card is four one one one", moment.getPhraseHeard());
    }

    @Test
    void aRecordingThatIsMovedStaysSilentWhereItWas() {
        redact(12, 15, ChannelRole.UNKNOWN);
        open.execute(RecordingCommands.setOffset(open.domain(), call.getLegs().getFirst().getRecordings().getFirst(), 5_000_000));
        assertEquals(List.of(12_000_000L, 17_000_000L), call.getRedactions().stream().map(Redaction::getStartMicros).toList());
        open.undo();
        assertEquals(1, call.getRedactions().size());
        open.execute(RecordingCommands.setLegOffset(open.domain(), call.getLegs().getFirst(), -3_000_000));
        assertEquals(List.of(12_000_000L, 9_000_000L), call.getRedactions().stream().map(Redaction::getStartMicros).toList());
        open.undo();
        open.execute(RecordingCommands.setDrift(open.domain(), call.getLegs().getFirst().getRecordings().getFirst(), 10_000));
        assertEquals(List.of(12_000_000L, 12_120_000L), call.getRedactions().stream().map(Redaction::getStartMicros).toList());
    }

    @Test
    void whoIsHeardWhereChangesAndOneVoicesSilenceIsForAll() {
        redact(12, 15, ChannelRole.CUSTOMER);
        open.execute(RecordingCommands.swapRoles(open.domain(), call));
        assertEquals(ChannelRole.UNKNOWN, call.getRedactions().getFirst().getChannel());
    }

    @Test
    void anotherTranscriptIsMaskedWhereTheOneBeforeHadNoWords() {
        Redaction redaction = redact(12, 15, ChannelRole.UNKNOWN);
        redaction.setSoundOnly(true);
        open.execute(CallCommands.giveTranscript(open.domain(), call, new SpokenCall().call().getTranscript(),
                List.of(SpokenCall.redaction(30, 31, ChannelRole.UNKNOWN))));
        assertFalse(redaction.isSoundOnly());
        assertEquals(2, call.getRedactions().size());
        open.undo();
        assertTrue(redaction.isSoundOnly());
        assertEquals(1, call.getRedactions().size());
    }

    @Test
    void whatTheLibraryRefusesIsPutBack() {
        redact(12, 15, ChannelRole.UNKNOWN);
        redact(20, 25, ChannelRole.UNKNOWN);
        save();
        Call stored = Documents.copy(call);
        call.getRedactions().getFirst().setEndMicros(13_000_000);
        call.getRedactions().removeLast();
        open.execute(RedactionCommands.keep(open.domain(), stored, call));
        assertEquals(List.of(15_000_000L, 25_000_000L), call.getRedactions().stream().map(Redaction::getEndMicros).toList());
    }
}
