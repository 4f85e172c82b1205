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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.ProposedMoment;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.intake.source.OfferedRecording;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.RecordingSources;
import org.coachline.intake.source.SourceQuery;
import org.coachline.look.Token;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.export.PlanExporter;
import org.coachline.report.export.PlanExporters;
import org.coachline.report.insight.InsightChart;
import org.coachline.report.insight.InsightCharts;
import org.coachline.report.insight.InsightDrawing;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does with partners' code. */
class GuestCommandsTest {

    @TempDir
    Path folder;
    private final GuestHouse detectors = new GuestHouse(MomentDetectors.POINT.id(), MomentDetectors.POINT.element());
    private String call = "";

    @BeforeEach
    void aCall() throws Exception {
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 4).tone(1, 300, 0.5, 4).writeTo(folder.resolve("a.wav"));
        Cli cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
        assertEquals(0, cli.run("import", "--library", "lib", "--agent", "Kim", "a.wav").code());
        call = cli.run("calls", "--library", "lib", "--json").json().get(0).get("id").asText();
    }

    /** What another start would find. */
    private Cli cli() {
        return new Cli(folder, new GuestRegistry(detectors.registry(), new Guard(), GuestChoices.inFolder(folder.resolve("config"))));
    }

    private void aDetectorAndABrokenOne() {
        detectors.guest("org.example.good", "id=\"good\" name=\"Good\"", () -> (MomentDetector) (material, cancelled) -> List.of(
                new ProposedMoment(1_000_000, 2_000_000, "p/keep-informed", Verdict.PARTLY, ChannelRole.AGENT, "Two seconds of one tone."),
                new ProposedMoment(3_000_000, 3_000_000, "", Verdict.NONE, ChannelRole.CUSTOMER, "A tone.")));
        detectors.guest("org.example.bad", "id=\"bad\" name=\"Bad\"", () -> (MomentDetector) (material, cancelled) -> {
            throw new IllegalStateException("out of paper");
        });
    }

    private Answer propose(Cli cli, String... more) {
        return cli.run(java.util.stream.Stream.concat(java.util.stream.Stream.of("review", "propose", "--library", "lib", "--call", call),
                java.util.stream.Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void proposalsComeWithReasonAndNameAndAFaultyDetectorIsNamedBesideThem() throws Exception {
        aDetectorAndABrokenOne();
        Answer answer = propose(cli());
        assertEquals(0, answer.code(), answer.err());
        List<String> lines = answer.out().lines().toList();
        assertEquals(2, lines.size(), answer.out());
        assertTrue(lines.getFirst().endsWith("partly  Name of keep-informed  Two seconds of one tone.  [Good, org.example.good]"), lines.getFirst());
        assertTrue(answer.err().startsWith("org.example.bad: "), answer.err());
        assertTrue(answer.err().contains("out of paper"), answer.err());
        JsonNode json = propose(cli(), "--json").json();
        assertEquals("p/keep-informed", json.get("proposals").get(0).get("technique").asText());
        assertEquals("threw", json.get("faults").get(0).get("kind").asText());
        assertEquals(1, json.get("detectors").asInt());
    }

    @Test
    void nothingIsMarkedUntilItIsAccepted() throws Exception {
        aDetectorAndABrokenOne();
        propose(cli());
        assertEquals(0, marked().size());
        assertEquals(0, propose(cli(), "--accept", "--reviewer", "Alex").code());
        JsonNode moments = marked();
        assertEquals(2, moments.size());
        assertEquals("Two seconds of one tone.", moments.get(0).get("comment").asText());
        assertEquals("partly", moments.get(0).get("verdict").asText());
        assertTrue(moments.get(1).get("technique").isNull());
    }

    private JsonNode marked() throws Exception {
        return new Cli(folder).run("review", "show", "--library", "lib", "--call", call, "--json").json().get("moments");
    }

    @Test
    void oneDetectorCanBeAskedAloneAndAnUnknownOneIsRefusedWithThoseThatAreThere() throws Exception {
        aDetectorAndABrokenOne();
        assertEquals("", propose(cli(), "--detector", "good").err());
        Answer unknown = propose(cli(), "--detector", "better");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("bad, good"), unknown.err());
    }

    @Test
    void withoutAnyDetectorThatIsSaid() {
        Answer answer = propose(cli());
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("No installed bundle contributes a moment detector."), answer.err());
    }

    @Test
    void whoIsSwitchedOffStaysSoAcrossStartsUntilSwitchedOnAgain() throws Exception {
        aDetectorAndABrokenOne();
        assertTrue(cli().run("guests", "list").out().contains("org.coachline.analysis.momentDetectors  good  Good  (org.example.good)"));
        assertEquals(0, cli().run("guests", "off", "org.example.good").code());
        JsonNode listed = cli().run("guests", "list", "--json").json();
        assertEquals("org.example.good", listed.get(1).get("contributor").asText());
        assertFalse(listed.get(1).get("on").asBoolean());
        assertEquals("turned-off", listed.get(1).get("fault").get("kind").asText());
        assertEquals(1, propose(cli()).code(), "only the broken one is left");
        assertEquals(0, cli().run("guests", "on", "org.example.good").code());
        assertEquals(0, propose(cli()).code());
    }

    @Test
    void aPlanIsWrittenByAPartnersExporter() throws Exception {
        detectors.at(PlanExporters.POINT.id(), PlanExporters.POINT.element());
        detectors.guest("org.example.good", "id=\"org.example.lines\" name=\"Lines\" fileExtension=\"txt\"", () -> (PlanExporter) (plan, out) -> {
            out.write(("Plan of " + plan.agent()).getBytes(StandardCharsets.UTF_8));
            return List.of("Goals are left out.");
        });
        Cli cli = cli();
        for (String start : List.of("0.5", "1.5", "2.5")) {
            assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--technique", "validate-first", "--start", start, "--verdict", "missed").code());
        }
        Answer created = cli.run("plan", "create", "--library", "lib", "--agent", "Kim");
        assertEquals(0, created.code(), created.err());
        String plan = cli.run("plan", "list", "--library", "lib", "--json").json().get(0).get("id").asText();
        Answer answer = cli.run("plan", "export", "--library", "lib", "--plan", plan, "-o", "plan.txt", "--as", "org.example.lines");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.err().contains("Goals are left out."), answer.err());
        assertEquals("Plan of Kim", Files.readString(folder.resolve("plan.txt")));
        Answer unknown = cli.run("plan", "export", "--library", "lib", "--plan", plan, "-o", "plan.txt", "--as", "other");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("org.example.lines"), unknown.err());
    }

    @Test
    void aPartnersChartIsWrittenAsAnyOther() throws Exception {
        detectors.at(InsightCharts.POINT.id(), InsightCharts.POINT.element());
        detectors.guest("org.example.good", "id=\"org.example.chart\" name=\"Chart\"", () -> (InsightChart) progress -> new InsightDrawing(
                progress.agent() + " in " + progress.techniques().size() + " techniques", "", 100,
                List.of(new InsightDrawing.Bar(0, 0, 1, 1, Token.ACCENT, 1)), List.of("Technique"), List.of()));
        Cli cli = cli();
        assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--technique", "validate-first", "--start", "1", "--verdict", "missed").code());
        Answer answer = cli.run("progress", "--library", "lib", "--agent", "Kim", "--chart", "org.example.chart", "-o", "chart.svg");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("Kim in 1 techniques"), answer.out());
        assertTrue(Files.readString(folder.resolve("chart.svg")).contains("Kim in 1 techniques"));
        assertEquals(1, cli.run("progress", "--library", "lib", "--agent", "Kim", "--chart", "org.example.other", "-o", "chart.svg").code());
    }

    /** A recorder with the one recording that lies in a folder. */
    private record OneFile(Path file) implements RecordingSource {
        @Override
        public List<OfferedRecording> list(SourceQuery query, BooleanSupplier cancelled) {
            return List.of(new OfferedRecording("one", "one.wav", Instant.parse("2026-03-01T10:00:00Z"), "Europe/Vienna", "Robin", query.address()));
        }

        @Override
        public void fetch(SourceQuery query, OfferedRecording recording, OutputStream out, BooleanSupplier cancelled) throws IOException {
            Files.copy(file, out);
        }
    }

    @Test
    void aRecorderIsListedAndImportedWithWhatItKnows() throws Exception {
        Path file = WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, 500, 0.5, 3).tone(1, 350, 0.5, 3).writeTo(folder.resolve("recorded.wav"));
        detectors.at(RecordingSources.POINT.id(), RecordingSources.POINT.element());
        detectors.guest("org.example.good", "id=\"org.example.recorder\" name=\"Recorder\"", () -> new OneFile(file));
        Cli cli = cli();
        assertEquals("one  2026-03-01T10:00:00Z  Robin  billing  one.wav", cli.run("recorder", "list", "--source", "org.example.recorder", "--address", "billing").line());
        Answer answer = cli.run("recorder", "import", "--library", "lib", "--source", "org.example.recorder", "--address", "billing", "--json");
        assertEquals(0, answer.code(), answer.err());
        JsonNode calls = cli.run("calls", "--library", "lib", "--json").json();
        assertEquals(2, calls.size());
        assertTrue(calls.toString().contains("2026-03-01T10:00:00Z") && calls.toString().contains("billing") && calls.toString().contains("Robin"), calls.toString());
        Answer unknown = cli.run("recorder", "import", "--library", "lib", "--source", "org.example.recorder", "--recording", "two");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("two"), unknown.err());
    }

    @Test
    void everyCommandOfTheGuidesChapterOnJavaDoesWhatItSays() throws Exception {
        Path guide = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath().resolve("docs/EXTENDING.md");
        assumeTrue(Files.exists(guide), "skipped: the source tree with docs/EXTENDING.md is not around this test");
        detectors.guest("org.example.collections.code", "id=\"org.example.collections.hardship\" name=\"Hardship\"", () -> (MomentDetector) (material, cancelled) -> List.of());
        detectors.at(PlanExporters.POINT.id(), PlanExporters.POINT.element());
        detectors.guest("org.example.collections.code", "id=\"org.example.collections.dates\" name=\"Dates\" fileExtension=\"ics\"", () -> (PlanExporter) (plan, out) -> {
            out.write('x');
            return List.of();
        });
        Cli cli = cli();
        assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--technique", "validate-first", "--start", "1", "--verdict", "missed").code());
        assertEquals(0, cli.run("plan", "create", "--library", "lib", "--agent", "Kim").code());
        String plan = cli.run("plan", "list", "--library", "lib", "--json").json().get(0).get("id").asText();
        String text = Files.readString(guide);
        int begin = text.indexOf("## With Java");
        List<String> commands = text.substring(begin, text.indexOf("\n## ", begin)).lines().filter(line -> line.startsWith("    ./coachline cli ")).toList();
        assertEquals(3, commands.size(), commands.toString());
        for (String command : commands) {
            String words = command.strip().substring("./coachline cli ".length()).replace("LIBRARY", "lib").replace("CALL", call).replace("PLAN", plan);
            Answer answer = cli.run(words.split(" "));
            assertEquals(0, answer.code(), command + ": " + answer.err());
        }
        assertTrue(Files.exists(folder.resolve("plan.ics")));
    }

    @Test
    void aBundleThatContributesNothingCannotBeSwitched() {
        Answer answer = cli().run("guests", "off", "org.example.nobody");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("org.example.nobody"), answer.err());
    }
}
