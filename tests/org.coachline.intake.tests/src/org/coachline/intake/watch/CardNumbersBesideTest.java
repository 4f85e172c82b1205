/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditQuery;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the words of a call and may hold a card number: names of files, columns of lists, fields of recorders. */
class CardNumbersBesideTest {

    private static final String CARD = "4111111111111111";
    private static final String CONTACT = "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb";

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

    private static String remarks(Found found) {
        return found.remarks().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
    }

    /** All that the library says of a call, its files' paths and what it is found again by apart. */
    private static String told(Call call) {
        return call.getTitle() + call.getQueue() + call.getRecorderNote() + call.getMarkers() + call.getRecorderFigures();
    }

    private String onRecord() throws Exception {
        List<AuditEntry> entries = new ArrayList<>();
        recorder.library.audit().each(AuditQuery.ALL, entries::add);
        return entries.stream().map(each -> each.label() + each.before() + each.after()).collect(Collectors.joining("\n"));
    }

    @Test
    void aFilesNameThatBecomesATitleIsMaskedAndSaidOnce() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.stereo("refund " + CARD + ".wav", 300);
        Found found = recorder.look();
        assertEquals("refund [redacted]", recorder.onlyCall().getTitle());
        assertEquals("card numbers were masked in the title", remarks(found));
        assertEquals("", remarks(recorder.look()));
        assertFalse(onRecord().contains(CARD), this::recordQuietly);
    }

    private String recordQuietly() {
        try {
            return onRecord();
        } catch (Exception e) {
            return String.valueOf(e);
        }
    }

    @Test
    void aFileThatIsImportedByHandIsMaskedAndSaid() throws Exception {
        Path file = recorder.stereo("card " + CARD.replaceAll("(.{4})", "$1 ").strip() + ".wav", 300);
        ImportOptions options = new ImportOptions(null, AgentChannel.LEFT, false, ZoneId.of("UTC"), false);
        ImportResult result = Intake.importRecordings(recorder.library, List.of(file), options, new NullProgressMonitor()).get(0);
        assertEquals(List.of("card numbers were masked in the title"), result.remarks());
        assertEquals("card [redacted]", recorder.onlyCall().getTitle());
        assertTrue(Files.exists(file));
    }

    @Test
    void columnsOfAListAreMaskedAndNamed() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.MANIFEST));
        recorder.stereo("1.wav", 300);
        recorder.text("calls.csv", "Recording File,Call ID,Title,Queue,Agent Name,Caller,CSAT\n1.wav,c-1,Card " + CARD + " declined,Cards " + CARD + ",Kim " + CARD
                + "," + CARD + "," + CARD + "\n");
        Found found = recorder.look();
        Call call = recorder.onlyCall();
        assertEquals("Card [redacted] declined", call.getTitle());
        assertEquals("Cards [redacted]", call.getQueue());
        assertEquals("Kim [redacted]", recorder.library.agents().get(0).name());
        assertFalse(told(call).contains(CARD), () -> told(call));
        assertTrue(remarks(found).contains("card numbers were masked in the title, the queue, the agent\u2019s name, caller"), () -> remarks(found));
        assertFalse(remarks(found).contains(CARD), () -> remarks(found));
    }

    @Test
    void aCallersTelephoneNumberIsNotTakenForACard() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.MANIFEST));
        StringBuilder list = new StringBuilder("Recording File,Call ID,Caller\n");
        for (int last = 0; last <= 9; last++) {
            recorder.stereo(last + ".wav", 300 + last);
            list.append(last + ".wav,c-" + last + ",491511234567" + last + "\n");
        }
        recorder.text("calls.csv", list.toString());
        assertEquals("", remarks(recorder.look()));
    }

    @Test
    void whatGenesysAndConnectSayOfACallIsMasked() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        String folder = "year=2026/month=11/day=16/hour=9/conversation_id=" + CONTACT + "/";
        recorder.stereo(folder + "a.wav", 300);
        recorder.text(folder + "a_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"mediaType\": \"Call\", \"queueName\": \"Pay " + CARD + "\", \"ani\": \"sip:" + CARD
                + "@host\"}");
        Found found = recorder.look();
        assertEquals("Pay [redacted]", recorder.onlyCall().getQueue());
        assertEquals("[redacted]", recorder.onlyCall().getRecorderFigures().stream().filter(each -> each.getName().equals("caller")).findFirst().orElseThrow().getText());
        assertEquals("card numbers were masked in the queue, caller", remarks(found));
    }

    @Test
    void whatComesLaterIsMaskedAndSaidToo() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo(CONTACT + "_20261116T0930_UTC.wav", 300);
        recorder.look();
        recorder.text(CONTACT + "_record.json", "{\"ContactId\": \"" + CONTACT + "\", \"Queue\": {\"Name\": \"Pay " + CARD + "\"}}");
        assertEquals("card numbers were masked in the queue", remarks(recorder.look()));
        assertEquals("Pay [redacted]", recorder.onlyCall().getQueue());
        recorder.text(CONTACT + "_analysis_1.json", "{\"Channel\": \"VOICE\", \"Participants\": [], \"ConversationCharacteristics\": {}, \"Transcript\": [{\"BeginOffsetMillis\": 100,"
                + " \"EndOffsetMillis\": 900, \"Content\": \"It is 4111 1111 1111 1111\", \"ParticipantId\": \"CUSTOMER\"}]}");
        String late = remarks(recorder.look());
        assertTrue(late.contains("one card number was masked"), late);
        assertEquals("It is [redacted]", recorder.onlyCall().getTranscript().getCues().get(0).getText());
        assertEquals("", remarks(recorder.look()));
    }
}
