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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.Period;
import org.coachline.model.CatalogRef;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Speaking
class InsightCommandsTest {

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private void generate() {
        Answer answer = cli.run("library", "generate", "lib", "--calls", "400", "--moments", "5000", "--seed", "7");
        assertEquals(0, answer.code(), answer::err);
        assertTrue(answer.out().contains("400 calls, 5,000 moments, 2 agents"), answer::out);
    }

    private JsonNode json(String... words) throws IOException {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer::err);
        assertEquals("", answer.err());
        return answer.json();
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void whatTheTeamHasSetHoldsForEveryFigureUntilSomebodyAsksOtherwise() throws Exception {
        generate();
        json("library", "settings", "lib", "--set", "fewest-calls=7", "--set", "rest-minutes=20", "--set", "zone=America/Denver", "--set",
                "hours=mon-fri 08:00-16:00", "--set", "match-seconds=0", "--json");
        JsonNode settings = json("progress", "--library", "lib", "--agent", "ada alder", "--json").get("settings");
        assertEquals(7, settings.get("fewestCalls").asInt());
        assertEquals(20, settings.get("restMinutes").asInt());
        assertEquals("America/Denver", settings.get("zone").asText());
        assertEquals("mon-fri 08:00-16:00", settings.get("hours").asText());
        assertEquals(3, json("progress", "--library", "lib", "--agent", "ada alder", "--fewest", "3", "--json").get("settings").get("fewestCalls").asInt());
        assertEquals(4, json("sample", "--library", "lib", "--count", "1", "--seed", "1", "--json").get("hardWeight").asInt());
        json("library", "settings", "lib", "--set", "hard-weight=0", "--json");
        assertEquals(0, json("sample", "--library", "lib", "--count", "1", "--seed", "1", "--json").get("hardWeight").asInt());
    }

    @Test
    void progressIsReadUnderTheVersionOfMarksOrOfNow() throws Exception {
        generate();
        JsonNode then = json("progress", "--library", "lib", "--agent", "Ada Alder", "--json");
        CatalogRef was = CatalogRef.parse(then.get("techniques").get(0).get("technique").asText() + "@2.0.0");
        Packs packs = new TestPacks() {
            @Override
            public Catalog catalog() {
                TechniqueEntry now = new TechniqueEntry(new CatalogRef(was.pack(), "new-id", "2.0.0"), "New name",
                        new CategoryEntry(new CatalogRef(was.pack(), "all", "2.0.0"), "All", ""), "", "", List.of(), List.of(), List.of(), List.of(), "", "", "");
                return new Catalog(List.of(), List.of(now), List.of(), List.of(), List.of(),
                        List.of(new Replacement(was.pack(), "2.0.0", List.of(was.item()), List.of("new-id"), "")));
            }
        };
        Answer answer = new Cli(folder, packs, new SampleFiles()).run("progress", "--library", "lib", "--agent", "Ada Alder", "--reading", "now", "--json");
        assertEquals(0, answer.code(), answer::err);
        JsonNode now = answer.json();
        assertEquals("then", then.get("settings").get("reading").asText());
        assertEquals("now", now.get("settings").get("reading").asText());
        assertEquals(was.pack() + "/new-id", now.get("techniques").get(0).get("technique").asText());
        assertEquals("New name", now.get("techniques").get(0).get("name").asText());
        assertEquals(then.get("techniques").get(0).get("chances"), now.get("techniques").get(0).get("chances"));
        assertTrue(cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--reading", "soon").err().contains("expected then, now but was 'soon'"));
    }

    @Test
    void settingsSayWhatIsChosenAndWhoChangedIt() throws Exception {
        generate();
        JsonNode changed = json("library", "settings", "lib", "--set", "fewest-calls=7", "--log", "--json");
        for (JsonNode each : changed.get("settings")) {
            assertEquals(each.get("name").asText().equals("fewest-calls"), each.get("chosen").asBoolean());
        }
        assertEquals("7", changed.get("log").get(0).get("after").asText());
        assertTrue(changed.get("log").get(0).get("before").isNull());
        assertTrue(cli.run("library", "settings", "lib").out().contains("* fewest-calls=7"));
        JsonNode reset = json("library", "settings", "lib", "--reset", "fewest-calls", "--json");
        assertEquals("5", reset.get("settings").get(0).get("value").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fewest-calls", "fewest=3", "fewest-calls=none"})
    void aSettingThatCannotBeIsRefusedAndNothingIsSet(String wrong) {
        generate();
        Answer answer = cli.run("library", "settings", "lib", "--set", "rest-minutes=3", "--set", wrong);
        assertTrue(answer.code() != 0 && answer.out().isEmpty());
        assertTrue(answer.err().toLowerCase(Locale.ROOT).contains("fewest"), answer::err);
        assertTrue(cli.run("library", "settings", "lib").out().contains("rest-minutes=10"));
    }

    @Test
    void progressTellsEveryFigureWithWhatItRestsOn() throws Exception {
        generate();
        JsonNode progress = json("progress", "--library", "lib", "--agent", "ada alder", "--json");
        assertEquals(List.of("agent", "team", "basis", "settings", "period", "techniques", "matrix", "outcomes", "sameDay", "praise", "recovery", "effects"),
                fields(progress));
        assertEquals("Ada Alder", progress.get("agent").asText());
        assertEquals(5, progress.get("settings").get("fewestCalls").asInt());
        JsonNode technique = progress.get("techniques").get(0);
        long used = technique.get("usedWell").asLong() + technique.get("partly").asLong();
        assertEquals(used, technique.get("used").asLong());
        assertEquals(used + technique.get("missed").asLong() + technique.get("backfired").asLong(), technique.get("chances").asLong());
        assertTrue(technique.get("interval").get("low").asDouble() < technique.get("share").asDouble());
        assertTrue(technique.get("clusteredInterval").get("low").asDouble() <= technique.get("interval").get("low").asDouble());
        assertFalse(technique.get("tooFew").asBoolean());
        long inWeeks = 0;
        for (JsonNode week : technique.get("weeks")) {
            inWeeks += week.get("chances").asLong();
            assertEquals(week.get("calls").asLong() < 5, week.get("tooFew").asBoolean());
        }
        assertEquals(technique.get("chances").asLong(), inWeeks);
        assertTrue(List.of("rose", "fell", "unclear", "too-few").contains(technique.get("trend").get("change").asText()));
        assertTrue(progress.get("matrix").get("cells").size() > 20);
        assertTrue(progress.get("effects").get(0).has("evidenceCallsLeftOut"));
        assertTrue(progress.get("sameDay").get("delivered").get("n").asInt() > 50);
    }

    @Test
    void aPeriodLeavesOtherCallsOut() throws Exception {
        generate();
        JsonNode all = json("progress", "--library", "lib", "--agent", "Ada Alder", "--json");
        JsonNode march = json("progress", "--library", "lib", "--agent", "Ada Alder", "--from", "2025-03-01", "--to", "2025-03-31", "--json");
        assertEquals("2025-03-01", march.get("period").get("from").asText());
        assertEquals("2025-03-31", march.get("period").get("to").asText());
        assertTrue(march.get("techniques").get(0).get("chances").asLong() < all.get("techniques").get(0).get("chances").asLong());
        JsonNode nothing = json("progress", "--library", "lib", "--agent", "Ada Alder", "--to", "2020-01-01", "--json");
        assertTrue(nothing.get("period").isNull());
        assertEquals(0, nothing.get("techniques").size());
    }

    @Test
    void theThresholdIsASettingAndShown() throws Exception {
        generate();
        JsonNode progress = json("progress", "--library", "lib", "--agent", "Ada Alder", "--fewest", "1000", "--json");
        assertEquals(1000, progress.get("settings").get("fewestCalls").asInt());
        progress.get("techniques").forEach(each -> assertTrue(each.get("tooFew").asBoolean()));
        Answer words = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--fewest", "1000");
        assertTrue(words.out().contains("too few calls to say"), words::out);
        assertTrue(words.out().contains("fewer than 1,000 calls"), words::out);
        assertTrue(words.out().contains("Trends judged: 0."), words::out);
    }

    @Test
    void holidaysAndHoursChangeTheSameDayClock() throws Exception {
        generate();
        JsonNode usual = json("progress", "--library", "lib", "--agent", "Ada Alder", "--json").get("sameDay");
        JsonNode longer = json("progress", "--library", "lib", "--agent", "Ada Alder", "--hours", "00:00-00:00", "--json").get("sameDay");
        assertTrue(longer.get("hoursCallToDelivery").get("median").asDouble() > usual.get("hoursCallToDelivery").get("median").asDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hours 9-17", "--hours 17:00-09:00", "--hours x", "--fewest 0", "--from 2026-02-30", "--from 0001-01-01",
        "--to +999999999-12-31", "--from 2026-02-02 --to 2026-01-01"})
    void whatMakesNoSenseIsWrongUsage(String words) {
        List<String> all = new ArrayList<>(List.of("progress", "--library", "lib", "--agent", "Ada Alder"));
        all.addAll(List.of(words.split(" ")));
        assertEquals(2, cli.run(all.toArray(String[]::new)).code());
    }

    @Test
    void anUnknownAgentIsRefusedWithThoseThatAreNear() {
        generate();
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Ada Aldr", "--json");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("Ada Alder"), answer::err);
        assertEquals("", answer.out());
    }

    @Test
    void reviewersOfACallAreCompared() throws Exception {
        generate();
        String call;
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            call = library.figures().calibrationCalls(Period.ALWAYS, 1).get(0);
        }
        JsonNode agreement = json("agreement", "--library", "lib", "--call", call, "--json");
        assertEquals(call, agreement.get("call").asText());
        assertTrue(agreement.get("reviewers").size() >= 2);
        assertTrue(agreement.get("found").get("n").asInt() > 0);
        for (JsonNode measure : agreement.get("verdicts")) {
            assertTrue(measure.get("value").isNull() != measure.get("undefined").isNull(), measure::toString);
            assertFalse(measure.get("sentence").asText().isEmpty());
        }
        assertFalse(agreement.get("sentence").asText().isEmpty());
    }

    @Test
    void aCallWithOneReviewerIsRefused() throws Exception {
        generate();
        String call = "";
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            for (var row : library.figures().calls(Set.of(), Period.ALWAYS)) {
                call = row.reviews() == 1 ? row.callId() : call;
            }
        }
        assertTrue(cli.run("agreement", "--library", "lib", "--call", call).err().contains("takes two"));
        assertTrue(cli.run("agreement", "--library", "lib", "--call", "nowhere").err().contains("no call nowhere"));
    }

    @Test
    void anybodysRatingsAreCompared() throws Exception {
        // K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C.
        Files.writeString(folder.resolve("r.csv"), "item,A,B,C,D\n1,1,1,,1\n2,2,2,3,2\n3,3,3,3,3\n4,3,3,3,3\n5,2,2,2,2\n6,1,2,3,4\n7,4,4,4,4\n"
                + "8,1,1,2,1\n9,2,2,2,2\n10,,5,5,5\n11,,,1,1\n12,,3,,\n");
        JsonNode answer = json("agreement", "--ratings", "r.csv", "--json");
        assertEquals(12, answer.get("items").asInt());
        assertEquals(List.of("fleiss-kappa", "alpha-nominal", "alpha-ordinal", "alpha-interval"), answer.get("measures").findValuesAsText("measure"));
        assertEquals(0.743, answer.get("measures").get(1).get("value").asDouble(), 5e-4);
        assertEquals(0.815, answer.get("measures").get(2).get("value").asDouble(), 5e-4);
        assertEquals(0.849, answer.get("measures").get(3).get("value").asDouble(), 5e-4);
        assertEquals(6, answer.get("pairs").size());
    }

    @Test
    void wordsAreInOrderWhenSomebodySaysSo() throws Exception {
        Files.writeString(folder.resolve("r.csv"), "ann,ben\nlow,mid\nhigh,high\nlow,low\n");
        assertEquals(List.of("cohen-kappa", "alpha-nominal"), json("agreement", "--ratings", "r.csv", "--json").get("measures").findValuesAsText("measure"));
        assertEquals(List.of("cohen-kappa", "alpha-nominal", "alpha-ordinal"),
                json("agreement", "--ratings", "r.csv", "--order", "low,mid,high", "--json").get("measures").findValuesAsText("measure"));
        assertTrue(cli.run("agreement", "--ratings", "r.csv", "--order", "low,high").err().contains("does not name: mid"));
    }

    @Test
    void numbersBeyondAllMeasureAreNames() throws Exception {
        String endless = "9".repeat(400);
        Files.writeString(folder.resolve("ratings.csv"), "item,a,b\n1," + endless + ",2\n2," + endless + ",3\n");
        Answer answer = cli.run("agreement", "--ratings", "ratings.csv", "--json");
        assertEquals(0, answer.code(), answer::err);
        assertFalse(answer.out().contains("alpha-interval"), answer::out);
    }

    @Test
    void undefinedMeasuresSayWhy() throws Exception {
        Files.writeString(folder.resolve("r.csv"), "ann,ben\nyes,yes\nyes,yes\n");
        JsonNode kappa = json("agreement", "--ratings", "r.csv", "--json").get("measures").get(0);
        assertTrue(kappa.get("value").isNull());
        assertTrue(kappa.get("undefined").asText().contains("are the same"));
        assertEquals(1, kappa.get("sameShare").asDouble());
    }

    @Test
    void agreementTakesACallOrAFile() throws Exception {
        assertEquals(2, cli.run("agreement").code());
        assertEquals(2, cli.run("agreement", "--library", "lib").code());
        assertEquals(2, cli.run("agreement", "--library", "lib", "--call", "x", "--ratings", "r.csv").code());
        Answer missing = cli.run("agreement", "--ratings", "none.csv", "--json");
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("none.csv"));
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndFair() throws Exception {
        generate();
        JsonNode first = json("sample", "--library", "lib", "--count", "6", "--seed", "1", "--json");
        assertEquals(first, json("sample", "--library", "lib", "--count", "6", "--seed", "1", "--json"));
        assertEquals(6, first.get("calls").size());
        assertFalse(first.get("representative").asBoolean());
        for (JsonNode agent : first.get("agents")) {
            assertEquals(agent.get("heard").asInt() + agent.get("drawn").asInt(), agent.get("n").asInt());
            assertTrue(agent.get("margin").asDouble() < 1);
        }
        assertFalse(first.get("calls").equals(json("sample", "--library", "lib", "--count", "6", "--seed", "2", "--json").get("calls")));
        assertEquals(2, cli.run("sample", "--library", "lib", "--count", "6", "--seed", "x").code());
    }

    @Test
    void aLibraryIsNotMadeOverAnother() {
        generate();
        Answer again = cli.run("library", "generate", "lib", "--calls", "1", "--moments", "1", "--seed", "1");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("library in"), again::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "before-after", "matrix", "outcomes", "same-day", "verdicts", "agreement"})
    void everyChartIsWrittenAndToldInWords(String kind) throws Exception {
        generate();
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--chart", kind, "-o", "chart.svg", "--theme", "print");
        assertEquals(0, answer.code(), answer::err);
        assertEquals(folder.resolve("chart.svg").toString(), answer.out().lines().findFirst().orElseThrow());
        String title = answer.out().lines().skip(1).findFirst().orElseThrow();
        assertTrue(answer.out().lines().count() > 3, answer::out);
        assertTrue(Files.readString(folder.resolve("chart.svg")).contains("<title>" + title + "</title>"), title);
    }

    @Test
    void aTrendIsOfTheTechniqueThatWasNamed() throws Exception {
        generate();
        JsonNode second = json("progress", "--library", "lib", "--agent", "Ada Alder", "--json").get("techniques").get(1);
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--chart", "trend", "--technique", second.get("name").asText(), "-o",
                "a.pdf");
        assertTrue(answer.out().lines().skip(1).findFirst().orElseThrow().startsWith(second.get("name").asText()), answer::out);
        assertEquals("%PDF", Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1).substring(0, 4));
        Answer unknown = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--chart", "trend", "--technique", "nonsense", "-o", "b.svg");
        assertEquals(1, unknown.code());
        assertFalse(Files.exists(folder.resolve("b.svg")));
    }

    @Test
    void aStripIsOfACallOfTheAgent() throws Exception {
        generate();
        String call;
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            String ada = library.agents().stream().filter(agent -> agent.name().equals("Ada Alder")).findFirst().orElseThrow().id();
            call = library.figures().calls(Set.of(ada), Period.ALWAYS).get(0).callId();
        }
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--chart", "strip", "--call", call, "-o", "a.png", "--dpi", "96");
        assertEquals(0, answer.code(), answer::err);
        assertTrue(answer.out().contains(" moments: "), answer::out);
        assertEquals(960, ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
        assertEquals(1, cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--chart", "strip", "--call", "nowhere", "-o", "a.png").code());
    }

    @Test
    void aTimeWithoutCallsIsAChartThatSaysSo() {
        generate();
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Ada Alder", "--to", "2020-01-01", "--chart", "verdicts", "-o", "a.svg");
        assertEquals(0, answer.code(), answer::err);
        assertTrue(answer.out().contains("No moment with a technique and a verdict"), answer::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--chart pie -o a.png", "--chart trend", "--chart trend -o a.gif", "--chart trend -o a.png --dpi 5000", "--chart trend -o a.png --theme blue",
        "--chart strip -o a.png", "--chart matrix -o a.png --technique x", "--chart trend -o a.png --json", "-o a.png", "--theme dark"})
    void chartOptionsThatDoNotFitAreWrongUsage(String words) {
        List<String> all = new ArrayList<>(List.of("progress", "--library", "lib", "--agent", "Ada Alder"));
        all.addAll(List.of(words.split(" ")));
        Answer answer = cli.run(all.toArray(String[]::new));
        assertEquals(2, answer.code(), answer::err);
    }
}
