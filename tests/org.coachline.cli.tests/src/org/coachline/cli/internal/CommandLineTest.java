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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.Speaking;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Speaking
class CommandLineTest {

    private static final List<String> COMMANDS = List.of("library create", "library info", "library check", "library rebuild", "import", "pair", "unpair", "calls", "analyse", "peaks", "decode", "probe",
            "review add-moment", "review show", "plan create", "plan list", "plan export", "library generate", "library settings", "progress", "agreement", "sample", "debrief", "roleplay", "packs list", "packs new", "packs validate", "packs preview", "packs build", "demo",
            "review propose", "guests list", "guests off", "guests on", "recorder list", "recorder import");

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void helpListsEveryCommand() {
        Answer help = cli.run("--help");
        assertEquals(0, help.code());
        assertEquals("", help.err());
        for (String command : COMMANDS) {
            assertTrue(help.out().lines().anyMatch(line -> line.startsWith("  " + command + "  ")), command + " in " + help.out());
        }
    }

    @Test
    void commandsAreListedByWhatTheyAreFor() {
        List<String> lines = cli.run("--help").out().lines().toList();
        int libraries = lines.indexOf("Libraries:");
        int trying = lines.indexOf("To try it:");
        assertTrue(libraries > 0 && trying > libraries, lines.toString());
        assertTrue(lines.get(libraries + 1).startsWith("  library create "), lines.get(libraries + 1));
        assertTrue(lines.get(trying + 1).startsWith("  demo "), "a command that is in no group stands last: " + lines);
    }

    @Test
    void askingForHelpByAWordIsAskingByAnOption() {
        assertEquals(cli.run("--help").out(), cli.run("help").out());
        assertEquals(cli.run("library", "create", "--help").out(), cli.run("help", "library", "create").out());
        assertEquals(2, cli.run("help", "nonsense").code());
    }

    @Test
    void theVersionIsTold() {
        Answer version = cli.run("--version");
        assertEquals(0, version.code());
        assertTrue(version.out().startsWith("Coachline"), version.out());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : COMMANDS) {
            for (String option : List.of("-h", "--help")) {
                List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
                words.add(option);
                Answer help = cli.run(words.toArray(String[]::new));
                assertEquals(0, help.code(), command);
                assertTrue(help.out().startsWith("Usage: coachline cli " + command), help.out());
                long explained = help.out().lines().filter(line -> !line.isBlank()).count();
                assertTrue(explained > 3, command + " explains too little: " + help.out());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "library", "review", "plan", "packs", "nonsense", "library nonsense", "calls", "calls --library",
        "calls --library x --nonsense", "import --library x", "analyse", "peaks -i a.wav", "decode a.wav", "decode -o b.wav", "probe", "probe --json", "review add-moment --library x --call y --technique z",
        "plan export --library x --plan y", "packs validate", "packs new x", "packs build x", "packs preview"})
    void wrongUsageEndsWithTwoAndAnEmptyAnswer(String words) {
        Answer answer = cli.run(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("--help"), answer.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calls --library x --nonsense | --nonsense
            import --library x --agent-channel middle a.wav | '--agent-channel': expected left, right but was 'middle'
            analyse --agent-channel middle a.wav | '--agent-channel': expected left, right but was 'middle'
            peaks -i a.wav -o a.dat -b 12 | '--bits': expected 8, 16 but was '12'
            peaks -i a.wav -o a.dat -z 1 | expected a whole number of at least 2 but was '1'
            peaks -i a.wav -o a.txt | expected a name that ends in .json or .dat but was 'a.txt'
            decode a.mp3 -o a.wav --bits 12 | '--bits': expected 16, 24, 32f but was '12'
            decode a.mp3 b.mp3 -o c.wav | several recordings go into a folder, and 'c.wav' is the name of a file
            review add-moment --library x --call y --technique z --start -1 | '--start'
            review add-moment --library x --call y --technique z --start NaN | expected seconds from the start of the call, such as 134.7 but was 'NaN'
            review add-moment --library x --call y --technique z --start 2 --end 1 | '--end': it lies before --start
            review add-moment --library x --call y --technique z --start 1 --verdict good | expected used-well, partly, missed, backfired but was 'good'
            review add-moment --library x --call y --technique z --start 1 --channel mixed | expected agent, customer but was 'mixed'
            plan create --library x --agent y --due-in 0 | '--due-in'
            plan create --library x --agent y --from 31.3.2026 | expected a day such as 2026-03-31 but was '31.3.2026'
            plan create --library x --agent y --from 2026-03-02 --to 2026-03-01 | '--to': it lies before --from
            plan export --library x --plan y -o plan.ods | expected a name that ends in .xlsx but was 'plan.ods'
            """)
    void wrongValuesAreNamedWithWhatIsAllowed(String words, String expected) {
        Answer answer = cli.run(words.split(" "));
        assertEquals(2, answer.code(), answer.err());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains(expected), answer.err());
    }

    @Test
    void aLibraryIsMadeOnceAndTellsWhatItHolds() throws Exception {
        assertEquals(0, cli.run("library", "create", "lib").code());
        Answer again = cli.run("library", "create", "lib");
        assertEquals(1, again.code());
        assertTrue(again.err().contains(folder.resolve("lib").toString()));
        JsonNode info = cli.run("library", "info", "lib", "--json").json();
        assertEquals(0, info.get("calls").asInt());
        assertEquals(folder.resolve("lib").toString(), info.get("location").asText());
        assertFalse(info.get("readOnly").asBoolean());
        assertEquals(0, cli.run("library", "check", "lib").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"library info none", "library check none", "library rebuild none", "calls --library none --json", "import --library none call.wav",
        "review show --library none --call x", "review add-moment --library none --call x --technique validate-first --start 1",
        "plan create --library none --agent Kim", "plan export --library none --plan x -o plan.xlsx", "plan list --library none"})
    void aLibraryThatIsNotThereIsRefusedByName(String words) {
        Answer answer = cli.run(words.split(" "));
        assertEquals(1, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains(folder.resolve("none").toString()), answer.err());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void importTellsOfEachFile() throws Exception {
        library();
        Path call = wav("call.wav");
        Path text = Files.writeString(folder.resolve("notes.wav"), "no sound at all");
        Answer answer = cli.run("import", "--library", "lib", "--agent", "Kim", "call.wav", "notes.wav", "--json");
        assertEquals(1, answer.code());
        JsonNode good = answer.json().get(0);
        assertEquals(call.toString(), good.get("file").asText());
        assertEquals("pcm_mulaw", good.get("codec").asText());
        assertEquals(8000, good.get("sampleRate").asInt());
        assertEquals(2, good.get("channels").asInt());
        assertEquals(3.0, good.get("durationSeconds").asDouble(), 1e-9);
        assertEquals(64, good.get("sha256").asText().length());
        assertTrue(good.get("duplicateOf").isNull());
        assertFalse(good.has("error"));
        JsonNode bad = answer.json().get(1);
        assertEquals(text.toString(), bad.get("file").asText());
        assertFalse(bad.get("error").asText().isBlank());
        assertTrue(answer.err().contains("notes.wav"));
        assertEquals(1, cli.run("calls", "--library", "lib", "--json").json().size());
    }

    @Test
    void importingTwiceNamesTheCallThatIsThere() throws Exception {
        String call = imported();
        wav("copy.wav");
        Answer again = cli.run("import", "--library", "lib", "copy.wav", "--json");
        assertEquals(0, again.code());
        assertEquals(call, again.json().get(0).get("duplicateOf").asText());
    }

    @Test
    void callsAreListedWithTheirFacts() throws Exception {
        String call = imported();
        JsonNode row = cli.run("calls", "--library", "lib", "--json").json().get(0);
        assertEquals(call, row.get("id").asText());
        assertEquals("Kim", row.get("agent").asText());
        assertEquals(3.0, row.get("durationSeconds").asDouble(), 1e-9);
        assertEquals(0, row.get("moments").asInt());
        assertEquals("new", row.get("status").asText());
        for (String field : List.of("start", "queue", "callerType")) {
            assertTrue(row.has(field), field);
        }
        assertTrue(cli.run("calls", "--library", "lib").line().startsWith(call));
    }

    @Test
    void aMomentIsFoundAsItWasMarked() throws Exception {
        String call = imported();
        Answer added = cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique",
                "validate-first", "--start", "0.5", "--end", "1.25", "--channel", "agent", "--verdict", "missed", "--comment", "Too early");
        assertEquals(0, added.code(), added.err());
        JsonNode shown = cli.run("review", "show", "--library", "lib", "--call", call, "--reviewer", "alex", "--json").json();
        assertEquals(1, shown.get("moments").size());
        JsonNode moment = shown.get("moments").get(0);
        assertEquals(added.line(), moment.get("id").asText());
        assertEquals("validate-first", moment.get("technique").asText());
        assertEquals("p", moment.get("pack").asText());
        assertEquals("Name of validate-first", moment.get("techniqueName").asText());
        assertEquals(0.5, moment.get("start").asDouble(), 0);
        assertEquals(1.25, moment.get("end").asDouble(), 0);
        assertEquals("agent", moment.get("channel").asText());
        assertEquals("missed", moment.get("verdict").asText());
        assertEquals("Too early", moment.get("comment").asText());
        assertEquals("Alex", moment.get("reviewer").asText());
        assertEquals("draft", shown.get("reviews").get(0).get("status").asText());
        assertEquals(1, cli.run("calls", "--library", "lib", "--json").json().get(0).get("moments").asInt());
    }

    @Test
    void aTechniqueThatCameTooSoonIsShownWithTheRule() throws Exception {
        String call = imported();
        for (String[] mark : new String[][] {{"keep-informed", "0.5"}, {"validate-first", "1.5"}}) {
            cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique", mark[0], "--start", mark[1],
                    "--verdict", "used-well");
        }
        JsonNode order = cli.run("review", "show", "--library", "lib", "--call", call, "--json").json().get("order");
        assertEquals(1, order.size());
        assertEquals("p/validate-first", order.get(0).get("first").asText());
        assertEquals("p/keep-informed", order.get(0).get("then").asText());
        assertEquals(0.5, order.get(0).get("tooSoonStart").asDouble());
        assertEquals(1.5, order.get(0).get("dueStart").asDouble());
        String text = cli.run("review", "show", "--library", "lib", "--call", call).out();
        assertTrue(text.contains(order.get(0).get("text").asText()), text);
    }

    @Test
    void momentsOfOneReviewerGoIntoOneReviewInOrderOfTime() throws Exception {
        String call = imported();
        mark(call, "Alex", "p/keep-informed", "2");
        mark(call, "alex ", "p/keep-informed", "1");
        mark(call, "Sam", "p/keep-informed", "1.5");
        JsonNode shown = cli.run("review", "show", "--library", "lib", "--call", call, "--json").json();
        assertEquals(2, shown.get("reviews").size());
        List<Double> starts = new ArrayList<>();
        shown.get("moments").forEach(moment -> starts.add(moment.get("start").asDouble()));
        assertEquals(List.of(1.0, 1.5, 2.0), starts);
    }

    @Test
    void marksMadeAtOnceAllGoIntoOneReview() throws Exception {
        String call = imported();
        int many = 6;
        List<Answer> answers = IntStream.range(0, many).parallel()
                .mapToObj(i -> new Cli(folder).run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex",
                        "--technique", "validate-first", "--start", "1." + i))
                .toList();
        answers.forEach(answer -> assertEquals(0, answer.code(), answer.err()));
        JsonNode shown = cli.run("review", "show", "--library", "lib", "--call", call, "--json").json();
        assertEquals(many, shown.get("moments").size());
        assertEquals(1, shown.get("reviews").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validat-first | 1 | Did you mean validate-first?
            p/validat-first | 1 | Did you mean p/validate-first?
            in-both | 1 | p/in-both, q/in-both
            validate-first | 99 | the call ends at 0:03
            """)
    void momentsThatCannotBeAreRefused(String technique, String start, String expected) throws Exception {
        String call = imported();
        Answer answer = cli.run("review", "add-moment", "--library", "lib", "--call", call, "--technique", technique, "--start", start);
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains(expected), answer.err());
        assertEquals(0, cli.run("library", "info", "lib", "--json").json().get("moments").asInt());
    }

    @Test
    void anUnknownCallIsRefusedByName() throws Exception {
        library();
        Answer answer = cli.run("review", "add-moment", "--library", "lib", "--call", "nowhere", "--technique", "validate-first", "--start", "1");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("nowhere"));
        assertEquals(1, cli.run("review", "show", "--library", "lib", "--call", "nowhere", "--json").code());
    }

    @Test
    void aPlanIsMadeFromMarksAndHandedOver() throws Exception {
        String call = imported();
        mark(call, "Alex", "validate-first", "1", "--verdict", "missed");
        mark(call, "Alex", "keep-informed", "2", "--verdict", "used-well");
        Answer created = cli.run("plan", "create", "--library", "lib", "--agent", "kim", "--json");
        assertEquals(0, created.code(), created.err());
        JsonNode plan = created.json();
        assertEquals("Kim", plan.get("agent").asText());
        assertEquals("Alex", plan.get("coach").asText());
        assertEquals("validate-first", plan.get("goals").get(0).get("technique").asText());
        assertEquals("2026-03-23", plan.get("goals").get(0).get("due").asText());
        assertEquals(1.0, plan.get("goals").get(0).get("evidence").get(0).get("start").asDouble(), 0);
        assertEquals("keep-informed", plan.get("praise").get(0).get("technique").asText());
        assertEquals(plan.get("id").asText(), cli.run("plan", "list", "--library", "lib", "--json").json().get(0).get("id").asText());
        Answer exported = cli.run("plan", "export", "--library", "lib", "--plan", plan.get("id").asText(), "-o", "plan.xlsx");
        assertEquals(0, exported.code(), exported.err());
        assertEquals(folder.resolve("plan.xlsx").toString(), exported.line());
        try (var in = Files.newInputStream(folder.resolve("plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals("Name of validate-first", book.getSheet("Goals").getRow(1).getCell(1).getStringCellValue());
        }
    }

    @Test
    void aPlanThatPraisesNothingIsQuestionedAndHandedOverAllTheSame() throws Exception {
        String call = imported();
        mark(call, "Alex", "validate-first", "1", "--verdict", "missed");
        String plan = cli.run("plan", "create", "--library", "lib", "--agent", "kim", "--json").json().get("id").asText();
        Answer exported = cli.run("plan", "export", "--library", "lib", "--plan", plan, "-o", "plan.xlsx");
        assertEquals(0, exported.code(), exported.err());
        assertTrue(exported.err().contains("is there nothing to praise?"), exported.err());
    }

    @Test
    void aPlanWithoutMarksOrForNobodyIsRefused() throws Exception {
        imported();
        Answer unmarked = cli.run("plan", "create", "--library", "lib", "--agent", "Kim");
        assertEquals(1, unmarked.code());
        assertTrue(unmarked.err().contains("Kim"));
        Answer nobody = cli.run("plan", "create", "--library", "lib", "--agent", "Kimm", "--json");
        assertEquals(1, nobody.code());
        assertTrue(nobody.err().contains("Did you mean Kim?"), nobody.err());
        assertEquals(0, cli.run("library", "info", "lib", "--json").json().get("plans").asInt());
        assertEquals(1, cli.run("library", "info", "lib", "--json").json().get("agents").asInt());
    }

    @Test
    void anUnknownPlanOrPlaceIsRefusedByName() throws Exception {
        library();
        Answer unknown = cli.run("plan", "export", "--library", "lib", "--plan", "nothing", "-o", "plan.xlsx");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("nothing"));
        assertFalse(Files.exists(folder.resolve("plan.xlsx")));
    }

    @Test
    void peaksAreWrittenInBothFormats() throws Exception {
        wav("call.wav");
        assertEquals(0, cli.run("peaks", "-i", "call.wav", "-o", "mixed.dat", "-z", "256", "-b", "8").code());
        assertEquals(1, Files.readAllBytes(folder.resolve("mixed.dat"))[0]);
        assertEquals(0, cli.run("peaks", "-i", "call.wav", "-o", "split.json", "-z", "256", "-b", "16", "--split-channels").code());
        JsonNode peaks = new ObjectMapper().readTree(folder.resolve("split.json").toFile());
        assertEquals(2, peaks.get("version").asInt());
        assertEquals(2, peaks.get("channels").asInt());
        assertEquals(16, peaks.get("bits").asInt());
        assertEquals(94, peaks.get("length").asInt());
        assertEquals(1, cli.run("peaks", "-i", "none.wav", "-o", "none.dat").code());
        assertFalse(Files.exists(folder.resolve("none.dat")));
    }

    @Test
    void packsAreListedFaultyOnesToo() throws Exception {
        JsonNode packs = cli.run("packs", "list", "--json").json();
        assertEquals("p", packs.get(0).get("id").asText());
        assertEquals(3, packs.get(0).get("techniques").asInt());
        assertFalse(packs.get(1).get("healthy").asBoolean());
        assertEquals(7, packs.get(1).get("problems").get(0).get("line").asInt());
        assertTrue(cli.run("packs", "list").err().contains("pack.xml:7: error: It is broken. Mend it."));
    }

    @Test
    void aBrokenPackIsRefusedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("pack.xml"), "<?xml version=\"1.0\"?>\n<pack\n");
        Answer answer = cli.run("packs", "validate", "pack.xml");
        assertEquals(1, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("pack.xml:"), answer.err());
        assertEquals(1, cli.run("packs", "validate", "none.xml").code());
        assertFalse(cli.run("packs", "validate", "pack.xml", "--json").json().get("healthy").asBoolean());
    }

    @Test
    void aReaderWhoLeftIsNoError() throws Exception {
        imported();
        Answer answer = cli.run(failing("Broken pipe"), false, "calls", "--library", "lib", "--json");
        assertEquals(1, answer.code());
        assertEquals("", answer.err());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsSaid() throws Exception {
        imported();
        Answer answer = cli.run(failing("No space left on device"), false, "calls", "--library", "lib");
        assertEquals(1, answer.code());
        assertEquals(1, answer.err().lines().filter(line -> line.contains("No space left on device")).count(), answer.err());
    }

    @Test
    void whoInterruptsIsToldAndNothingIsLeftHalfDone() throws Exception {
        library();
        WavFixture.of(Codec.MULAW, 8000, 1).tone(0, 440, 0.5, 60).writeTo(folder.resolve("call.wav"));
        Answer stopped = cli.run(new ByteArrayOutputStream(), true, "peaks", "-i", "call.wav", "-o", "peaks.dat");
        assertEquals(1, stopped.code());
        assertTrue(stopped.err().contains("Stopped"), stopped.err());
        assertFalse(Files.exists(folder.resolve("peaks.dat")));
        assertEquals(1, cli.run(new ByteArrayOutputStream(), true, "import", "--library", "lib", "call.wav").code());
    }

    @Test
    void rebuildingMakesTheSameListsAnewAndSaysOfHowManyDocuments() throws Exception {
        imported();
        JsonNode before = cli.run("calls", "--library", "lib", "--json").json();
        long documents = cli.run("library", "check", "lib", "--json").json().get("documents").asLong();
        Answer answer = cli.run("library", "rebuild", "lib");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("Made the lists of " + documents + " documents anew.", answer.line());
        assertEquals(before, cli.run("calls", "--library", "lib", "--json").json());
        assertTrue(cli.run("library", "rebuild", "lib", "--json").json().get("sound").asBoolean());
    }

    @Test
    void whoInterruptsACheckIsToldSoAndNotOfAFault() throws Exception {
        imported();
        Answer stopped = cli.run(new ByteArrayOutputStream(), true, "library", "check", "lib");
        assertEquals(1, stopped.code());
        assertEquals(List.of("Stopped before it was done. What was finished is kept."), stopped.err().lines().toList());
    }

    @Test
    void aNameThatNoFileCanHaveIsWrongUsageInPlainWords() {
        Answer answer = cli.run("import", "--library", "lib", "a\0b.wav");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("expected a name that files of this system can have"), answer.err());
        assertFalse(answer.err().contains("java."), answer.err());
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private void library() {
        assertEquals(0, cli.run("library", "create", "lib").code());
    }

    private Path wav(String name) throws IOException {
        return WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 3).tone(1, 300, 0.5, 3).writeTo(folder.resolve(name));
    }

    /** A library with one call of Kim's; returns the call's id. */
    private String imported() throws IOException {
        library();
        wav("call.wav");
        Answer answer = cli.run("import", "--library", "lib", "--agent", "Kim", "call.wav", "--json");
        assertEquals(0, answer.code(), answer.err());
        return answer.json().get(0).get("call").asText();
    }

    private void mark(String call, String reviewer, String technique, String start, String... more) {
        List<String> words = new ArrayList<>(List.of("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", reviewer,
                "--technique", technique, "--start", start));
        words.addAll(List.of(more));
        Answer answer = cli.run(words.toArray(String[]::new));
        assertEquals(0, answer.code(), answer.err());
    }
}
