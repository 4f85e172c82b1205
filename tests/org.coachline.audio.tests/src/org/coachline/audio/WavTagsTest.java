/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.coachline.testsupport.WavTagFixture.adtl;
import static org.coachline.testsupport.WavTagFixture.bext;
import static org.coachline.testsupport.WavTagFixture.cues;
import static org.coachline.testsupport.WavTagFixture.id3;
import static org.coachline.testsupport.WavTagFixture.id3Frame;
import static org.coachline.testsupport.WavTagFixture.info;
import static org.coachline.testsupport.WavTagFixture.labl;
import static org.coachline.testsupport.WavTagFixture.note;
import static org.coachline.testsupport.WavTagFixture.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coachline.testsupport.BlockFixture;
import org.coachline.testsupport.SharedData;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavTagsTest {

    private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;

    @TempDir
    Path folder;

    private static WavFixture wav() {
        return WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 1, 2, 3);
    }

    private RecordingTags tags(WavFixture fixture) throws Exception {
        return tags(fixture.bytes());
    }

    private RecordingTags tags(byte[] content) throws Exception {
        try (AudioFile audio = AudioFile.open(Files.write(folder.resolve("call.wav"), content))) {
            return audio.tags();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPlainFileSaysNothing() throws Exception {
        assertTrue(tags(wav()).isEmpty());
    }

    @Test
    void broadcastDataIsReadWithItsDateAndNoZone() throws Exception {
        byte[] chunk = bext("Call 4711, J\u00f6rg", "Recorder 9", "DEXYZ", "2026-03-12", "09:14:05", 266_040_000L, "A=ULAW,F=8000\r\n");
        for (WavFixture fixture : List.of(wav().chunk("bext", chunk), wav().chunkAfterData("bext", chunk))) {
            RecordingTags tags = tags(fixture);
            assertEquals(Map.of("description", "Call 4711, J\u00f6rg", "originator", "Recorder 9", "originator_reference", "DEXYZ", "origination_date",
                    "2026-03-12", "origination_time", "09:14:05", "time_reference", "266040000", "coding_history", "A=ULAW,F=8000"), tags.values());
            assertEquals(new RecordingStart(LocalDateTime.of(2026, 3, 12, 9, 14, 5), null), tags.start());
        }
    }

    @Test
    void theDatesOfClocklessAndSloppyRecordersAreNoneOrUnderstood() throws Exception {
        assertNull(tags(wav().chunk("bext", bext("", "", "", "0000-00-00", "00:00:00", 0, ""))).start());
        assertNull(tags(wav().chunk("bext", bext("", "", "", "2026-02-30", "09:14:05", 0, ""))).start());
        assertNull(tags(wav().chunk("bext", bext("", "", "", "2026-02-28", "", 0, ""))).start());
        assertEquals(LocalDateTime.of(2017, 10, 22, 17, 36, 2), tags(wav().chunk("bext", bext("", "", "", "2017:10:22", "17-36-02", 0, ""))).start().wallClock());
    }

    @Test
    void aBroadcastChunkThatIsTooShortGivesWhatItHolds() throws Exception {
        byte[] chunk = bext("Call", "Recorder", "", "2026-03-12", "09:14:05", 5, "");
        assertEquals(Map.of("description", "Call", "originator", "Rec"), tags(wav().chunk("bext", Arrays.copyOf(chunk, 259))).values());
    }

    @Test
    void listedTextsCarryTheNamesThatOthersGiveThem() throws Exception {
        RecordingTags tags = tags(wav().chunk("LIST", info(StandardCharsets.UTF_8, "INAM", "Call 7", "IART", "\u0141ukasz", "ICMT", "two\r\nlines", "ICRD",
                "2026-03-12", "ISFT", "Lavf", "IXYZ", "own", "ICOP", "   ")));
        assertEquals(List.of("title", "artist", "comment", "date", "encoder", "ixyz"), List.copyOf(tags.values().keySet()));
        assertEquals("\u0141ukasz", tags.value("artist"));
        assertEquals("two\nlines", tags.value("comment"));
        assertNull(tags.start());
    }

    @Test
    void aListedDateWithATimeIsAStart() throws Exception {
        assertEquals(new RecordingStart(LocalDateTime.of(2003, 1, 30, 3, 28, 46), ZoneOffset.UTC),
                tags(wav().chunk("LIST", info(StandardCharsets.UTF_8, "ICRD", "2003-01-30 03:28:46 UTC"))).start());
        assertEquals(new RecordingStart(LocalDateTime.of(2003, 1, 30, 3, 28, 46), ZoneOffset.ofHours(2)),
                tags(wav().chunk("LIST", info(StandardCharsets.UTF_8, "ICRD", "2003-01-30T03:28:46.25+02:00"))).start());
    }

    @Test
    void textsAreUtf8WhereTheyAreThatAndWesternOtherwise() throws Exception {
        Charset western = Charset.forName("windows-1252");
        assertEquals("Stra\u00dfe \u20ac", tags(wav().chunk("LIST", info(western, "INAM", "Stra\u00dfe \u20ac"))).value("title"));
        assertEquals("Stra\u00dfe \u20ac", tags(wav().chunk("LIST", info(StandardCharsets.UTF_8, "INAM", "Stra\u00dfe \u20ac"))).value("title"));
    }

    @Test
    void cuePointsAreMarksWithTheirLabelsNotesAndLengths() throws Exception {
        ByteArrayOutputStream list = adtl();
        labl(list, 2, utf8("Hold"));
        note(list, 2, utf8("without asking"));
        labl(list, 1, utf8("Greeting"));
        note(list, 1, utf8("Greeting"));
        region(list, 1, 4_000, utf8("ignored beside a label"));
        region(list, 3, 0, utf8("Close"));
        labl(list, 9, utf8("of a point that is not there"));
        byte[] points = cues(LITTLE, 2, 16_000, 1, 8_000, 3, 4_000_000_000L, 4, 0);
        List<TagMark> expected = List.of(
                new TagMark(0, null, ""),
                new TagMark(1_000_000, 1_500_000L, "Greeting"),
                new TagMark(2_000_000, null, "Hold\nwithout asking"),
                new TagMark(500_000_000_000L, null, "Close"));
        assertEquals(expected, tags(wav().chunk("cue ", points).chunkAfterData("LIST", list.toByteArray())).marks());
        assertEquals(expected, tags(wav().chunk("LIST", list.toByteArray()).chunkAfterData("cue ", points)).marks());
    }

    @Test
    void bigEndianFilesHaveBigEndianCuePoints() throws Exception {
        assertEquals(List.of(new TagMark(1_000_000, null, "")), tags(wav().bigEndian().chunk("cue ", cues(ByteOrder.BIG_ENDIAN, 1, 8_000))).marks());
    }

    @Test
    void aCuePointWithoutItsSecondPlaceUsesTheFirst() throws Exception {
        byte[] points = cues(LITTLE, 1, 8_000);
        Arrays.fill(points, 24, 28, (byte) 0);
        assertEquals(1_000_000, tags(wav().chunk("cue ", points)).marks().getFirst().startMicros());
    }

    @Test
    void soundInBlocksHasTagsToo() throws Exception {
        byte[] file = BlockFixture.gsm(2, 1).bytes();
        byte[] points = cues(LITTLE, 1, 400);
        byte[] tagged = Arrays.copyOf(file, file.length + 8 + points.length);
        System.arraycopy(new byte[] {'c', 'u', 'e', ' ', (byte) points.length, 0, 0, 0}, 0, tagged, file.length, 8);
        System.arraycopy(points, 0, tagged, file.length + 8, points.length);
        assertEquals(List.of(new TagMark(50_000, null, "")), tags(tagged).marks());
    }

    @Test
    void id3TextsAreReadInEveryEncoding() throws Exception {
        byte[] third = id3(3,
                id3Frame(3, "TIT2", 1, "Call \u2116 7".getBytes(StandardCharsets.UTF_16)),
                id3Frame(3, "TPE1", 0, "Stra\u00dfe\0".getBytes(StandardCharsets.ISO_8859_1)),
                id3Frame(3, "APIC", 0, new byte[40]),
                id3Frame(3, "COMM", 0, utf8("eng\0angry caller")),
                id3Frame(3, "TXXX", 0, utf8("Agent\0Ann")),
                id3Frame(3, "TYER", 0, utf8("2026")));
        assertEquals(Map.of("title", "Call \u2116 7", "artist", "Stra\u00dfe", "comment", "angry caller", "agent", "Ann", "date", "2026"),
                tags(wav().chunkAfterData("id3 ", third)).values());
        byte[] fourth = id3(4, id3Frame(4, "TIT2", 3, utf8("x".repeat(200))), id3Frame(4, "TDRC", 3, utf8("2026-03-12")));
        assertEquals(Map.of("title", "x".repeat(200), "date", "2026-03-12"), tags(wav().chunk("ID3 ", fourth)).values());
    }

    @Test
    void xmlAndLoopsAndUnknownChunksAreLeftAlone() throws Exception {
        WavFixture fixture = wav().chunk("iXML", utf8("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><BWFXML>&e;</BWFXML>"))
                .chunk("axml", utf8("<a/>")).chunk("smpl", new byte[60]).chunk("LIST", utf8("wavlxxxx")).chunkAfterData("?!\u007f ", new byte[9]);
        assertTrue(tags(fixture).isEmpty());
    }

    @Test
    void whatAChunkClaimsBeyondItsBytesIsNotBelieved() throws Exception {
        byte[] points = cues(LITTLE, 1, 8_000);
        Arrays.fill(points, 0, 4, (byte) 0xFF);
        assertEquals(1, tags(wav().chunk("cue ", points)).marks().size());
        byte[] text = info(StandardCharsets.UTF_8, "INAM", "Call 7");
        Arrays.fill(text, 8, 12, (byte) 0xFF);
        assertEquals("Call 7", tags(wav().chunk("LIST", text)).value("title"));
        byte[] frames = id3(3, id3Frame(3, "TIT2", 3, utf8("Call 7")));
        Arrays.fill(frames, 14, 18, (byte) 0xFF);
        assertEquals("Call 7", tags(wav().chunk("id3 ", frames)).value("title"));
        for (String id : new String[] {"bext", "LIST", "cue ", "id3 "}) {
            for (int length = 0; length < 30; length++) {
                assertTrue(tags(wav().chunk(id, new byte[length])).values().isEmpty(), id + length);
            }
        }
    }

    @Test
    void thereIsAnEndToHowManyMarksAreTaken() throws Exception {
        long[] many = new long[2 * 25_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        int taken = tags(wav().chunk("cue ", cues(LITTLE, many))).marks().size();
        assertEquals(20_000, taken);
    }

    @Test
    void whatFollowsSoundOfUnknownLengthIsNotTakenForTags() throws Exception {
        WavFixture fixture = wav().claimDataSize(0xFFFF_FFFFL).chunkAfterData("LIST", info(StandardCharsets.UTF_8, "INAM", "Call 7"));
        assertTrue(tags(fixture).isEmpty());
    }

    @Test
    void unusualLoudspeakersAreTold() throws Exception {
        byte[] file = WavFixture.of(Codec.PCM_S16, 8000, 2).extensible().values(0, 1).values(1, 2).bytes();
        assertTrue(tags(file).isEmpty());
        file[40] = 0x03;
        assertTrue(tags(file).isEmpty());
        file[40] = 0x06;
        assertEquals("FR+FC", tags(file).value("channel_layout"));
    }

    @Test
    void realFilesSayWhatTheyAreKnownToSay() throws Exception {
        try (AudioFile audio = AudioFile.open(SharedData.require("wav/wavefile/16bit-8kHz-1c-reaper-utf8cue-issue13.wav"))) {
            assertEquals(List.of(new TagMark(500_000, null, "Marker 01 abc\u00e4\u00f6\u00fc\u00df")), audio.tags().marks());
        }
        try (AudioFile audio = AudioFile.open(SharedData.require("wav/wavefile/Audacity-16bit-17-MARKERS.wav"))) {
            assertEquals(17, audio.tags().marks().size());
        }
        try (AudioFile audio = AudioFile.open(SharedData.require("wav/wavefile/Audacity-16bit.wav"))) {
            assertEquals(Map.of("title", "test tags", "album", "test suite", "artist", "WaveFile", "date", "2018", "track", "1"), audio.tags().values());
        }
        try (AudioFile audio = AudioFile.open(SharedData.require("wav/wavefile/24bit-16kHz-bext-mono.wav"))) {
            assertEquals(LocalDateTime.of(2017, 10, 22, 17, 36, 2), audio.tags().start().wallClock());
        }
    }
}
