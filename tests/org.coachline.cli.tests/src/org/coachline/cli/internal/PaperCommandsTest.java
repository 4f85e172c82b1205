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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.OpenMode;
import org.coachline.library.ReviewRow;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Speaking
class PaperCommandsTest {

    @TempDir
    Path folder;
    private Cli cli;
    private String reviewed = "";

    @BeforeEach
    void start() throws Exception {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "generate", "lib", "--calls", "60", "--moments", "600", "--seed", "7").code());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            for (MomentRow row : library.moments(MomentQuery.ALL)) {
                if (row.verdict() == Verdict.MISSED && library.reviews(row.callId()).stream().map(ReviewRow::reviewerId).distinct().count() == 1) {
                    reviewed = row.callId();
                }
            }
        }
    }

    private static String begin(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, %PDF", "a.docx, PK"})
    void aDebriefAnswersWithItsPath(String name, String begin) throws Exception {
        Answer answer = cli.run("debrief", "--library", "lib", "--call", reviewed, "-o", name);
        assertEquals(0, answer.code(), answer::err);
        assertEquals(folder.resolve(name).toString(), answer.line());
        assertTrue(begin(folder.resolve(name)).startsWith(begin));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, %PDF", "a.docx, PK"})
    void cardsOfACallAnswerWithTheirPath(String name, String begin) throws Exception {
        Answer answer = cli.run("roleplay", "--library", "lib", "--call", reviewed, "--per-page", "4", "-o", name);
        assertEquals(0, answer.code(), answer::err);
        assertEquals(folder.resolve(name).toString(), answer.line());
        assertTrue(begin(folder.resolve(name)).startsWith(begin));
    }

    @Test
    void aCallWithSeveralReviewsAsksWhose() throws Exception {
        String several = "";
        String reviewer = "";
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            for (CallRow call : library.calls(CallQuery.ALL)) {
                if (library.reviews(call.id()).stream().map(ReviewRow::reviewerId).distinct().count() > 1) {
                    several = call.id();
                    reviewer = library.reviews(call.id()).get(0).reviewer();
                }
            }
        }
        Answer asked = cli.run("debrief", "--library", "lib", "--call", several, "-o", "a.pdf");
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("--reviewer") && asked.err().contains(reviewer), asked::err);
        assertFalse(Files.exists(folder.resolve("a.pdf")));
        assertEquals(0, cli.run("debrief", "--library", "lib", "--call", several, "--reviewer", reviewer, "-o", "a.pdf").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"debrief --library lib --call nothing -o a.pdf", "debrief --library lib --call CALL -o a.txt", "debrief --library lib --call CALL -o no/a.pdf",
        "debrief --library lib --call CALL --reviewer Nobody -o a.pdf", "roleplay --library lib -o a.pdf", "roleplay --library lib --call CALL --plan x -o a.pdf",
        "roleplay --library lib --call CALL --technique x -o a.pdf", "roleplay --library lib --call CALL --per-page 3 -o a.pdf",
        "roleplay --library lib --plan nothing -o a.pdf", "roleplay --library lib --packs --technique nothing -o a.pdf"})
    void whatCannotBeWrittenIsRefusedInWords(String words) throws Exception {
        Answer answer = cli.run(words.replace("CALL", reviewed).split(" "));
        assertTrue(answer.code() == 1 || answer.code() == 2, () -> String.valueOf(answer.code()));
        assertFalse(answer.err().isBlank() || answer.err().contains("Exception") || answer.err().contains("fault"), answer::err);
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }
}
