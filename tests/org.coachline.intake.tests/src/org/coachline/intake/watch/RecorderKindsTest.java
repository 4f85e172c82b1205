/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.RedactionSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amazon Connect, Genesys Cloud and Twilio. */
class RecorderKindsTest {

    private static final String CONTACT = "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb";
    private static final String CONVERSATION = "year=2026/month=11/day=16/hour=9/conversation_id=" + CONTACT + "/";

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

    private static String figures(Call call) {
        return String.join("; ", call.getRecorderFigures().stream()
                .map(each -> each.getName() + '=' + (each.getValue() == null ? each.getText() : each.getValue() + (each.getUnit() == null ? "" : each.getUnit()))).toList());
    }

    private String lens(String more) {
        return """
                {"Channel": "VOICE", "LanguageCode": "en-US", "Participants": [{"ParticipantId": "AGENT", "ParticipantRole": "AGENT"}], "ContentMetadata": {"Output": "Raw"},
                 "ConversationCharacteristics": {"TotalConversationDurationMillis": 2000, "Interruptions": {"TotalCount": 1, "TotalTimeMillis": 250},
                  "NonTalkTime": {"TotalTimeMillis": 0}, "TalkTime": {"DetailsByParticipant": {"AGENT": {"TotalTimeMillis": 1500}}}, "Sentiment": {"OverallSentiment": {"AGENT": -5}}},
                 "Transcript": [{"BeginOffsetMillis": 100, "EndOffsetMillis": 900, "Content": "My card is", "ParticipantId": "AGENT",
                   "Redaction": {"RedactedTimestamps": [{"BeginOffsetMillis": 300, "EndOffsetMillis": 600}, {"BeginOffsetMillis": 9}]}}""" + more;
    }

    @Test
    void connectsRecordingsComeWithContactLens() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo("CallRecordings/2026/11/16/" + CONTACT + "_20261116T09:30_UTC.wav", 300);
        recorder.text("Analysis/Voice/2026/11/16/" + CONTACT + "_analysis_2026-11-16T09-33-00Z.json", lens("]}"));
        Found found = recorder.look();
        assertEquals(List.of(), found.remarks());
        Call call = recorder.call(found.added().get(0));
        assertEquals(CONTACT, call.getExternalId());
        assertEquals(Instant.parse("2026-11-16T09:30:00Z"), call.getStart());
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT),
                call.getLegs().get(0).getRecordings().get(0).getChannels().stream().map(each -> each.getRole()).toList());
        assertEquals("duration=2.0s; interruptions=1.0; interruptions.time=0.25s; non-talk-time=0.0s; talk-time.agent=1.5s", figures(call));
        assertEquals(ChannelRole.AGENT, call.getTranscript().getCues().get(0).getRole());
        assertEquals(1, call.getRedactions().size());
        assertEquals(300_000, call.getRedactions().get(0).getStartMicros());
    }

    @Test
    void whatBreaksOffOrIsMissingInContactLensIsSaidOnceAndTheCallComesAllTheSame() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo(CONTACT + "_20261116T0930_UTC.wav", 300);
        recorder.text(CONTACT + "_analysis_2026.json", lens(", {\"BeginOffsetMillis\": 950, \"Content\": \"\"}, {\"BeginOff"));
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertEquals(List.of(CONTACT + "_analysis_2026.json: line 5: it breaks off; what stands before that was read",
                CONTACT + "_analysis_2026.json: 2 pieces have no text and were left out"), found.remarks().stream().map(each -> each.text()).toList());
        assertNotNull(recorder.onlyCall().getTranscript());
        assertEquals(List.of(), recorder.look().remarks());
    }

    @Test
    void contactRecordsFindTheirCallsWhicheverComesFirst() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.text("ctr/stream-1.jsonl", "{\"ContactId\": \"" + CONTACT + "\", \"Queue\": {\"Name\": \"Billing\"}, \"Agent\": {\"Username\": \"kdoe\", "
                + "\"AgentInteractionDuration\": 100, \"CustomerHoldDuration\": 20, \"AfterContactWorkDuration\": 30, \"NumberOfHolds\": 1}}\n"
                + "{\"ContactId\": \"00000000-1111-2222-3333-bbbbbbbbbbbb\", \"Agent\": null}\n");
        assertEquals(0, recorder.look().added().size());
        recorder.stereo(CONTACT + "_20261116T0930_UTC.wav", 300);
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        Call call = recorder.onlyCall();
        assertEquals("Billing", call.getQueue());
        assertEquals(150_000_000L, call.getHandleTimeMicros());
        assertEquals("kdoe", recorder.library.agents().get(0).name());
        assertTrue(figures(call).contains("holds=1.0"), figures(call));
    }

    @Test
    void theRecordingThatWasMadeSilentInPlacesIsTakenAndNotTheOther() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo(CONTACT + "_20261116T0930_UTC.wav", 300);
        recorder.stereo("Redacted/" + CONTACT + "_call_recording_redacted_2026-11-16T09-33-00Z.wav", 400);
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertTrue(recorder.onlyCall().getLegs().get(0).getRecordings().get(0).getPath().contains("redacted"));
    }

    @Test
    void genesysRecordingsOfOneConversationAreLegsOfOneCall() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r2.wav", 300);
        recorder.stereo(CONVERSATION + "r1.wav", 400);
        recorder.text(CONVERSATION + "r1_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:30:00Z\", "
                + "\"users\": [{\"name\": \"Kim Doe\"}], \"queueName\": \"Billing\", \"direction\": \"INBOUND\", \"ani\": \"+4930\"}");
        recorder.text(CONVERSATION + "r2_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:31:00.500Z\", \"users\": [{\"name\": \"Lou\"}]}");
        Found found = recorder.look();
        assertEquals(List.of(), found.remarks());
        Call call = recorder.onlyCall();
        assertEquals(Instant.parse("2026-11-16T09:30:00Z"), call.getStart());
        assertEquals(List.of(0L, 60_500_000L), call.getLegs().stream().map(each -> each.getOffsetMicros()).toList());
        assertEquals(List.of("Kim Doe", "Lou"), recorder.library.agents().stream().map(each -> each.name()).toList());
        assertEquals("Billing", call.getQueue());
        assertEquals("type=inbound; caller=+4930", figures(call));
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void namesOfGenesysThatNobodyKnowsAreNamedOnceForTheSourceAndNotForEachCall() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        String metadata = "{\"conversationId\": \"%s\", \"mediaType\": \"Call\", \"provider\": \"Edge\", \"wrapUpCode\": \"4111111111111111\", \"%s\": \"x\"}";
        for (int i = 0; i < 3; i++) {
            String id = i + CONTACT.substring(1);
            recorder.stereo(CONVERSATION.replace(CONTACT, id) + "r.wav", 300 + i);
            recorder.text(CONVERSATION.replace(CONTACT, id) + "r_metadata.json", metadata.formatted(id, "odd" + i % 2));
        }
        Found found = recorder.look();
        assertEquals(3, found.added().size());
        assertEquals(List.of("fields of the metadata that are not known, and so left out: odd0, odd1, wrapUpCode"), found.about());
        assertEquals(List.of(), found.remarks());
        Found again = recorder.look();
        assertTrue(!again.isNews());
        assertEquals(found.about(), again.about(), "what was found stays with the source");
    }

    @Test
    void aLegThatComesLaterIsAddedToItsCallAndOneThatBeganEarlierIsNamed() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        String metadata = "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:%s:00Z\"}";
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", metadata.formatted("30"));
        recorder.look();
        SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor());
        assertEquals(List.of(), recorder.library.sources().unmeasured(10));
        recorder.stereo(CONVERSATION + "r2.wav", 400);
        recorder.text(CONVERSATION + "r2_metadata.json", metadata.formatted("31"));
        assertEquals(1, recorder.look().completed().size());
        assertEquals(List.of(recorder.onlyCall().getId()), recorder.library.sources().unmeasured(10));
        assertEquals(List.of(0L, 60_000_000L), recorder.onlyCall().getLegs().stream().map(each -> each.getOffsetMicros()).toList());
        recorder.stereo(CONVERSATION + "r0.wav", 500);
        recorder.text(CONVERSATION + "r0_metadata.json", metadata.formatted("29"));
        Found early = recorder.look();
        assertTrue(early.remarks().get(0).text().contains("begins before the call"), early.remarks()::toString);
        assertEquals(2, recorder.onlyCall().getLegs().size());
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void whatWasSaidInALegThatComesLaterComesWithItAndWhatOfItIsSilent() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        String metadata = "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:%s:00Z\"}";
        String said = "{\"ConversationCharacteristics\": {}, \"Participants\": [{\"ParticipantId\": \"c\", \"ParticipantRole\": \"CUSTOMER\"}], \"Transcript\": [{\"ParticipantId\": \"c\", "
                + "\"Content\": \"%s\", \"BeginOffsetMillis\": 0, \"EndOffsetMillis\": 1000%s}]}";
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", metadata.formatted("30"));
        recorder.text(CONVERSATION + "r1_words.json", said.formatted("Hello", ""));
        recorder.look();
        assertEquals(List.of(), recorder.onlyCall().getRedactions());
        recorder.stereo(CONVERSATION + "r2.wav", 400);
        recorder.text(CONVERSATION + "r2_metadata.json", metadata.formatted("31"));
        recorder.text(CONVERSATION + "r2_words.json", said.formatted("It is 4111 1111 1111 1111",
                ", \"Redaction\": {\"RedactedTimestamps\": [{\"BeginOffsetMillis\": 1200, \"EndOffsetMillis\": 1500}]}"));
        assertEquals(1, recorder.look().completed().size());
        Call call = recorder.onlyCall();
        assertEquals(List.of(0L, 60_000_000L), call.getTranscript().getCues().stream().map(each -> each.getStartMicros()).toList());
        assertTrue(!call.getTranscript().getCues().get(1).getText().contains("4111"), call.getTranscript().getCues().get(1).getText());
        assertTrue(Redactions.touches(call, 60_000_000, 61_000_000) && Redactions.touches(call, 61_300_000, 61_400_000));
        assertTrue(!Redactions.touches(call, 0, 59_000_000));
    }

    @Test
    void aRecordersSpanIsSilentForAllThoughOneVoiceIsSilentThereAlready() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:30:00Z\"}");
        recorder.look();
        Call call = recorder.onlyCall();
        call.getRedactions().add(Redactions.create(0, 2_000_000, ChannelRole.AGENT, RedactionSource.REVIEWER, "A name", null, recorder.clock.instant()));
        recorder.library.save(call, recorder.library.load(Call.class, call.getId()).version());
        recorder.text(CONVERSATION + "r1_words.json", "{\"ConversationCharacteristics\": {}, \"Transcript\": [{\"Content\": \"x\", \"BeginOffsetMillis\": 0, \"EndOffsetMillis\": 900, "
                + "\"Redaction\": {\"RedactedTimestamps\": [{\"BeginOffsetMillis\": 500, \"EndOffsetMillis\": 900}]}}]}");
        recorder.look();
        assertTrue(Redactions.spans(recorder.onlyCall()).stream().anyMatch(span -> span.hides(ChannelRole.CUSTOMER) && span.touches(600_000, 700_000)));
    }

    @Test
    void swappingASourcesVoicesBringsNothingRedactedToLight() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", "{\"conversationId\": \"" + CONTACT + "\", \"startTime\": \"2026-11-16T09:30:00Z\"}");
        recorder.look();
        Call call = recorder.onlyCall();
        call.getLegs().get(0).getRecordings().get(0).getChannels().get(0).setRole(ChannelRole.AGENT);
        call.getLegs().get(0).getRecordings().get(0).getChannels().get(1).setRole(ChannelRole.CUSTOMER);
        call.getRedactions().add(Redactions.create(0, 1_000_000, ChannelRole.CUSTOMER, RedactionSource.REVIEWER, null, null, recorder.clock.instant()));
        recorder.library.save(call, recorder.library.load(Call.class, call.getId()).version());
        assertEquals(1, SourceRoles.swap(recorder.library, recorder.row(), "Ina", new NullProgressMonitor()));
        assertTrue(Redactions.spans(recorder.onlyCall()).stream().allMatch(span -> span.hides(ChannelRole.AGENT) && span.hides(ChannelRole.CUSTOMER)));
    }

    @Test
    void genesysMetadataIsWaitedForAndDoneWithoutInTheEnd() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.age(recorder.stereo(CONVERSATION + "r1.wav", 300), 60);
        assertEquals(1, recorder.look().waiting());
        recorder.clock.tick(Duration.ofMinutes(20));
        Found found = recorder.look();
        assertEquals(List.of("there is no metadata beside it"), found.remarks().stream().map(each -> each.text()).toList());
        assertEquals(Instant.parse("2026-11-16T09:00:00Z"), recorder.onlyCall().getStart());
    }

    @Test
    void metadataThatIsNoJsonIsNamedAndTheFolderBelieved() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", "<html>Access denied</html>");
        assertEquals(List.of("r1_metadata.json: it is no JSON"), recorder.look().remarks().stream().map(each -> each.text()).toList());
        assertEquals(CONTACT, recorder.onlyCall().getExternalId());
    }

    @Test
    void twilioRecordingsComeWithTheirListHoweverItIsBroken() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.TWILIO));
        recorder.stereo("RE557ce644e5ab84fa21cc21112e22c485.wav", 300);
        recorder.age(recorder.stereo("RE000000000000000000000000000000ff.wav", 400), 60);
        recorder.text("recordings.json", """
                {"page": 0, "uri": "/2010-04-01/Accounts/AC/Recordings.json"
                 "next_page_uri": null,
                 "recordings": [{"call_sid": "CA8dfedb55c129dd4d6bd1f59af9d11080", "channels": 2, "date_created": "Mon, 16 Nov 2026 09:30:15 +0000", "duration": "53",
                   "sid": "RE557ce644e5ab84fa21cc21112e22c485", "source": "DialVerb", "status": "completed"},
                  {"sid": "REdone", "call_sid": "CA1", "status": "processing"}, {"sid": "REgone", "call_sid": "CA2", "status": "deleted"},
                  {"sid": "REnotHere", "call_sid": "CA3"}, {}, ...]}""");
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        Call call = recorder.onlyCall();
        assertEquals("CA8dfedb55c129dd4d6bd1f59af9d11080", call.getExternalId());
        assertEquals(Instant.parse("2026-11-16T09:30:15Z"), call.getStart());
        assertEquals("duration=53.0s; recording=RE557ce644e5ab84fa21cc21112e22c485; recorded-by=DialVerb; channels=2.0", figures(call));
        assertEquals(ChannelRole.CUSTOMER, call.getLegs().get(0).getRecordings().get(0).getChannels().get(0).getRole());
        assertEquals(3, found.waiting());
        assertEquals(List.of("recordings.json: line 2: it is no JSON from there on; what could be read of it was", "recordings.json: 1 entries have no sid and were passed over"),
                found.about());
        assertEquals(List.of("the recorder says that it lasts 53 s, and it lasts 2 s", "the recording REgone is not to be had: deleted"),
                found.remarks().stream().map(each -> each.text()).sorted().toList());
    }

    @Test
    void whatIsLeftOutLeavesNothingHalf() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.age(recorder.text(CONTACT + "_20261116T0930_UTC.wav", "this is text and no sound, and there is quite some of it"), 3600);
        Found found = recorder.look();
        assertEquals(1, found.refused());
        assertEquals(List.of(), recorder.library.agents());
        assertNull(found.failure());
    }

    @Test
    void genesysMetadataIsReadByItsDocumentedNames() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", "{\"mediaType\": \"Call\", \"mediaSubtype\": \"Trunk\", \"provider\": \"Edge\", \"userIds\": [\"u-1\", \"u-2\"], "
                + "\"queueIds\": [\"q-1\"], \"startTime\": \"2026-11-16T09:42:10.500Z\", \"durationMs\": 2000, \"ani\": \"tel:+49301234\", \"dnis\": \"sip:100@example.org\"}");
        Found found = recorder.look();
        assertEquals(List.of(), found.remarks());
        Call call = recorder.onlyCall();
        assertEquals(Instant.parse("2026-11-16T09:42:10.500Z"), call.getStart());
        assertEquals("u-1", recorder.library.agents().get(0).name());
        assertEquals("queue-id=q-1; caller=+49301234; callee=100; duration=2.0s", figures(call));
        assertNull(call.getQueue());
    }

    @Test
    void metadataOfAScreenRecordingSaysSo() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.GENESYS_CLOUD));
        recorder.stereo(CONVERSATION + "r1.wav", 300);
        recorder.text(CONVERSATION + "r1_metadata.json", "{\"mediaType\": \"Screen\", \"userIds\": [\"u-1\"]}");
        assertEquals("the metadata says that this is no call but: Screen", recorder.look().remarks().get(0).text());
    }

    @Test
    void contactLensThatDidNotFinishIsSaid() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        recorder.stereo(CONTACT + "_20261116T0930_UTC.wav", 300);
        recorder.text(CONTACT + "_analysis_1.json", lens("]}").replaceFirst("\\{", "{\"JobStatus\": \"FAILED\", "));
        assertEquals(List.of("Contact Lens did not finish its analysis (FAILED)"), recorder.look().remarks().stream().map(each -> each.text()).toList());
    }

    @Test
    void aTwilioRecordingOfAConferenceIsACall() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.TWILIO));
        recorder.stereo("RE1.wav", 300);
        recorder.text("list.json", "{\"recordings\": [{\"sid\": \"RE1\", \"call_sid\": null, \"conference_sid\": \"CF1\", \"status\": \"completed\", \"channels\": 2, "
                + "\"start_time\": \"Fri, 14 Oct 2016 21:56:34 +0000\", \"duration\": \"2\", \"source\": \"Conference\"}]}");
        recorder.look();
        assertEquals("CF1", recorder.onlyCall().getExternalId());
        assertEquals(Instant.parse("2016-10-14T21:56:34Z"), recorder.onlyCall().getStart());
    }

    @Test
    void ofAConferenceRoomNobodyKnowsTheAgent() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES));
        recorder.stereo("conf-8001-300-20261116-093015-1794817815.1.wav", 300);
        recorder.stereo("force-08211234567-3201-20261116-093015-1794817815.2.wav", 400);
        recorder.look();
        assertEquals(List.of("3201"), recorder.library.agents().stream().map(each -> each.name()).toList());
    }
}
