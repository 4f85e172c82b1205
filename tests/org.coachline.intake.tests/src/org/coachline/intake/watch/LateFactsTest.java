/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What recorders say of a call after its sound has come is added to it, once, and never in the place of what somebody said. */
class LateFactsTest {

    private static final String CONTACT = "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb";
    private static final String SOUND = CONTACT + "_20261116T0930_UTC.wav";
    private static final String FOLDER = "year=2026/month=11/day=16/hour=9/conversation_id=" + CONTACT + "/";

    @TempDir
    Path temp;

    private Recorder recorder;

    @BeforeEach
    void setUp() throws Exception {
        recorder = new Recorder(temp);
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    private static String lens(String words) {
        return "{\"Channel\": \"VOICE\", \"Participants\": [], \"ConversationCharacteristics\": {\"NonTalkTime\": {\"TotalTimeMillis\": 250}},"
                + " \"Transcript\": [{\"BeginOffsetMillis\": 100, \"EndOffsetMillis\": 900, \"Content\": \"" + words + "\", \"ParticipantId\": \"AGENT\"}]}";
    }

    private static String turn(String words) {
        return "1\n00:00:00,100 --> 00:00:00,900\n" + words + "\n";
    }

    private Call connect() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo(SOUND, 300);
        return recorder.call(recorder.look().added().get(0));
    }

    private void edit(Consumer<Call> change) throws Exception {
        Stored<Call> stored = recorder.library.load(Call.class, recorder.onlyCall().getId());
        change.accept(stored.document());
        recorder.library.save(stored.document(), stored.version());
    }

    @Test
    void contactLensThatComesHoursLaterIsAddedOnce() throws Exception {
        connect();
        recorder.clock.tick(Duration.ofHours(3));
        recorder.text(CONTACT + "_analysis_1.json", lens("I understand"));
        Found found = recorder.look();
        assertEquals(1, found.completed().size());
        assertEquals("I understand", recorder.onlyCall().getTranscript().getCues().get(0).getText());
        assertFalse(recorder.look().isNews());
        assertEquals(1, recorder.onlyCall().getRecorderFigures().size());
    }

    @Test
    void whatSomebodyHasSaidStandsAgainstWhatComesLater() throws Exception {
        connect();
        edit(call -> {
            call.setQueue("Complaints");
            call.setSatisfaction(2.0);
            call.setStart(Instant.parse("2026-11-16T09:29:00Z"));
        });
        recorder.text(CONTACT + "_record.json", "{\"ContactId\": \"" + CONTACT + "\", \"Queue\": {\"Name\": \"Billing\"}, "
                + "\"Agent\": {\"Username\": \"kdoe\", \"ConnectedToAgentTimestamp\": \"2026-11-16T09:31:07Z\"}}");
        recorder.look();
        assertEquals("Complaints", recorder.onlyCall().getQueue());
        assertEquals(Instant.parse("2026-11-16T09:29:00Z"), recorder.onlyCall().getStart());
        assertNotNull(recorder.onlyCall().getLegs().get(0).getAgentId());
    }

    @Test
    void aStartThatOnlyTheNameToldIsPutRightByTheRecord() throws Exception {
        assertEquals(Instant.parse("2026-11-16T09:30:00Z"), connect().getStart());
        recorder.text("records/1.json", "{\"ContactId\": \"" + CONTACT + "\", \"Agent\": {\"ConnectedToAgentTimestamp\": \"2026-11-16T09:31:07Z\"}}");
        assertEquals(1, recorder.look().completed().size());
        assertEquals(Instant.parse("2026-11-16T09:31:07Z"), recorder.onlyCall().getStart());
    }

    @Test
    void aTranscriptThatSomebodyTookOutStaysOutWhateverElseComes() throws Exception {
        connect();
        recorder.text(CONTACT + "_analysis_1.json", lens("I understand"));
        recorder.look();
        edit(call -> call.setTranscript(null));
        recorder.text(CONTACT + "_record.json", "{\"ContactId\": \"" + CONTACT + "\", \"Queue\": {\"Name\": \"Billing\"}}");
        recorder.look();
        assertEquals("Billing", recorder.onlyCall().getQueue());
        assertNull(recorder.onlyCall().getTranscript());
    }

    @Test
    void whatIsStillBeingWrittenIsReadWhenItIsThere() throws Exception {
        connect();
        String whole = lens("I understand how that feels");
        Path file = recorder.text(CONTACT + "_analysis_1.json", whole.substring(0, whole.length() - 20));
        recorder.age(file, 60);
        assertEquals(List.of(), recorder.look().completed());
        recorder.age(recorder.text(CONTACT + "_analysis_1.json", whole), 30);
        assertEquals(1, recorder.look().completed().size());
        assertEquals("I understand how that feels", recorder.onlyCall().getTranscript().getCues().get(0).getText());
    }

    @Test
    void jsonThatNeverGetsWholeIsReadAsFarAsItGoesAndNamed() throws Exception {
        connect();
        String whole = lens("I understand");
        recorder.text(CONTACT + "_analysis_1.json", whole.substring(0, whole.length() - 2));
        Found found = recorder.look();
        assertEquals(1, found.completed().size());
        assertTrue(found.remarks().get(0).text().contains("breaks off"), found.remarks()::toString);
    }

    @Test
    void metadataOfAGenesysConversationComesIntoItsCallWithItsStart() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(FOLDER + "r1.wav", 300);
        assertEquals(1, recorder.look().added().size());
        recorder.text(FOLDER + "r1_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:42:10Z\", \"queueName\": \"Billing\"}");
        assertEquals(1, recorder.look().completed().size());
        assertEquals(Instant.parse("2026-11-16T09:42:10Z"), recorder.onlyCall().getStart());
        assertEquals("Billing", recorder.onlyCall().getQueue());
    }

    @Test
    void whatLiesBesideALaterLegGoesWhereThatLegIs() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(FOLDER + "r1.wav", 300);
        recorder.stereo(FOLDER + "r2.wav", 400);
        recorder.text(FOLDER + "r1_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:42:10Z\"}");
        recorder.text(FOLDER + "r2_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:52:10Z\"}");
        recorder.look();
        recorder.text(FOLDER + "r2_transcript.json", lens("second"));
        recorder.look();
        recorder.text(FOLDER + "r1_transcript.json", lens("first"));
        recorder.look();
        assertEquals(List.of("first@100000", "second@600100000"),
                recorder.onlyCall().getTranscript().getCues().stream().map(each -> each.getText() + '@' + each.getStartMicros()).toList());
        assertFalse(recorder.look().isNews());
    }

    @Test
    void subtitlesBesideANamedFileComeLaterToo() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.stereo("a.wav", 300);
        recorder.look();
        recorder.text("a.srt", turn("Good morning"));
        assertEquals(1, recorder.look().completed().size());
        assertEquals("Good morning", recorder.onlyCall().getTranscript().getCues().get(0).getText());
    }
}
