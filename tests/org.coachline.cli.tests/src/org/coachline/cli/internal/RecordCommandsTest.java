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
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class RecordCommandsTest {

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void makeLibrary() {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "generate", "lib", "--calls", "40", "--moments", "300", "--seed", "7").code());
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

    private List<JsonNode> exports() throws Exception {
        List<JsonNode> list = new java.util.ArrayList<>();
        done("audit", "--library", "lib", "--kind", "export", "--json").json().get("entries").forEach(list::add);
        return list;
    }

    @Test
    void whatLeavesTheLibraryIsOnRecordWithWhoWhatAndUnderWhichName() throws Exception {
        String call;
        String agent;
        String reviewer;
        try (Library library = open()) {
            call = library.moments(org.coachline.library.MomentQuery.ALL).get(0).callId();
            reviewer = library.reviews(call).get(0).reviewer();
            agent = library.agents().stream().filter(each -> each.id().equals(agentOf(library, call))).findFirst().orElseThrow().name();
        }
        String plan = done("plan", "create", "--library", "lib", "--agent", agent, "--json").json().get("id").asText();
        done("plan", "export", "--library", "lib", "--plan", plan, "-o", "one.xlsx", "--by", "Ina Example");
        done("plan", "export-all", "--library", "lib", "-o", "all.xlsx", "--by", "Ina Example");
        done("progress", "--library", "lib", "--agent", agent, "--chart", "verdicts", "-o", "chart.svg", "--by", "Ina Example");
        done("debrief", "--library", "lib", "--call", call, "--reviewer", reviewer, "-o", "debrief.docx", "--by", "Ina Example");
        done("audit", "--library", "lib", "-o", "trail.json", "--by", "Ina Example");
        List<JsonNode> entries = exports();
        assertEquals(List.of("coaching plan: one.xlsx", "coaching plan: all.xlsx", "chart: chart.svg", "debrief: debrief.docx", "audit trail: trail.json"),
                entries.stream().map(each -> each.get("after").asText()).toList());
        assertEquals(List.of(plan, plan), entries.stream().limit(2).map(each -> each.get("subject").asText()).toList());
        assertTrue(entries.stream().allMatch(each -> each.get("who").asText().equals("Ina Example")));
        assertTrue(Files.readString(folder.resolve("trail.json")).contains("trail.json"), "what was exported has the entry that says so");
    }

    private static String agentOf(Library library, String call) {
        try {
            return library.load(org.coachline.model.coaching.Call.class, call).document().getLegs().get(0).getAgentId();
        } catch (org.coachline.library.LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anExportThatDidNotComeAboutIsToldToo() throws Exception {
        Files.createDirectories(folder.resolve("taken.csv").resolve("full"));
        assertEquals(Task.REFUSED, cli.run("audit", "--library", "lib", "-o", "taken.csv").code());
        assertEquals(List.of("audit trail: taken.csv", "audit trail: taken.csv did not come about"), exports().stream().map(each -> each.get("after").asText()).toList());
    }

    @Test
    void anOlderDatabaseThatWasPutInPlaceByHandIsAcceptedOnRecord() throws Exception {
        Path head = folder.resolve("lib").resolve("audit.head");
        done("library", "settings", "lib", "--set", "fewest-calls=7");
        Files.writeString(head, "9:" + "0".repeat(64));
        assertEquals(1, cli.run("audit", "--library", "lib", "--verify").code());
        assertEquals(Task.WRONG_USAGE, cli.run("library", "check", "lib", "--accept", " ").code());
        // The invented recordings are missing, which the check goes on to say.
        cli.run("library", "check", "lib", "--accept", "The disk failed", "--by", "Ina Example");
        JsonNode entry = done("audit", "--library", "lib", "--kind", "restore", "--json").json().get("entries").get(0);
        assertEquals("Ina Example", entry.get("who").asText());
        assertTrue(entry.get("after").asText().endsWith("Reason: The disk failed"));
        done("audit", "--library", "lib", "--verify");
        assertTrue(cli.run("library", "check", "lib", "--accept", "again").err().contains("nothing to accept"));
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
