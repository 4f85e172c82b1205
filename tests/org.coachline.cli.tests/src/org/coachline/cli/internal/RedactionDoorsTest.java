/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.SpokenLine;
import org.coachline.audio.AudioFile;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SampleReader;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.intake.Caches;
import org.coachline.intake.CallClips;
import org.coachline.intake.CallSound;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Library;
import org.coachline.library.LibrarySettings;
import org.coachline.library.MomentQuery;
import org.coachline.library.OpenMode;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Review;
import org.coachline.testsupport.SpokenCall;
import org.coachline.testsupport.WavFixture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A loud tone and a secret word lie under a redaction: neither comes out by any door. Each door is tried before as well, so that one
 * through which nothing comes at all is no proof.
 */
class RedactionDoorsTest {

    private static final String SECRET = "xylophone";

    @TempDir
    Path folder;

    private Cli cli;
    private String call = "";

    @BeforeEach
    void aCallWithASecret() throws Exception {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
        WavFixture.of(WavFixture.Codec.PCM_S16, 8000, 2).tone(0, 440, 0.5, 10).tone(1, 300, 0.5, 10).writeTo(folder.resolve("a.wav"));
        assertEquals(0, cli.run("import", "--library", "lib", "--agent", "Kim", "a.wav").code());
        call = cli.run("calls", "--library", "lib", "--json").json().get(0).get("id").asText();
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.900\n<v Customer>good morning\n\n"
                + "00:03.000 --> 00:05.000\n<v Customer>my word is " + SECRET + "\n\n00:05.500 --> 00:07.000\n<v Agent>thank you, " + SECRET + " then\n");
        assertEquals(0, cli.run("transcript", "import", "--library", "lib", "--call", call, "call.vtt").code());
        mark("3.0", "5.0", "missed", "my word is " + SECRET);
        mark("5.5", "7.0", "used-well", "thank you, " + SECRET + " then");
        assertEquals(0, cli.run("plan", "create", "--library", "lib", "--agent", "Kim").code());
    }

    private void mark(String from, String to, String verdict, String heard) throws Exception {
        Answer answer = cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--start", from, "--end", to, "--technique",
                "p/keep-informed", "--verdict", verdict);
        assertEquals(0, answer.code(), answer.err());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Review> review = library.load(Review.class, library.reviews(call).getFirst().id());
            review.document().getMoments().getLast().setPhraseHeard(heard);
            library.save(review.document(), review.version());
        }
    }

    private void redact() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Call> stored = library.load(Call.class, call);
            stored.document().getRedactions().add(SpokenCall.redaction(3, 7, ChannelRole.UNKNOWN));
            library.save(stored.document(), stored.version());
        }
    }

    private String plan() throws Exception {
        return cli.run("plan", "list", "--library", "lib", "--json").json().get(0).get("id").asText();
    }

    private String written(String... words) throws IOException {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer.err());
        Path file = folder.resolve(words[words.length - 1]);
        StringBuilder all = new StringBuilder();
        if (file.toString().endsWith(".docx") || file.toString().endsWith(".xlsx")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                    all.append(new String(zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } else {
            all.append(Files.readString(file));
        }
        Files.delete(file);
        return all.toString();
    }

    /** Everything that may be read, by the door it comes through. */
    private Map<String, String> read() throws Exception {
        Map<String, String> doors = new java.util.LinkedHashMap<>();
        doors.put("transcript as WebVTT", written("transcript", "export", "--library", "lib", "--call", call, "-o", "t.vtt"));
        doors.put("transcript as SubRip", written("transcript", "export", "--library", "lib", "--call", call, "-o", "t.srt"));
        doors.put("review as JSON", cli.run("review", "show", "--library", "lib", "--call", call, "--json").out());
        doors.put("debrief", written("debrief", "--library", "lib", "--call", call, "-o", "d.docx"));
        doors.put("role-play of the call", written("roleplay", "--library", "lib", "--call", call, "-o", "r.docx"));
        doors.put("plan's workbook", written("plan", "export", "--library", "lib", "--plan", plan(), "-o", "p.xlsx"));
        doors.put("role-play of the plan", written("roleplay", "--library", "lib", "--plan", plan(), "-o", "q.docx"));
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            doors.put("search", library.search(SECRET, 9).toString());
            doors.put("moments", library.moments(MomentQuery.ALL).toString());
            Call document = library.load(Call.class, call).document();
            CallSound sound = CallSound.find(library, document);
            try (AudioFile audio = sound.open()) {
                doors.put("what detectors get", CallMaterial.of(document, Caches.analysis(library).loadOrAnalyse(audio, sound.key(), sound.roles(),
                        new NullProgressMonitor())).transcript().stream().map(SpokenLine::text).toList().toString());
            }
        }
        return doors;
    }

    @Test
    void theSecretWordComesOutByNoDoor() throws Exception {
        read().forEach((door, text) -> assertTrue(text.contains(SECRET), door + " should have told it before"));
        redact();
        Map<String, String> after = read();
        after.forEach((door, text) -> assertFalse(text.contains(SECRET), door + " tells it: " + text));
        assertTrue(after.get("transcript as WebVTT").contains("good morning"), "what is not redacted stays");
        assertTrue(after.get("debrief").contains("[redacted]"));
    }

    private record Heard(int inside, int outside, int peaksInside, int peaksOutside, String key) {
    }

    private Heard hear() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            CallSound sound = CallSound.find(library, library.load(Call.class, call).document());
            try (AudioFile audio = sound.open(); SampleReader reader = audio.reader()) {
                PeakPyramid peaks = Caches.peaks(library).loadOrBuild(audio, sound.key(), each -> { }, (done, total) -> { }, () -> false);
                return new Heard(loudest(reader, 4), loudest(reader, 8), loudest(peaks, 4), loudest(peaks, 8), sound.key());
            }
        }
    }

    private static int loudest(SampleReader reader, int second) throws Exception {
        short[][] samples = new short[2][8000];
        reader.seek(second * 8000L);
        for (int done = 0; done < 8000;) {
            done += reader.read(samples, done, 8000 - done);
        }
        int loudest = 0;
        for (short[] channel : samples) {
            for (short sample : channel) {
                loudest = Math.max(loudest, Math.abs(sample));
            }
        }
        return loudest;
    }

    private static int loudest(PeakPyramid peaks, int second) {
        int loudest = 0;
        for (int channel = 0; channel < 2; channel++) {
            PeakRange range = peaks.fetch(channel, second * 1_000_000L, (second + 1) * 1_000_000L, 20);
            for (int pixel = 0; pixel < 20; pixel++) {
                loudest = Math.max(loudest, Math.max(range.max()[pixel], -range.min()[pixel]));
            }
        }
        return loudest;
    }

    @Test
    void theToneIsNeitherHeardNorSeenAndWhatWasKeptBeforeIsNotTaken() throws Exception {
        Heard before = hear();
        assertTrue(before.inside > 10_000 && before.peaksInside > 10_000, before.toString());
        redact();
        Heard after = hear();
        assertEquals(0, after.inside);
        assertEquals(0, after.peaksInside);
        assertEquals(before.outside, after.outside);
        assertEquals(before.peaksOutside, after.peaksOutside);
        assertNotEquals(before.key, after.key);
    }

    @Test
    void clipsOfWhatIsRedactedAreSilent() throws Exception {
        assertTrue(loudestOfClip() > 10_000);
        redact();
        assertEquals(0, loudestOfClip());
    }

    /** From a second before to two seconds after: of that only what is redacted is listened to. */
    private int loudestOfClip() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            CallClips.Clip clip = CallClips.cut(CallSound.find(library, library.load(Call.class, call).document()),
                    List.of(new CallClips.Span(4_000_000, 5_000_000)), CallClips.USUAL_BYTES, () -> false).getFirst().orElseThrow();
            Path file = Files.write(folder.resolve("clip.wav"), clip.wav());
            int loudest = 0;
            try (AudioFile sound = AudioFile.open(file); SampleReader reader = sound.reader()) {
                short[][] samples = new short[sound.format().channels()][(int) sound.frames()];
                for (int done = 0; done < samples[0].length;) {
                    done += reader.read(samples, done, samples[0].length - done);
                }
                long to = Math.min(samples[0].length, sound.format().frameOfMicros(6_900_000 - clip.startMicros()));
                for (int i = (int) Math.max(0, sound.format().frameOfMicros(3_100_000 - clip.startMicros())); i < to; i++) {
                    loudest = Math.max(loudest, Math.abs(samples[0][i]));
                }
            }
            return loudest;
        }
    }

    @Test
    void takenBackWhereItIsAllowedTheSoundIsThereAgainAndOnRecord() throws Exception {
        Heard before = hear();
        redact();
        assertEquals(0, cli.run("library", "settings", "lib", "--set", LibrarySettings.UNMASKING + "=allowed").code());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Call> stored = library.load(Call.class, call);
            stored.document().getRedactions().clear();
            library.saveAll(List.of(new Saving(stored.document(), stored.version())), List.of(AuditNote.of(AuditKind.UNMASKING, "Call", call, "Alex")));
        }
        assertEquals(before, hear());
    }

    @Test
    void callsAreListedByWorthWithTheirReasons() throws Exception {
        JsonNode ranked = cli.run("calls", "--library", "lib", "--rank", "--json").json().get(0);
        assertEquals(1, ranked.get("rank").asInt());
        assertTrue(ranked.get("heard").asBoolean());
        assertTrue(ranked.get("reasons").isArray());
        double points = 0;
        for (JsonNode reason : ranked.get("reasons")) {
            points += reason.get("points").asDouble();
            assertFalse(reason.get("text").asText().isBlank());
        }
        assertEquals(points, ranked.get("score").asDouble(), 1e-9);
        Answer settings = cli.run("library", "settings", "lib", "--set", "rank-help=70", "--set", "rank-chance=0.2");
        assertEquals(0, settings.code(), settings.err());
        assertTrue(settings.out().contains("* rank-help=70"), settings.out());
        Answer wrong = cli.run("library", "settings", "lib", "--set", "rank-help=-3");
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("a number from 0 to 100"), wrong.err());
        assertEquals(0, cli.run("calls", "--library", "lib", "--rank", "--first", "1").code());
    }
}
