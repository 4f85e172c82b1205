/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.FailScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();
    private Cli cli;
    private String call = "";

    @BeforeEach
    void start() throws Exception {
        Locale.setDefault(Locale.UK);
        cli = new Cli(folder, new TestPacks() {
            @Override
            public Catalog catalog() {
                return new Catalog(List.of(), List.of(), List.of(), List.of(card()), List.of());
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

    private static ScorecardEntry.Question question(String id, double weight, boolean optional, List<ScorecardEntry.Option> options) {
        return new ScorecardEntry.Question(id, "Question " + id, weight, optional, false, "", List.of(), options);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
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
    @CsvSource(delimiter = '|', value = {"{\"answers\": {\"greeting\": \"yes\"}} | asks no “greeting”", "{\"answers\": {\"let-finish\": \"maybe\"}} | has no answer “maybe”",
        "{\"answers\": {\"steady\": \"n/a\"}} | always applies", "{\"answers\": [1]} | something else", "{\"answers\": | no file of answers", "[] | something else"})
    void whatDoesNotFitIsNamedAndNothingIsSaved(String json, String said) throws Exception {
        Answer answer = score(json);
        assertNotEquals(0, answer.code());
        assertTrue(answer.err().contains(said), answer::err);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            assertTrue(library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 10).stream().noneMatch(each -> each.kind() == AuditKind.SCORE));
        }
    }
}
