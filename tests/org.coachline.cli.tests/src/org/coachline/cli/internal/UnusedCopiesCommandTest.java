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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Locale;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of recordings that nothing refers to: told at each check, deleted when somebody says so and why. */
class UnusedCopiesCommandTest {

    private static final String PATH = "ab/" + "ab".repeat(32) + ".wav";

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();
    private Cli cli;
    private Path copy;

    @BeforeEach
    void makeLibrary() throws Exception {
        Locale.setDefault(Locale.UK);
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
        copy = folder.resolve("lib/recordings").resolve(PATH);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, "sound");
        Files.setLastModifiedTime(copy, FileTime.from(Cli.CLOCK.instant().minus(Duration.ofDays(2))));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aCheckNamesThemWithTheirSizeAndLeavesThem() throws Exception {
        Answer answer = cli.run("library", "check", "lib");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("recordings/" + PATH + " (5 bytes, of 2026-03-07)", answer.out().lines().toList().get(1));
        assertTrue(answer.out().contains("One copy of a recording is referred to by nothing any more, 5 bytes together."), answer.out());
        JsonNode json = cli.run("library", "check", "lib", "--json").json();
        assertTrue(json.get("sound").asBoolean());
        assertEquals(PATH, json.get("unused").get(0).get("path").asText());
        assertEquals(5, json.get("unused").get(0).get("bytes").asLong());
        assertFalse(json.has("deleted"));
        assertTrue(Files.exists(copy));
    }

    @Test
    void aDryRunSaysWhatWouldGoAndChangesNothing() throws Exception {
        Answer answer = cli.run("library", "check", "lib", "--delete-unused", "An import broke off", "--dry-run");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("One copy of a recording would be deleted, 5 bytes together. Nothing was changed."), answer.out());
        assertTrue(Files.exists(copy));
        assertEquals(0, cli.run("audit", "--library", "lib", "--json").json().get("entries").size());
    }

    @Test
    void whoDeletesThemSaysWhyAndIsOnRecord() throws Exception {
        JsonNode json = cli.run("library", "check", "lib", "--delete-unused", "An import broke off", "--by", "Ina Example", "--json").json();
        assertEquals(1, json.get("deleted").asInt());
        assertFalse(Files.exists(copy));
        JsonNode entry = cli.run("audit", "--library", "lib", "--json").json().get("entries").get(0);
        assertEquals("Ina Example", entry.get("who").asText());
        assertTrue(entry.toString().contains(PATH) && entry.toString().contains("An import broke off"), entry::toString);
        assertEquals("No copies of recordings were deleted.", cli.run("library", "check", "lib", "--delete-unused", "again").out().lines().toList().get(1));
    }

    @Test
    void withoutAReasonNothingIsDeleted() {
        assertEquals(Task.WRONG_USAGE, cli.run("library", "check", "lib", "--delete-unused", " ").code());
        assertEquals(Task.WRONG_USAGE, cli.run("library", "check", "lib", "--dry-run").code());
        assertTrue(Files.exists(copy));
    }

    @Test
    void whatCannotBeKnownIsSaidAndNothingIsDeleted() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            var rule = library.records().backups().rule();
            library.records().backups().setRule(new org.coachline.library.records.BackupRule(folder.resolve("stick"), false, false, rule.days(), rule.weeks(), rule.months()), "Ina");
        }
        Files.delete(folder.resolve("stick"));
        Answer answer = cli.run("library", "check", "lib", "--delete-unused", "An import broke off");
        assertEquals(Task.REFUSED, answer.code());
        assertTrue(answer.err().contains("stick"), answer.err());
        assertTrue(Files.exists(copy));
    }
}
