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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan goes to Excel, is edited there, and comes back. */
class EditedPlanTest {

    @TempDir
    Path folder;
    private Cli cli;
    private String plan;

    @BeforeEach
    void export() throws Exception {
        cli = new Cli(folder);
        done("library", "create", "lib");
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 3).tone(1, 300, 0.5, 3).writeTo(folder.resolve("call.wav"));
        String call = done("import", "--library", "lib", "--agent", "Kim", "call.wav", "--json").json().get(0).get("call").asText();
        done("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique", "validate-first", "--start", "1",
                "--verdict", "missed");
        plan = done("plan", "create", "--library", "lib", "--agent", "Kim").out().lines().findFirst().orElseThrow();
        done("plan", "export", "--library", "lib", "--plan", plan, "-o", "plan.xlsx");
        try (var in = Files.newInputStream(folder.resolve("plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheet("Goals").getRow(1).getCell(2).setCellValue("In our own words");
            book.getSheet("Goals").getRow(1).getCell(8).setCellValue("soon");
            book.getSheet("Actions").getRow(1).getCell(3).setCellValue("Sam");
            try (var out = Files.newOutputStream(folder.resolve("edited.xlsx"))) {
                book.write(out);
            }
        }
    }

    @Test
    void diffNamesChangesAndProblemsAndChangesNothing() throws Exception {
        JsonNode found = done("plan", "diff", "--library", "lib", "edited.xlsx", "--json").json();
        assertEquals(plan, found.get("plan").asText());
        assertEquals(2, found.get("changes").size());
        assertEquals("In our own words", found.get("changes").get(0).get("theirs").asText());
        assertEquals("C2", found.get("changes").get(0).get("cell").asText());
        assertEquals("I2", found.get("problems").get(0).get("cell").asText());
        assertEquals(found, done("plan", "diff", "--library", "lib", "edited.xlsx", "--json").json());
        Answer words = done("plan", "diff", "--library", "lib", "edited.xlsx");
        assertTrue(words.out().contains("Goals!C2"), words.out());
        assertTrue(words.err().contains("Goals!I2: soon is no day."), words.err());
    }

    @Test
    void chosenChangesAreTakenInAndSaidAgainByTheNextExport() throws Exception {
        String owner = done("plan", "diff", "--library", "lib", "edited.xlsx", "--json").json().get("changes").get(1).get("id").asText();
        JsonNode taken = done("plan", "import", "--library", "lib", "--accept", owner, "edited.xlsx", "--json").json();
        assertEquals(owner, taken.get("taken").get(0).asText());
        assertEquals(2, taken.get("savedVersion").asInt());
        assertEquals(1, done("plan", "diff", "--library", "lib", "edited.xlsx", "--json").json().get("changes").size());
        assertEquals("Took one change of 1.", done("plan", "import", "--library", "lib", "--accept", "all", "edited.xlsx").line());
        done("plan", "export", "--library", "lib", "--plan", plan, "-o", "again.xlsx");
        try (var in = Files.newInputStream(folder.resolve("again.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals("In our own words", book.getSheet("Goals").getRow(1).getCell(2).getStringCellValue());
            assertEquals("Sam", book.getSheet("Actions").getRow(1).getCell(3).getStringCellValue());
        }
    }

    @Test
    void whatIsNotAcceptedStaysOut() throws Exception {
        assertEquals("Took no change of 2.", done("plan", "import", "--library", "lib", "--accept", "none", "edited.xlsx").line());
        Answer unknown = cli.run("plan", "import", "--library", "lib", "--accept", "goals/x", "edited.xlsx");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("goals/x"), unknown.err());
        assertEquals(2, cli.run("plan", "import", "--library", "lib", "edited.xlsx").code());
        assertEquals(2, done("plan", "diff", "--library", "lib", "edited.xlsx", "--json").json().get("changes").size());
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() throws IOException {
        Files.writeString(folder.resolve("notes.xlsx"), "notes");
        Answer refused = cli.run("plan", "diff", "--library", "lib", "notes.xlsx");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("is not an Excel workbook"), refused.err());
    }

    @Test
    void aTemplateOfOnesOwnIsMadeCheckedAndFilled() throws Exception {
        done("template", "new", "own.xlsx");
        assertTrue(done("template", "check", "own.xlsx", "--json").json().get("good").asBoolean());
        done("plan", "export", "--library", "lib", "--plan", plan, "--template", "own.xlsx", "-o", "filled.xlsx");
        try (var in = Files.newInputStream(folder.resolve("filled.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals("Name of validate-first", book.getSheetAt(0).getRow(6).getCell(1).getStringCellValue());
            book.getSheetAt(0).getRow(0).createCell(3).setCellValue("{{goal.duee}}");
            try (var out = Files.newOutputStream(folder.resolve("own.xlsx"))) {
                book.write(out);
            }
        }
        Answer wrong = cli.run("template", "check", "own.xlsx");
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("D1: {{goal.duee}} is no placeholder."), wrong.err());
        assertEquals(1, cli.run("plan", "export", "--library", "lib", "--plan", plan, "--template", "own.xlsx", "-o", "none.xlsx").code());
        assertEquals(false, Files.exists(folder.resolve("none.xlsx")));
    }

    @Test
    void allPlansGoToOneFolderOrOneWorkbook() throws Exception {
        done("plan", "create", "--library", "lib", "--agent", "Kim");
        assertTrue(done("plan", "export-all", "--library", "lib", "-o", "team").line().startsWith("Wrote 2 plans to "));
        try (var files = Files.list(folder.resolve("team"))) {
            assertEquals(2, files.count());
        }
        done("plan", "export-all", "--library", "lib", "--agent", "kim", "-o", "team.xlsx");
        try (var in = Files.newInputStream(folder.resolve("team.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(2, book.getSheet("Plans").getLastRowNum());
        }
    }

    @Test
    void plansOfATeamAreThoseOfItsAgents() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Agent> kim = library.load(Agent.class, library.agentNamed("Kim"));
            kim.document().setTeamId(library.teamNamed("Billing"));
            CoachingPlan others = CoachingFactory.eINSTANCE.createCoachingPlan();
            others.setId(UUID.randomUUID().toString());
            others.setAgentId(library.agentNamed("Robin"));
            library.saveAll(List.of(new Saving(kim.document(), kim.version()), new Saving(others, 0)));
        }
        assertTrue(done("plan", "export-all", "--library", "lib", "-o", "everybody").line().startsWith("Wrote 2 plans to "));
        done("plan", "export-all", "--library", "lib", "--team", "billing", "-o", "billing.xlsx");
        try (var in = Files.newInputStream(folder.resolve("billing.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(1, book.getSheet("Plans").getLastRowNum());
        }
        Answer unknown = cli.run("plan", "export-all", "--library", "lib", "--team", "Sales", "-o", "sales.xlsx");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("Sales"), unknown.err());
        assertEquals(2, cli.run("plan", "export-all", "--library", "lib", "--team", "Billing", "--agent", "Kim", "-o", "both.xlsx").code());
    }

    private Answer done(String... words) {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    @Test
    void noCommandTellsWhatAPlanQuotesOfACallThatIsScoredBlind() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Calibration calibration = CoachingFactory.eINSTANCE.createCalibration();
            calibration.setId(Documents.newId());
            calibration.setCallId(library.calls(CallQuery.ALL).get(0).id());
            calibration.setCreatedAt(Instant.EPOCH);
            for (String each : new String[] {"Alex", "Sam"}) {
                CalibrationPart part = CoachingFactory.eINSTANCE.createCalibrationPart();
                part.setReviewerId(library.reviewerNamed(each));
                calibration.getParts().add(part);
            }
            library.save(calibration, 0);
        }
        for (String[] each : new String[][] {{"plan", "export", "--library", "lib", "--plan", plan, "-o", "blind.xlsx"}, {"plan", "diff", "--library", "lib", "edited.xlsx"},
            {"plan", "import", "--library", "lib", "--accept", "all", "edited.xlsx"}}) {
            Answer answer = cli.run(each);
            assertNotEquals(0, answer.code(), () -> String.join(" ", each));
            assertTrue(answer.err().contains("The plan quotes one moment that somebody else marked in a call that is being scored blind"), answer::err);
        }
        assertFalse(Files.exists(folder.resolve("blind.xlsx")));
    }
}
