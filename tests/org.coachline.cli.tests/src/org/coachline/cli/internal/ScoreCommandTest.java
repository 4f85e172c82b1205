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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.FailScope;
import org.coachline.testsupport.HandReckoned;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Speaking
class ScoreCommandTest {

    @TempDir
    Path folder;
    private Cli cli;
    private String call = "";

    @BeforeEach
    void start() throws Exception {
        cli = new Cli(folder, new TestPacks() {
            @Override
            public Catalog catalog() {
                return new Catalog(List.of(), List.of(), List.of(), List.of(card(), byHand()), List.of());
            }
        }, new SampleFiles());
        assertEquals(0, cli.run("library", "generate", "lib", "--calls", "10", "--moments", "20", "--seed", "7").code());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            call = library.calls(CallQuery.ALL).get(0).id();
        }
    }

    private static ScorecardEntry card() {
        List<ScorecardEntry.Option> options = List.of(new ScorecardEntry.Option("yes", "Yes", 2), new ScorecardEntry.Option("stock", "A stock phrase", 1),
                new ScorecardEntry.Option("no", "No", 0));
        return new ScorecardEntry(new CatalogRef("p", "difficult-call", "1.0.0"), "Difficult call", "1.1", "", List.of(
                new ScorecardEntry.Section("hearing", "Hearing the caller", 3, List.of(question("let-finish", 1, true, options),
                        question("feeling-first", 2, true, options), question("apology", 1, true, options))),
                new ScorecardEntry.Section("tone", "Tone", 2, List.of(question("steady", 1, false, options),
                        question("respect", 1, false, List.of(options.get(0), new ScorecardEntry.Option("no", "No", 0, FailScope.ALL, true)))))));
    }

    private static ScorecardEntry byHand() {
        return ScorecardModel.entry(new CatalogRef("p", "by-hand", "1.0.0"), HandReckoned.card());
    }

    private static ScorecardEntry.Question question(String id, double weight, boolean optional, List<ScorecardEntry.Option> options) {
        return new ScorecardEntry.Question(id, "Question " + id, weight, optional, false, "", List.of(), options);
    }

    private Answer score(String json, String... more) throws IOException {
        Files.writeString(folder.resolve("answers.json"), json);
        String[] all = new String[9 + more.length];
        List<String> words = List.of("score", "--library", "lib", "--call", call, "--scorecard", "difficult-call", "--answers", "answers.json");
        for (int i = 0; i < all.length; i++) {
            all[i] = i < words.size() ? words.get(i) : more[i - words.size()];
        }
        return cli.run(all);
    }

    @Test
    void aCallIsScoredWithItsArithmeticAndOnRecord() throws Exception {
        Answer answer = score("{\"answers\": {\"let-finish\": \"yes\", \"feeling-first\": \"stock\", \"apology\": \"n/a\"}}", "--reviewer", "Alex");
        assertEquals(0, answer.code(), answer::err);
        assertTrue(answer.out().contains("Alex scored call " + call + " with Difficult call 1.1: 66.7%"), answer::out);
        assertTrue(answer.out().contains("Hearing the caller: (1 × 2/2 + 2 × 1/2) ÷ 3 = 66.7% (1 do not apply)"), answer::out);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            assertTrue(library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 10).stream().anyMatch(each -> each.kind() == AuditKind.SCORE
                    && each.who().equals("Alex") && String.valueOf(each.after()).contains("let-finish=yes")));
        }
    }

    @Test
    void anAnswerGivenBeforeIsReplacedOnlyWhenThatIsSaid() throws Exception {
        assertEquals(0, score("{\"answers\": {\"let-finish\": \"yes\"}}", "--reviewer", "Alex").code());
        assertNotEquals(0, score("{\"answers\": {\"let-finish\": \"no\"}}", "--reviewer", "Alex").code());
        assertEquals(0, score("{\"answers\": {\"let-finish\": \"no\"}}", "--reviewer", "Alex", "--replace").code());
    }

    @Test
    void programsGetTheSame() throws Exception {
        Answer answer = score("{\"answers\": {\"respect\": {\"answer\": \"no\", \"comment\": \"They shouted.\"}}}", "--json");
        assertTrue(answer.out().contains("\"share\":0.0") || answer.out().contains("\"share\" : 0.0") || answer.out().contains("\"share\": 0.0"), answer::out);
        assertTrue(answer.out().contains("respect"), answer::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"answers\": {/\"greeting\": \"yes\"}} | answers.json, line 2: the scorecard asks no “greeting”",
        "{\"answers\": {/\"let-finish\":/ \"maybe\"}} | line 2: “let-finish” has no answer “maybe”",
        "{\"answers\": {\"steady\": \"n/a\"}} | line 1: “steady” always applies",
        "{\"answers\": {/\"let-finish\": \"yes\",/\"apology\": \"no\",/\"let-finish\": \"no\"}} | line 4: “let-finish” is answered twice; before in line 2",
        "{\"answers\": {\"let-finish\": \"yes\"}}//{} | line 3: something comes after the end",
        "{\"answers\": {\"let-finish\": \"yes\"}} yes | line 1: this is no JSON",
        "{\"answers\": {\"let-finish\": \"yes\"},/\"answers\": {}} | line 2: “answers” stands there twice",
        "{\"answers\": {\"let-finish\": \"yes\"},/\"coment\": \"x\"} | line 2: a file of answers has “answers” and “comment”, and no “coment”",
        "{\"answers\": {\"let-finish\": \"yes\"},/\"comment\": 3} | line 2: the “comment” on the call is a text",
        "{\"answers\": {/\"let-finish\": {\"answer\": \"yes\",/\"note\": \"x\"}}} | line 3: “let-finish” has an “answer” and a “comment”, and no “note”",
        "{\"answers\": {/\"let-finish\": {\"answer\": \"yes\",/\"answer\": \"no\"}}} | line 3: “let-finish” has “answer” twice",
        "{\"answers\": {/\"let-finish\": {\"comment\": \"x\"}}} | line 2: “let-finish” is something else",
        "{\"answers\": {/\"let-finish\": {\"answer\": \"yes\",/\"comment\": [1]}}} | line 3: the comment on “let-finish” is something else than a text",
        "{\"answers\": {/\"let-finish\": null}} | line 2: “let-finish” is something else",
        "{\"answers\": {/\"let-finish\": 2}} | line 2: “let-finish” is something else", "{\"answers\": [1]} | line 1: “answers” is something else",
        "{\"answers\":/ | line 2: this is no JSON", "{} | has no “answers”", "[] | line 1: a file of answers is one JSON object", "'' | line 1: this is no JSON",
        "/// | line 1: a file of answers is one JSON object", "{\"answers\": {/\"let-finish\": NaN}} | line 2: this is no JSON"})
    void whatDoesNotFitIsNamedAndNothingIsSaved(String json, String said) throws Exception {
        Answer answer = score(json.replace('/', '\n').replace("n\na", "n/a"));
        assertNotEquals(0, answer.code());
        assertTrue(answer.err().contains(said), answer::err);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            assertTrue(library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 10).stream().noneMatch(each -> each.kind() == AuditKind.SCORE));
        }
    }

    @Test
    void aFileThatIsNotTextSaysSo() throws Exception {
        Files.write(folder.resolve("answers.json"), new byte[] {'{', '"', (byte) 0xfc, '"', ':', '1', '}'});
        Answer answer = cli.run("score", "--library", "lib", "--call", call, "--scorecard", "difficult-call", "--answers", "answers.json");
        assertNotEquals(0, answer.code());
        assertTrue(answer.err().contains("answers.json, line 1: this is no JSON"), answer::err);
    }

    @Test
    void whatTheScorecardAsksIsKeptWithItsFirstEvaluation() throws Exception {
        assertEquals(0, score("{\"answers\": {\"let-finish\": \"yes\"}}", "--reviewer", "Alex").code());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            assertTrue(library.scoring().scorecards().kept(card().ref(), card().content()).orElseThrow().contains("Question let-finish"));
        }
    }

    @Test
    void everyPlaceShowsTheDigitsThatSomebodyReckonsByHand() throws Exception {
        for (HandReckoned each : HandReckoned.ALL) {
            Files.writeString(folder.resolve("answers.json"), each.json());
            String[] score = {"score", "--library", "lib", "--call", call, "--scorecard", "by-hand", "--answers", "answers.json", "--reviewer", "Alex", "--replace"};
            Answer told = cli.run(score);
            assertEquals(0, told.code(), told::err);
            assertTrue(told.out().contains("By hand 1.0: " + each.percent() + System.lineSeparator()) || told.out().contains("By hand 1.0: " + each.percent() + '\n'), told::out);
            each.steps().forEach(step -> assertTrue(told.out().contains("  " + step), () -> step + " in " + told.out()));
            String[] json = Stream.concat(Stream.of(score), Stream.of("--json")).toArray(String[]::new);
            JsonNode read = new ObjectMapper().readTree(cli.run(json).out());
            assertEquals(each.share(), read.get("share").asDouble(), 1e-12);
            List<String> steps = new ArrayList<>();
            read.get("steps").forEach(step -> steps.add(step.asText()));
            assertEquals(each.steps(), steps);
            Answer page = cli.run("deliver", "--library", "lib", "--call", call, "--reviewer", "Alex", "--no-sound", "-o", "debrief.html");
            assertEquals(0, page.code(), page::err);
            String html = Files.readString(folder.resolve("debrief.html")).replace("&#39;", "'");
            each.steps().forEach(step -> assertTrue(html.contains(step), step));
            Files.delete(folder.resolve("debrief.html"));
        }
    }

    @Test
    void programsGetEveryTermOfTheSum() throws Exception {
        Files.writeString(folder.resolve("answers.json"), HandReckoned.USUAL.json());
        JsonNode read = new ObjectMapper().readTree(cli.run("score", "--library", "lib", "--call", call, "--scorecard", "by-hand", "--answers", "answers.json", "--json").out());
        JsonNode opening = read.get("sections").get(0);
        assertEquals(1.5, opening.get("earned").asDouble());
        assertEquals(3, opening.get("possible").asDouble());
        assertEquals("not-applicable", opening.get("questions").get(2).get("standing").asText());
        assertEquals("not-asked", opening.get("questions").get(3).get("standing").asText());
        JsonNode contact = read.get("sections").get(2).get("questions").get(1);
        assertEquals("chat", contact.get("answer").asText());
        assertFalse(contact.get("counts").asBoolean());
        assertTrue(read.get("scored").asBoolean());
    }

    @Test
    void aCallThatIsCalibratedIsScoredWithWhatItsCalibrationAsks() throws Exception {
        ScorecardEntry now = card();
        ScorecardEntry.Section hearing = now.sections().get(0);
        ScorecardEntry then = new ScorecardEntry(now.ref(), now.name(), now.version(), "",
                List.of(new ScorecardEntry.Section(hearing.id(), hearing.name(), hearing.weight(), hearing.questions().subList(0, 2))));
        String calibration;
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            String alex = library.reviewerNamed("Alex");
            calibration = new CalibrationActs(library, new Catalog(List.of(), List.of(), List.of(), List.of(then), List.of())).begin(call, then, alex,
                    List.of(alex, library.reviewerNamed("Kim")), "", Instant.EPOCH, "Alex");
        }
        Answer answer = score("{\"answers\": {\"let-finish\": \"yes\", \"feeling-first\": \"stock\"}}", "--reviewer", "Alex");
        assertEquals(0, answer.code(), answer::err);
        assertFalse(answer.out().contains("open"), answer::out);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            String alex = library.reviewerNamed("Alex");
            library.scoring().calibrations().readAs(alex);
            assertFalse(new CalibrationActs(library, new Catalog(List.of(), List.of(), List.of(), List.of(now), List.of())).handIn(calibration, alex, Instant.EPOCH, "Alex"), "Kim is missing");
        }
    }
}
