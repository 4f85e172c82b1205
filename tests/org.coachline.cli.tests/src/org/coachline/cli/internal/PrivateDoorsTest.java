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

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.intake.CallClips;
import org.coachline.intake.CallSound;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.Stored;
import org.coachline.library.records.Hold;
import org.coachline.model.Documents;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Visibility;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What coaches write for one another comes out by no door that leads away from them. Every command of the command line is either tried here or named
 * with the reason why it is none, so that a new one is not forgotten; the workbench's documents are made by the same writers.
 */
class PrivateDoorsTest {

    /** In a note that only coaches read. */
    private static final String PRIVATE = "xylophone";
    /** In a note that the agent reads too: a door through which nothing comes is no proof. */
    private static final String SHARED = "marimba";
    /** In the comment on a moment, which is not for the agent. */
    private static final String COMMENT = "vibraphone";

    private static final String CARD = "4111 1111 1111 1111";
    /** The same, whatever stands between its groups; in sound or a picture so many do not come by chance. */
    private static final Pattern DIGITS = Pattern.compile("4111\\D{0,5}1111\\D{0,5}1111\\D{0,5}1111");

    /** Doors, by the command that opens them. */
    private static final Set<String> TRIED = Set.of("debrief", "deliver", "roleplay", "plan export", "plan export-all", "transcript export", "progress", "agreement", "calls",
            "sample", "audit", "plan list", "plan diff", "template new", "today", "peaks", "decode", "drift",
            "dispute list");

    /** What is no door, with the reason. */
    private static final Map<String, Set<String>> NO_DOORS = Map.of(
            "it shows coaches their own library", Set.of("review show", "library info", "library check", "library rebuild", "library settings", "retention", "hold", "erase"),
            "it keeps the whole library, for those who have it", Set.of("backup", "restore"),
            "it takes something in", Set.of("import", "pair", "unpair", "recorder list", "recorder import", "transcript import", "plan import", "plan create", "review add-moment",
                    "review propose", "reply", "dispute decide", "intake", "score", "sources list", "sources preview", "sources add", "sources remove", "library create", "library generate", "demo"),
            "it knows nothing of reviews", Set.of("analyse", "probe", "template check", "guests list", "guests off", "guests on", "packs list", "packs new", "packs validate",
                    "packs preview", "packs build", "packs install", "packs remove", "packs off", "packs on", "packs folder", "packs update", "packs trust", "packs signature"));

    @TempDir
    Path folder;
    private Cli cli;
    private String call = "";
    private String plan = "";
    private String review = "";
    private String key = "";

    @BeforeEach
    void aReviewWithASecret() throws Exception {
        cli = new Cli(folder);
        done("library", "create", "lib");
        WavFixture.of(WavFixture.Codec.PCM_S16, 8_000, 2).tone(0, 440, 0.5, 10).tone(1, 300, 0.5, 10).writeTo(folder.resolve("a.wav"));
        done("import", "--library", "lib", "--agent", "Kim", "a.wav");
        call = cli.run("calls", "--library", "lib", "--json").json().get(0).get("id").asText();
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.900\n<v Customer>good morning\n");
        done("transcript", "import", "--library", "lib", "--call", call, "call.vtt");
        done("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--start", "1", "--end", "3", "--technique", "p/keep-informed", "--verdict", "missed",
                "--comment", "the " + COMMENT + " again");
        done("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Robin", "--start", "5", "--technique", "p/keep-informed", "--verdict", "partly");
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Review> review = library.load(Review.class, alex(library));
            review.document().getNotes().add(note(review.document(), PRIVATE, Visibility.PRIVATE, true));
            review.document().getNotes().add(note(review.document(), PRIVATE, Visibility.PRIVATE, false));
            review.document().getNotes().add(note(review.document(), SHARED, Visibility.SHARED, true));
            library.save(review.document(), review.version());
        }
        done("plan", "create", "--library", "lib", "--agent", "Kim");
        plan = cli.run("plan", "list", "--library", "lib", "--json").json().get(0).get("id").asText();
        done("deliver", "--library", "lib", "--call", call, "--reviewer", "Alex", "-o", "first.html");
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            review = alex(library);
            key = library.load(Review.class, review).document().getDeliveries().getFirst().getSecret();
        }
    }

    private String alex(Library library) throws Exception {
        return library.reviews(call).stream().filter(each -> each.reviewer().equals("Alex")).findFirst().orElseThrow().id();
    }

    private static CoachingNote note(Review review, String text, Visibility visibility, boolean linked) {
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId(Documents.newId());
        note.setText("the " + text);
        note.setVisibility(visibility);
        if (linked) {
            note.getMoments().addAll(review.getMoments());
        }
        return note;
    }

    private Answer done(String... words) {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), () -> String.join(" ", words) + ": " + answer.err());
        return answer;
    }

    /** What a command says and writes; its last word is the file or folder. */
    private String written(String... words) throws IOException {
        StringBuilder all = new StringBuilder(done(words).out());
        try (Stream<Path> files = Files.walk(folder.resolve(words[words.length - 1]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".docx") || file.toString().endsWith(".xlsx")) {
                    try (ZipFile zip = new ZipFile(file.toFile())) {
                        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                            all.append(new String(zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
                        }
                    }
                } else if (file.toString().endsWith(".pdf")) {
                    all.append(pdf(file));
                } else {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    /** What is read of a PDF, and what nobody reads: its bytes are packed. */
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document)).append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object).append('\n');
                if (object instanceof COSStream stream) {
                    all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
                }
            }
            return all.toString();
        }
    }

    private String in(String command, String... more) {
        return done(Stream.concat(Stream.of(command.split(" ")), Stream.concat(Stream.of("--library", "lib"), Stream.of(more))).toArray(String[]::new)).out();
    }

    private Map<String, String> doors() throws Exception {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("debrief for Word", written("debrief", "--library", "lib", "--call", call, "--reviewer", "Alex", "-o", "d.docx"));
        doors.put("debrief as PDF", written("debrief", "--library", "lib", "--call", call, "--reviewer", "Alex", "-o", "d.pdf"));
        doors.put("delivered page", written("deliver", "--library", "lib", "--call", call, "--reviewer", "Alex", "-o", "d.html"));
        doors.put("delivered page and its PDF", written("deliver", "--library", "lib", "--call", call, "--reviewer", "Alex", "--sound", "short", "--pdf", "-o", "e.html"));
        doors.put("PDF beside a delivered page", pdf(folder.resolve("e.pdf")));
        doors.put("delivered page with a self-review", written("deliver", "--library", "lib", "--call", call, "--reviewer", "Alex", "--self-review", "-o", "s.html"));
        doors.put("role-play of the call", written("roleplay", "--library", "lib", "--call", call, "-o", "r.docx"));
        doors.put("role-play of the plan", written("roleplay", "--library", "lib", "--plan", plan, "-o", "q.docx"));
        doors.put("plan's workbook", written("plan", "export", "--library", "lib", "--plan", plan, "-o", "p.xlsx"));
        doors.put("workbooks of many plans", written("plan", "export-all", "--library", "lib", "-o", "all"));
        doors.put("what differs in a workbook", done("plan", "diff", "--library", "lib", "p.xlsx").out());
        doors.put("plans", in("plan list", "--json"));
        doors.put("an empty template", written("template", "new", "t.xlsx"));
        doors.put("transcript as WebVTT", written("transcript", "export", "--library", "lib", "--call", call, "-o", "t.vtt"));
        doors.put("transcript as SubRip", written("transcript", "export", "--library", "lib", "--call", call, "-o", "t.srt"));
        doors.put("calls", in("calls", "--json"));
        doors.put("calls by worth", in("calls", "--rank", "--json"));
        doors.put("progress", in("progress", "--agent", "Kim", "--json"));
        doors.put("agreement", in("agreement", "--call", call, "--json"));
        doors.put("drift", in("drift", "--json"));
        doors.put("disputes", in("dispute list", "--review", review, "--json"));
        doors.put("sample", in("sample", "--count", "1", "--seed", "7", "--json"));
        doors.put("audit trail", in("audit", "--json"));
        doors.put("the day's work", in("today", "--json"));
        doors.put("waveform", written("peaks", "-i", "a.wav", "-o", "a.json"));
        doors.put("sound", written("decode", "a.wav", "-o", "b.wav"));
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            CallSound sound = CallSound.find(library, library.load(Call.class, call).document());
            doors.put("clip", new String(CallClips.cut(sound, List.of(new CallClips.Span(0, 2_000_000)), CallClips.USUAL_BYTES, () -> false).getFirst().orElseThrow().wav(),
                    StandardCharsets.ISO_8859_1));
        }
        return doors;
    }

    @Test
    void whatIsPrivateComesOutByNoDoor() throws Exception {
        Map<String, String> doors = doors();
        doors.forEach((door, text) -> {
            assertFalse(text.contains(PRIVATE), () -> door + " tells what is private");
            assertFalse(text.contains(key), () -> door + " gives the key of an earlier delivery away");
            assertFalse(text.isEmpty(), () -> door + " gave nothing at all");
        });
        for (String door : new String[] {"debrief for Word", "debrief as PDF", "delivered page", "PDF beside a delivered page", "delivered page with a self-review"}) {
            assertTrue(doors.get(door).contains(SHARED), door + " should tell what is shared");
        }
    }

    @Test
    void whatIsSaidOfAMomentToCoachesReachesNothingThatIsMadeForTheAgent() throws Exception {
        Map<String, String> doors = doors();
        for (String door : new String[] {"debrief for Word", "debrief as PDF", "delivered page", "PDF beside a delivered page", "delivered page with a self-review", "role-play of the call", "role-play of the plan",
            "transcript as WebVTT", "clip"}) {
            assertFalse(doors.get(door).contains(COMMENT), () -> door + " tells the comment");
        }
    }

    @Test
    void aCardNumberThatSomebodyTypedComesOutByNoDoor() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Review> stored = library.load(Review.class, alex(library));
            Review review = stored.document();
            review.setSummary("A summary, " + CARD);
            review.getNotes().getLast().setText("the " + SHARED + ", " + CARD);
            Moment moment = review.getMoments().getFirst();
            moment.setPhraseHeard("It is " + CARD);
            moment.setBetterPhrase("Instead of " + CARD);
            moment.setComment("He said " + CARD);
            Dispute dispute = CoachingFactory.eINSTANCE.createDispute();
            dispute.setId(Documents.newId());
            dispute.setLine("m:" + moment.getId());
            dispute.setReason("I was given " + CARD);
            review.getDisputes().add(dispute);
            library.save(review, stored.version());
            Stored<Call> named = library.load(Call.class, call);
            named.document().setTitle("Declined " + CARD);
            named.document().setQueue("Cards " + CARD);
            named.document().setRecorderNote("Paid by " + CARD);
            Marker marker = CoachingFactory.eINSTANCE.createMarker();
            marker.setId(Documents.newId());
            marker.setText(CARD);
            named.document().getMarkers().add(marker);
            library.save(named.document(), named.version());
            library.records().holds().lay(Hold.On.CALL, call, "She read " + CARD, "Alex");
            Stored<CoachingPlan> kept = library.load(CoachingPlan.class, plan);
            kept.document().setTitle("Plan " + CARD);
            kept.document().setSummary("A plan, " + CARD);
            kept.document().getGoals().getFirst().setStatement("Not to repeat " + CARD);
            Action action = CoachingFactory.eINSTANCE.createAction();
            action.setId(Documents.newId());
            action.setText("Listen to " + CARD);
            action.setDue(LocalDate.of(2026, 3, 2));
            kept.document().getGoals().getFirst().getActions().add(action);
            library.save(kept.document(), kept.version());
        }
        Map<String, String> doors = doors();
        doors.put("a review", in("review show", "--call", call));
        doors.put("a review for programs", in("review show", "--call", call, "--json"));
        doors.put("calls as text", in("calls"));
        doors.put("calls by worth as text", in("calls", "--rank"));
        doors.put("plans as text", in("plan list"));
        doors.put("holds", in("hold"));
        doors.put("the day's work as text", in("today"));
        doors.put("a proposed plan", in("plan create", "--agent", "Kim", "--json"));
        doors.forEach((door, text) -> assertFalse(DIGITS.matcher(text).find(), () -> door + " tells the number"));
        for (String door : new String[] {"debrief for Word", "debrief as PDF", "delivered page", "PDF beside a delivered page", "plan's workbook", "workbooks of many plans", "role-play of the call",
            "a review", "a review for programs", "a proposed plan", "calls", "calls as text", "plans", "holds", "audit trail", "disputes"}) {
            assertTrue(doors.get(door).contains(Redactions.mask()), () -> door + " should tell where the number stood");
        }
    }

    @Test
    void everyCommandIsTriedOrIsNamedWithTheReasonWhyItIsNoDoor() {
        Set<String> all = new TreeSet<>();
        CommandLine top = new CommandLine(new Coachline(), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return Task.class.isAssignableFrom(type) ? type.cast(made(type)) : CommandLine.defaultFactory().create(type);
            }
        });
        leaves(top, "", all);
        Set<String> known = new TreeSet<>(TRIED);
        NO_DOORS.values().forEach(known::addAll);
        assertEquals(known, all, "each command is tried as a door, or named with the reason why it is none");
    }

    private static Object made(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor(Context.class);
        constructor.setAccessible(true);
        return constructor.newInstance((Object) null);
    }

    private static void leaves(CommandLine command, String above, Set<String> all) {
        command.getSubcommands().forEach((name, each) -> {
            String path = (above + ' ' + name).strip();
            if (each.getSubcommands().isEmpty()) {
                all.add(path);
            } else {
                leaves(each, path, all);
            }
        });
    }
}
