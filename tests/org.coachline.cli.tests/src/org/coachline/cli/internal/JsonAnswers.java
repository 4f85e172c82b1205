/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.ProposedMoment;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.store.PackChoices;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.intake.SampleImport;
import org.coachline.intake.source.OfferedRecording;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.RecordingSources;
import org.coachline.intake.source.SourceQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.MomentQuery;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.RecorderFigure;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.SigningKeys;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.coachline.testsupport.WavTagFixture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * An answer of every command that answers programs, to questions that between them make it say all that it can: about the sample calls, about invented
 * ones, and about files that are refused.
 */
final class JsonAnswers {

    private final Path folder;
    private final Map<String, List<JsonNode>> answers = new LinkedHashMap<>();
    private final GuestHouse house = new GuestHouse(MomentDetectors.POINT.id(), MomentDetectors.POINT.element());
    private Cli cli;
    private Path calls;

    JsonAnswers(Path folder) {
        this.folder = folder;
    }

    /** All answers by command. Some ten seconds: seven calls are analysed. */
    Map<String, List<JsonNode>> all() throws Exception {
        partners();
        GuestRegistry guests = new GuestRegistry(house.registry(), new Guard(), GuestChoices.inFolder(folder.resolve("config")));
        try (InstalledPacks packs = new InstalledPacks(RegistryFactory.getRegistry(), PackChoices.inFolder(folder.resolve("config")), guests);
                SampleFiles samples = new SampleFiles()) {
            calls = samples.folder().resolve(SampleFiles.CALLS);
            cli = new Cli(folder, packs, samples, guests);
            try (Library library = Library.create(folder.resolve("lib"))) {
                SampleImport.importSamples(library, packs.catalog(), calls, Cli.CLOCK, new NullProgressMonitor());
            }
            libraries();
            files();
            reviews();
            plans();
            figures();
            calibrated(packs.catalog());
            delivered();
            disputed();
            arriving();
            packs();
            records();
        }
        return answers;
    }

    /** Runs a command of some words, which may refuse a part of it, and keeps its answer. */
    private JsonNode json(int length, String... words) throws IOException {
        Answer answer = cli.run(Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertTrue(!answer.out().isEmpty(), () -> String.join(" ", words) + ": " + answer.err());
        JsonNode json = answer.json();
        answers.computeIfAbsent(String.join(" ", Arrays.asList(words).subList(0, length)), key -> new ArrayList<>()).add(json);
        return json;
    }

    private void done(String... words) {
        Answer answer = cli.run(words);
        assertTrue(answer.code() == 0, () -> String.join(" ", words) + ": " + answer.err());
    }

    private Path tone(String name, double hertz) throws IOException {
        return WavFixture.of(Codec.MULAW, 8000, 2).tone(0, hertz, 0.5, 4).tone(1, 300, 0.5, 4).writeTo(folder.resolve(name));
    }

    private void partners() {
        house.guest("org.example.good", "id=\"good\" name=\"Good\"", () -> (MomentDetector) (material, cancelled) -> List.of(
                new ProposedMoment(1_000_000, 2_000_000, "org.coachline.deescalation/validate-first", Verdict.PARTLY, ChannelRole.AGENT, "Two seconds of one tone."),
                new ProposedMoment(3_000_000, 3_000_000, "", Verdict.NONE, ChannelRole.CUSTOMER, "A tone.")));
        house.guest("org.example.bad", "id=\"bad\" name=\"Bad\"", () -> (MomentDetector) (material, cancelled) -> {
            throw new IllegalStateException("out of paper");
        });
        house.at(RecordingSources.POINT.id(), RecordingSources.POINT.element());
        house.guest("org.example.recorder", "id=\"org.example.recorder\" name=\"Recorder\"", () -> new Recorder(folder.resolve("recorded.wav")));
    }

    private record Recorder(Path file) implements RecordingSource {
        @Override
        public List<OfferedRecording> list(SourceQuery query, BooleanSupplier cancelled) {
            return List.of(new OfferedRecording("one", "one.wav", Instant.parse("2026-03-01T10:00:00Z"), "Europe/Vienna", "Robin", "billing"),
                    new OfferedRecording("two", "two.wav", null, "", "", ""));
        }

        @Override
        public void fetch(SourceQuery query, OfferedRecording recording, OutputStream out, BooleanSupplier cancelled) throws IOException {
            if (recording.id().equals("two")) {
                out.write(new byte[] {'n', 'o', ' ', 's', 'o', 'u', 'n', 'd'});
            } else {
                Files.copy(file, out);
            }
        }
    }

    private void libraries() throws Exception {
        json(2, "library", "create", "own");
        json(2, "library", "info", "lib");
        json(2, "library", "generate", "gen", "--calls", "80", "--moments", "900", "--seed", "7");
        json(2, "library", "check", "gen");
        json(2, "library", "rebuild", "gen");
        done("library", "settings", "lib", "--set", "fewest-calls=3");
        json(2, "library", "settings", "lib", "--log");
        json(1, "calls", "--library", "lib", "--rank");
        json(1, "calls", "--library", "gen");
        json(1, "today", "--library", "gen");
        json(1, "today", "--library", "lib");
    }

    private void files() throws Exception {
        tone("a.wav", 440);
        Files.writeString(folder.resolve("bad.wav"), "this is no sound");
        Files.write(folder.resolve("plain.ulaw"), new byte[16_000]);
        WavFixture.of(Codec.MULAW, 8000, 1).tone(0, 200, 0.5, 4).writeTo(folder.resolve("x-agent.wav"));
        WavFixture.of(Codec.MULAW, 8000, 1).tone(0, 250, 0.5, 4).writeTo(folder.resolve("x-customer.wav"));
        json(1, "import", "--library", "own", "--agent", "Kim", "a.wav", "bad.wav", "plain.ulaw", "x-agent.wav", "x-customer.wav");
        json(1, "import", "--library", "own", "a.wav");
        Path gone = tone("gone.wav", 660);
        String call = cli.run("import", "--library", "own", "gone.wav", "--json").json().get(0).get("call").asText();
        try (Library library = Library.open(folder.resolve("own"), OpenMode.READ_WRITE)) {
            library.delete(Call.class, call, 1, "Alex");
        }
        json(1, "import", "--library", "own", gone.toString());
        String sample = calls.resolve("02-ten-minutes-to-a-meeting.wav").toString();
        WavFixture.of(Codec.MULAW, 8000, 1).tone(0, 500, 0.5, 4).chunk("LIST", WavTagFixture.info(StandardCharsets.UTF_8, "INAM", "Monday")).cut(400).writeTo(folder.resolve("cut.wav"));
        json(1, "import", "--library", "own", "cut.wav");
        json(1, "probe", sample, "bad.wav", "cut.wav");
        json(1, "analyse", sample, "bad.wav", "cut.wav");
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n\n00:00.500 --> 00:01.500\n<v Agent>hello\n\n00:01.500 --> 00:02.500\n<v Ann>4111 1111 1111 1111\n");
        json(2, "transcript", "import", "--library", "own", "--call", ownCall(), "--customer", "Ann", "call.vtt");
    }

    private String ownCall() throws IOException {
        for (JsonNode each : cli.run("calls", "--library", "own", "--json").json()) {
            if ("Kim".equals(each.get("agent").asText())) {
                return each.get("id").asText();
            }
        }
        throw new AssertionError("the imported call is not listed");
    }

    private void reviews() throws Exception {
        for (String start : List.of("0.5", "1.5", "2.5")) {
            json(2, "review", "add-moment", "--library", "own", "--call", ownCall(), "--reviewer", "Sam", "--technique", "validate-first", "--start", start, "--verdict", "missed");
        }
        // The second of these should come after the first technique, so its order is told; what was used well is praised.
        for (String technique : List.of("ask-to-understand", "focus-on-the-solution", "control-the-call", "listen-actively")) {
            done("review", "add-moment", "--library", "own", "--call", ownCall(), "--reviewer", "Sam", "--technique", technique, "--start", "0.2", "--verdict", "used-well");
        }
        try (Library library = Library.open(folder.resolve("own"), OpenMode.READ_WRITE)) {
            var loaded = library.load(Call.class, ownCall());
            RecorderFigure number = CoachingFactory.eINSTANCE.createRecorderFigure();
            number.setName("Talk speed");
            number.setValue(120.0);
            number.setUnit("words a minute");
            RecorderFigure text = CoachingFactory.eINSTANCE.createRecorderFigure();
            text.setName("Disposition");
            text.setText("callback");
            Marker marker = CoachingFactory.eINSTANCE.createMarker();
            marker.setStartMicros(1_000_000);
            marker.setEndMicros(2_000_000);
            marker.setText("Hold");
            loaded.document().getRecorderFigures().addAll(List.of(number, text));
            loaded.document().getMarkers().add(marker);
            library.save(loaded.document(), loaded.version());
        }
        json(2, "review", "propose", "--library", "own", "--call", ownCall());
        for (CallRow each : sampleCalls()) {
            json(2, "review", "show", "--library", "lib", "--call", each.id());
        }
        json(2, "review", "show", "--library", "own", "--call", ownCall());
        json(2, "guests", "list");
    }

    private List<CallRow> sampleCalls() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            return library.calls(CallQuery.ALL);
        }
    }

    private void plans() throws Exception {
        JsonNode plan = json(2, "plan", "create", "--library", "own", "--agent", "Kim");
        json(2, "plan", "list", "--library", "own");
        done("plan", "export", "--library", "own", "--plan", plan.get("id").asText(), "-o", "plan.xlsx");
        try (var in = Files.newInputStream(folder.resolve("plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheet("Goals").getRow(1).getCell(2).setCellValue("In our own words");
            book.getSheet("Goals").getRow(1).getCell(8).setCellValue("soon");
            book.getSheet("Actions").getRow(1).getCell(3).setCellValue("Sam");
            try (var out = Files.newOutputStream(folder.resolve("edited.xlsx"))) {
                book.write(out);
            }
        }
        json(2, "plan", "diff", "--library", "own", "edited.xlsx");
        json(2, "plan", "import", "--library", "own", "--accept", "all", "edited.xlsx");
        done("template", "new", "own.xlsx");
        json(2, "template", "check", "own.xlsx");
        try (var in = Files.newInputStream(folder.resolve("own.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).getRow(0).createCell(3).setCellValue("{{goal.duee}}");
            try (var out = Files.newOutputStream(folder.resolve("wrong.xlsx"))) {
                book.write(out);
            }
        }
        json(2, "template", "check", "wrong.xlsx");
    }

    private void figures() throws Exception {
        for (JsonNode each : cli.run("today", "--library", "gen", "--json").json().findValues("agent")) {
            json(1, "progress", "--library", "gen", "--agent", each.asText());
            break;
        }
        json(1, "progress", "--library", "gen", "--agent", "Ada Alder", "--from", "2025-01-01", "--to", "2026-03-01", "--reading", "now");
        json(1, "progress", "--library", "lib", "--agent", "Maya Lindqvist");
        json(1, "progress", "--library", "gen", "--agent", "Ada Alder", "--fewest", "1");
        json(1, "progress", "--library", "gen", "--agent", "Bo Alder", "--fewest", "1");
        json(1, "sample", "--library", "gen", "--count", "5", "--seed", "1");
        json(1, "sample", "--library", "lib", "--count", "2", "--seed", "1");
        Files.writeString(folder.resolve("ratings.csv"), "item,ann,ben\n1,2,2\n2,3,4\n3,1,1\n4,5,5\n");
        json(1, "agreement", "--ratings", "ratings.csv");
        Files.writeString(folder.resolve("same.csv"), "ann,ben\nyes,yes\nyes,yes\n");
        json(1, "agreement", "--ratings", "same.csv");
        try (Library library = Library.open(folder.resolve("gen"), OpenMode.READ_ONLY)) {
            for (String call : library.moments(MomentQuery.ALL).stream().map(each -> each.callId()).distinct().toList()) {
                if (library.reviews(call).size() > 1) {
                    json(1, "agreement", "--library", "gen", "--call", call);
                }
            }
        }
        CallRow reviewed = sampleCalls().stream().filter(each -> each.moments() > 0).findFirst().orElseThrow();
        done("review", "add-moment", "--library", "lib", "--call", reviewed.id(), "--reviewer", "Alex", "--technique", "validate-first", "--start", "5", "--verdict", "missed");
        json(1, "agreement", "--library", "lib", "--call", reviewed.id());
        Files.writeString(folder.resolve("answers.json"), "{\"answers\": {\"let-finish\": \"yes\"}}");
        json(1, "score", "--library", "lib", "--call", reviewed.id(), "--scorecard", "difficult-call", "--answers", "answers.json");
    }

    private void calibrated(Catalog catalog) throws Exception {
        try (Library library = Library.create(folder.resolve("calibrated"))) {
            CalibrationFixture fixture = new CalibrationFixture(library, catalog, catalog.scorecards().get(0));
            fixture.calibrated("one", true);
            fixture.calibrated("two", true);
        }
        json(1, "drift", "--library", "calibrated");
    }

    private void disputed() throws Exception {
        String review = review("Alex").getId();
        String[] which = {"--library", "own", "--review", review, "--reason", "Heard again.", "--by", "Alex", "--dispute"};
        List<JsonNode> waiting = json(2, "dispute", "list", "--library", "own", "--review", review).findValues("dispute");
        json(2, Stream.of(Stream.of("dispute", "decide", "--keep"), Stream.of(which), Stream.of(waiting.get(0).asText())).flatMap(each -> each).toArray(String[]::new));
        json(2, Stream.of(Stream.of("dispute", "decide", "--accept"), Stream.of(which), Stream.of(waiting.get(1).asText())).flatMap(each -> each).toArray(String[]::new));
        json(2, "dispute", "list", "--library", "own", "--review", review);
    }

    private Review review(String reviewer) throws Exception {
        String call = ownCall();
        try (Library library = Library.open(folder.resolve("own"), OpenMode.READ_ONLY)) {
            return library.load(Review.class, library.reviews(call).stream().filter(each -> each.reviewer().equals(reviewer)).findFirst().orElseThrow().id()).document();
        }
    }

    private void delivered() throws Exception {
        reply("Sam", false);
        done("review", "add-moment", "--library", "own", "--call", ownCall(), "--reviewer", "Alex", "--technique", "validate-first", "--start", "1", "--verdict", "missed");
        done("score", "--library", "own", "--call", ownCall(), "--scorecard", "difficult-call", "--answers", "answers.json", "--reviewer", "Alex");
        reply("Alex", true);
        json(1, "today", "--library", "own");
    }

    /** Delivers a review and takes in what the agent answers, as a delivered page writes it. */
    private void reply(String reviewer, boolean disputed) throws Exception {
        String call = ownCall();
        done("deliver", "--library", "own", "--call", call, "--reviewer", reviewer, "--no-sound", "-o", reviewer + ".html");
        Review review = review(reviewer);
        Delivery delivery = review.getDeliveries().get(0);
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("delivery", delivery.getId()).put("review", review.getId()).put("reply", UUID.randomUUID().toString());
        body.put("writtenAt", "2026-03-09T15:00:00Z").put("acknowledged", true).put("comment", "Thank you.");
        body.putArray("self");
        ArrayNode disputes = body.putArray("disputes");
        if (disputed) {
            disputes.addObject().put("line", delivery.getLines().get(0).getLine()).put("verdict", "partly").put("reason", "I heard it otherwise.");
            disputes.addObject().put("line", delivery.getLines().getLast().getLine()).put("option", delivery.getLines().getLast().getOptions().getLast().getOptionId())
                    .put("reason", "I did.");
        }
        String text = body.toString();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(delivery.getSecret()), "HmacSHA256"));
        mac.update("coachline-reply 1\n".getBytes(StandardCharsets.UTF_8));
        ObjectNode reply = new ObjectMapper().createObjectNode();
        reply.put("format", "coachline-reply").put("version", 1).put("body", text).put("signature", HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        Files.writeString(folder.resolve("reply.json"), reply.toString());
        json(1, "reply", "--library", "own", "reply.json");
    }

    private void arriving() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        tone("in/Kim_20191231_2330.wav", 350);
        tone("in/holiday.wav", 450);
        Files.writeString(in.resolve("half.wav"), "no sound");
        for (Path each : List.of(in.resolve("Kim_20191231_2330.wav"), in.resolve("holiday.wav"), in.resolve("half.wav"))) {
            Files.setLastModifiedTime(each, java.nio.file.attribute.FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        String pattern = "{agent}_{date:yyyyMMdd}_{time:HHmm}";
        json(2, "sources", "preview", "--folder", "in", "--kind", "names", "--pattern", pattern, "--zone", "UTC");
        Files.createDirectories(folder.resolve("listed"));
        tone("listed/b.wav", 380);
        Files.writeString(folder.resolve("listed/calls.csv"), "File;Agent;Start\nb.wav;Kim;2026-02-03 10:00:00\n");
        json(2, "sources", "preview", "--folder", "listed", "--kind", "manifest", "--zone", "UTC");
        done("sources", "add", "--library", "own", "--name", "Night", "--folder", "in", "--kind", "names", "--pattern", pattern, "--zone", "UTC");
        json(1, "intake", "--library", "own");
        Files.writeString(in.resolve("Kim_20191231_2330.vtt"), "WEBVTT\n\n00:00.500 --> 00:01.500\n<v Agent>hello\n");
        Files.setLastModifiedTime(in.resolve("Kim_20191231_2330.vtt"), java.nio.file.attribute.FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        json(1, "intake", "--library", "own");
        Files.createDirectories(folder.resolve("away"));
        done("sources", "add", "--library", "own", "--name", "Away", "--folder", "away", "--kind", "names", "--pattern", pattern, "--zone", "UTC");
        Files.delete(folder.resolve("away"));
        json(1, "intake", "--library", "own", "--source", "Away");
        json(2, "sources", "list", "--library", "own");
        tone("recorded.wav", 520);
        json(2, "recorder", "list", "--source", "org.example.recorder", "--address", "billing");
        json(2, "recorder", "import", "--library", "own", "--source", "org.example.recorder", "--address", "billing");
        json(2, "recorder", "import", "--library", "own", "--source", "org.example.recorder", "--address", "billing");
    }

    private void packs() throws Exception {
        json(2, "packs", "list");
        done("packs", "new", "mine", "--id", "org.example.mine", "--name", "Mine", "--yaml");
        Files.writeString(folder.resolve("mine/todo.txt"), "x");
        json(2, "packs", "build", "mine", "-o", "out");
        json(2, "packs", "install", "mine");
        Path pack = folder.resolve("mine/pack.yaml");
        Files.writeString(pack, Files.readString(pack).replace("#2F5D9B", "#99CCFF").replace("- say-what-comes-next", "- say-nothing"));
        json(2, "packs", "validate", "mine");
        json(2, "packs", "install", "mine", "--dry-run");
        done("packs", "trust", "--library", "lib", "--rule", "listed", "--signer", "AB".repeat(32) + "=Ann Ames");
        json(2, "packs", "trust", "--library", "lib", "--log");
        done("packs", "trust", "--library", "lib", "--rule", "anyone");
        JarFixture.of().with("pack.xml", "<pack/>").writeTo(folder.resolve("a.jar"));
        json(2, "packs", "signature", "a.jar");
        new SigningKeys(folder).add("ann", "CN=Ann Ames").sign(folder.resolve("a.jar"), "ann");
        json(2, "packs", "signature", "a.jar");
        answers.put("packs update", List.of(fromSite()));
    }

    /** What the product would answer that the command line asks; the product itself is not around this test. */
    private static JsonNode fromSite() throws IOException {
        Properties properties = new Properties();
        for (String each : List.of("offer.0.id", "offer.0.name", "offer.0.version", "offer.0.vendor", "offer.0.installed", "offer.0.change", "arrival.0.id", "arrival.0.version",
                "arrival.0.bytes", "arrival.0.signature", "arrival.0.state", "arrival.0.signers", "arrival.0.code", "pack.0.id", "pack.0.name", "pack.0.version",
                "pack.0.state", "refusal.0", "finding.0", "licence.0", "changed.0", "problem.0")) {
            properties.put(each, "x");
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            SiteCommands.write(out, new SiteProcess.Answer(properties));
        }
        return new ObjectMapper().readTree(text.toString());
    }

    private void records() throws Exception {
        json(1, "audit", "--library", "lib");
        json(1, "backup", "--library", "own", "-o", "safe", "--recordings");
        JsonNode backup = json(1, "backup", "--library", "own", "-o", "safe", "--list");
        json(1, "restore", backup.get(0).get("folder").asText(), "-o", "again");
        json(1, "hold", "--library", "lib", "--call", sampleCalls().get(0).id(), "--reason", "A complaint", "--by", "Ina Example");
        done("retention", "--library", "lib", "--rule", "recordings=1", "--rule", "reviews=1", "--dry-run");
        json(1, "retention", "--library", "lib", "--dry-run");
        json(1, "retention", "--library", "lib", "--yes");
        json(1, "erase", "--library", "lib", "--person", "Rosa Whitlock", "--dry-run");
        json(1, "erase", "--library", "own", "--person", "Kim", "--reason", "Request 12");
        Path unused = folder.resolve("own/recordings/ab/" + "ab".repeat(32) + ".wav");
        Files.createDirectories(unused.getParent());
        Files.writeString(unused, "sound");
        Files.setLastModifiedTime(unused, java.nio.file.attribute.FileTime.from(Cli.CLOCK.instant().minus(Duration.ofDays(2))));
        json(2, "library", "check", "own");
        json(2, "library", "check", "own", "--delete-unused", "An import broke off");
    }
}
