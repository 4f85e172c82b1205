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
import java.util.List;
import java.util.Locale;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();
    private Cli cli;

    @BeforeEach
    void makeLibrary() {
        Locale.setDefault(Locale.UK);
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "generate", "lib", "--calls", "40", "--moments", "300", "--seed", "7").code());
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Answer done(String... words) {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), () -> answer.err() + answer.out());
        return answer;
    }

    private Library open() throws Exception {
        return Library.open(folder.resolve("lib"), OpenMode.READ_WRITE);
    }

    @Test
    void theTrailIsShownFilteredAndAsJson() throws Exception {
        done("library", "settings", "lib", "--set", "fewest-calls=7");
        try (Library library = open()) {
            library.audit().record(AuditNote.of(AuditKind.DELIVERY, "Review", "r1", "Ina \"Q\" Example").labelled("=1+1, a\nb \ud800").changing(null, "\u0001"));
        }
        JsonNode all = done("audit", "--library", "lib", "--json").json();
        assertEquals(2, all.get("entries").size());
        assertTrue(all.get("head").asText().startsWith("2:"));
        JsonNode delivery = done("audit", "--library", "lib", "--kind", "delivery", "--json").json().get("entries").get(0);
        assertEquals("Ina \"Q\" Example", delivery.get("who").asText());
        assertEquals("\u0001", delivery.get("after").asText());
        assertTrue(done("audit", "--library", "lib", "--kind", "DELIVERY", "--csv").out().contains("\"'=1+1, a"));
        assertTrue(done("audit", "--library", "lib").out().contains("setting"));
        assertEquals(0, done("audit", "--library", "lib", "--from", "2099-01-01", "--json").json().get("entries").size());
    }

    @Test
    void theChainIsCheckedAlsoAgainstAnEndThatWasNotedOnce() throws Exception {
        done("library", "settings", "lib", "--set", "fewest-calls=7");
        String head = done("audit", "--library", "lib", "--json").json().get("head").asText();
        done("library", "settings", "lib", "--set", "fewest-calls=8");
        assertTrue(done("audit", "--library", "lib", "--verify", "--head", head).out().contains("The trail is whole"));
        Answer other = cli.run("audit", "--library", "lib", "--head", "2" + head.substring(1));
        assertEquals(1, other.code());
        assertEquals(Task.WRONG_USAGE, cli.run("audit", "--library", "lib", "--head", "nonsense").code());
        assertEquals(Task.WRONG_USAGE, cli.run("audit", "--library", "lib", "--kind", "nonsense").code());
        assertEquals(Task.WRONG_USAGE, cli.run("audit", "--library", "lib", "--from", "yesterday").code());
    }

    @Test
    void retentionTellsBeforeItDoes() throws Exception {
        done("retention", "--library", "lib", "--rule", "reviews=1", "--dry-run");
        JsonNode due = done("retention", "--library", "lib", "--dry-run", "--json").json();
        assertTrue(due.size() > 10, due::toString);
        assertEquals("REVIEWS", due.get(0).get("what").asText());
        JsonNode gone = done("retention", "--library", "lib", "--yes", "--json").json();
        long expected = 0;
        for (JsonNode each : due) {
            expected += each.get("goes").asBoolean() ? 1 : 0;
        }
        assertEquals(expected, gone.get("done").asLong());
        done("audit", "--library", "lib", "--verify");
        assertEquals(Task.WRONG_USAGE, cli.run("retention", "--library", "lib").code());
        for (String wrong : List.of("reviews", "reviews=0", "reviews=-1", "songs=3", "reviews=3,outside=burn", "queue=Billing", "reviews=9999999")) {
            assertEquals(Task.WRONG_USAGE, cli.run("retention", "--library", "lib", "--rule", wrong).code(), wrong);
        }
    }

    @Test
    void aHoldIsLaidListedAndLifted() throws Exception {
        String call;
        try (Library library = open()) {
            call = library.calls(CallQuery.ALL).get(0).id();
        }
        JsonNode hold = done("hold", "--library", "lib", "--call", call, "--reason", "A complaint", "--by", "Ina", "--json").json().get(0);
        assertEquals("CALL Ina A complaint", hold.get("on").asText() + ' ' + hold.get("who").asText() + ' ' + hold.get("reason").asText());
        done("hold", "--library", "lib", "--person", "ada alder", "--reason", "A lawsuit");
        assertEquals(2, done("hold", "--library", "lib", "--json").json().size());
        done("hold", "--library", "lib", "--lift", hold.get("number").asText(), "--reason", "settled");
        assertEquals(1, done("hold", "--library", "lib", "--json").json().size());
        assertEquals(Task.WRONG_USAGE, cli.run("hold", "--library", "lib", "--call", call).code());
        assertEquals(1, cli.run("hold", "--library", "lib", "--person", "Nobody", "--reason", "x").code());
    }

    @Test
    void aPersonIsErasedAfterADryRun() throws Exception {
        JsonNode dry = done("erase", "--library", "lib", "--person", "Ada Alder", "--dry-run", "--json").json();
        assertFalse(dry.get("done").asBoolean());
        assertTrue(dry.get("outOfReach").size() >= 2);
        JsonNode erased = done("erase", "--library", "lib", "--person", "Ada Alder", "--reason", "Request 12", "--json").json();
        assertTrue(erased.get("done").asBoolean());
        assertEquals(dry.get("erased").size(), erased.get("erased").size());
        try (Library library = open()) {
            assertTrue(library.agents().stream().noneMatch(each -> each.name().contains("Ada")), library.agents()::toString);
        }
        assertEquals(1, cli.run("erase", "--library", "lib", "--person", "Ada Alder", "--dry-run").code());
        assertEquals(Task.WRONG_USAGE, cli.run("erase", "--library", "lib", "--person", "Ada Alder").code());
        assertEquals(Task.WRONG_USAGE, cli.run("erase", "--library", "lib", "--dry-run").code());
    }

    @Test
    void whatIsHeldStaysAndEndsWithOne() {
        done("hold", "--library", "lib", "--person", "Ada Alder", "--reason", "A lawsuit");
        Answer answer = cli.run("erase", "--library", "lib", "--person", "Ada Alder", "--dry-run", "--json");
        assertEquals(1, answer.code());
    }

    @Test
    void aBackupIsMadeListedAndPutBack() throws Exception {
        JsonNode made = done("backup", "--library", "lib", "-o", "safe", "--json").json().get(0);
        Path backup = Path.of(made.get("folder").asText());
        assertTrue(Files.exists(backup.resolve("coachline.db")));
        assertEquals(1, done("backup", "--library", "lib", "-o", "safe", "--list", "--json").json().size());
        Answer again = cli.run("restore", backup.toString(), "-o", "again", "--json");
        assertEquals(List.of(), List.of(again.json().get("problems").toString()).stream().filter(each -> !each.startsWith("[")).toList());
        try (Library library = Library.open(folder.resolve("again"), OpenMode.READ_ONLY)) {
            assertEquals(40, library.info().calls());
        }
        assertEquals(1, cli.run("restore", backup.toString(), "-o", "again").code());
        assertEquals(1, cli.run("restore", folder.toString(), "-o", "third").code());
        assertFalse(Files.exists(folder.resolve("third")));
    }
}
