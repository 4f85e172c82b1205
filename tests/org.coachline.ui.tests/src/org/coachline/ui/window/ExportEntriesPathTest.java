/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.coachline.insight.debrief.RolePlayReader;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanTemplate;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.coachline.report.chart.ChartTable;
import org.coachline.ui.Session;
import org.coachline.ui.internal.paper.AtHand;
import org.coachline.ui.internal.paper.DebriefHandler;
import org.coachline.ui.internal.paper.RolePlayHandler;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.plans.PlansExport;
import org.coachline.ui.internal.progress.ChartOutput;
import org.coachline.ui.internal.record.AuditSaving;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.transcript.TranscriptFiles;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the window writes about people leaves an entry in the audit trail: what, of what, where to, and by whom. */
class ExportEntriesPathTest {

    /** A way out of the window, what its entry calls it, and what kind of document it is about. */
    private enum Door {
        WORKBOOK("coaching plan: out.xlsx", "CoachingPlan"), TEMPLATE("coaching plan: out.xlsx", "CoachingPlan"),
        PLANS_TO_FOLDER("coaching plan: out.xlsx", "CoachingPlan"), PLANS_TO_ONE("coaching plan: out.xlsx", "CoachingPlan"),
        TRANSCRIPT("transcript: out.vtt", "Call"), DEBRIEF("debrief: out.pdf", "Review"), CARDS_OF_CALL("cards for role-plays: out.pdf", "Call"),
        CARDS_OF_PLAN("cards for role-plays: out.pdf", "CoachingPlan"), CHART("chart: out.svg", "Agent"), TRAIL("audit trail: out.csv", "Library");

        private final String said;
        private final String subject;

        Door(String said, String subject) {
            this.said = said;
            this.subject = subject;
        }

        String file() {
            return said.substring(said.indexOf("out."));
        }
    }

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Library library;
    private String call;
    private String review;
    private String plan;
    private String agent;

    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            agent = made.agentNamed("Agent Invented");
            CatalogRef technique = Session.get().catalog().techniques().get(0).ref();
            Stored<Call> stored = made.load(Call.class, call);
            Cue cue = CoachingFactory.eINSTANCE.createCue();
            cue.setEndMicros(1_000_000);
            cue.setRole(ChannelRole.AGENT);
            cue.setText("good morning");
            Transcript transcript = CoachingFactory.eINSTANCE.createTranscript();
            transcript.getCues().add(cue);
            stored.document().setTranscript(transcript);
            Review written = CoachingFactory.eINSTANCE.createReview();
            review = Documents.newId();
            written.setId(review);
            written.setCallId(call);
            written.setReviewerId(made.reviewerNamed(Preferences.reviewer()));
            written.setCreatedAt(Instant.parse("2026-03-02T10:00:00Z"));
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setTechnique(technique);
            moment.setChannel(ChannelRole.AGENT);
            moment.setVerdict(Verdict.MISSED);
            written.getMoments().add(moment);
            CoachingPlan coaching = CoachingFactory.eINSTANCE.createCoachingPlan();
            plan = Documents.newId();
            coaching.setId(plan);
            coaching.setTitle("March");
            coaching.setAgentId(agent);
            Goal goal = CoachingFactory.eINSTANCE.createGoal();
            goal.setId("goal");
            goal.setTechnique(technique);
            coaching.getGoals().add(goal);
            made.saveAll(List.of(new Saving(stored.document(), stored.version()), new Saving(written, 0), new Saving(coaching, 0)));
        }
        window.openLibrary(place);
        library = Objects.requireNonNull(Session.get().library());
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private List<AuditEntry> entries() throws Exception {
        return library.audit().entries(AuditQuery.ALL.kinds(AuditKind.EXPORT), Long.MAX_VALUE, 100);
    }

    @ParameterizedTest
    @EnumSource
    void whatLeavesByEachDoorIsOnRecord(Door door) throws Exception {
        Path file = folder.resolve(door.file());
        leave(door, file);
        window.until("it is written", () -> Files.exists(file));
        window.settle();
        assertEquals(1, entries().size(), () -> door + " is not on record once");
        AuditEntry entry = entries().get(0);
        assertEquals(door.said, entry.after());
        assertEquals(door.subject, entry.subjectType());
        assertEquals(subject(door), entry.subjectId());
        assertEquals(Preferences.reviewer(), entry.who());
    }

    private String subject(Door door) {
        return switch (door.subject) {
            case "CoachingPlan" -> plan;
            case "Review" -> review;
            case "Call" -> call;
            case "Agent" -> agent;
            default -> "audit";
        };
    }

    private void leave(Door door, Path file) throws Exception {
        switch (door) {
            case WORKBOOK -> plan().exportTo(file);
            case TEMPLATE -> {
                Path template = folder.resolve("template.xlsx");
                PlanTemplate.sample(template);
                plan().fillTemplate(template, file);
            }
            case PLANS_TO_FOLDER -> PlansExport.start(library, new PlansExport.Choice(library.plans(null), false, null, file));
            case PLANS_TO_ONE -> PlansExport.start(library, new PlansExport.Choice(library.plans(null), true, null, file));
            case TRANSCRIPT -> TranscriptFiles.write(Window.review(window.open(call)), file);
            case DEBRIEF -> DebriefHandler.write(library, review, agent, file);
            case CARDS_OF_CALL -> cards(RolePlayHandler.Source.CALL, new AtHand(call, null, null, null), file);
            case CARDS_OF_PLAN -> cards(RolePlayHandler.Source.PLAN, new AtHand(null, null, plan, null), file);
            case CHART -> charts().write(new Square(), file);
            case TRAIL -> AuditSaving.save(library, AuditQuery.ALL, file);
        }
    }

    private PlanEditor plan() throws Exception {
        PlanOpener.open(window.page(), plan, "March");
        window.until("the plan is open", () -> window.page().getActiveEditor() instanceof PlanEditor editor && editor.plan() != null);
        return (PlanEditor) window.page().getActiveEditor();
    }

    private void cards(RolePlayHandler.Source source, AtHand hand, Path file) throws Exception {
        RolePlayHandler.write(new RolePlayReader(library, Session.get().catalog(), false).ofPacks(null), new RolePlayHandler.Choice(source, 1, false), hand, file);
    }

    private ChartOutput charts() {
        return new ChartOutput(window.window().getShell(), "Agent", agent, "Agent Invented", "March");
    }

    @Test
    void cardsOfPacksAreAboutNobodyAndLeaveNoEntry() throws Exception {
        Path file = folder.resolve("out.pdf");
        cards(RolePlayHandler.Source.PACKS, new AtHand(call, null, plan, null), file);
        window.until("they are written", () -> Files.exists(file));
        window.settle();
        assertEquals(List.of(), entries());
    }

    @Test
    void chartsThatArePrintedAreOnRecordWithTheNameOfTheFileOrPrinter() throws Exception {
        PrinterData toFile = Arrays.stream(Printer.getPrinterList()).filter(each -> "GtkPrintBackendFile".equals(each.driver)).findFirst().orElse(null);
        Assumptions.assumeTrue(toFile != null, "no printer that prints into a file");
        toFile.printToFile = true;
        // GTK's printer into files writes here, unless its dialog was asked for another name.
        Path file = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            charts().print(List.of(new Square()), toFile);
            window.until("it is printed", () -> Files.exists(file));
            window.settle();
            assertEquals(1, entries().size());
            assertTrue(String.valueOf(entries().get(0).after()).startsWith("charts, printed: "), entries()::toString);
            assertEquals(agent, entries().get(0).subjectId());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A chart of nothing. */
    private static final class Square implements Chart {

        @Override
        public String title() {
            return "A finding";
        }

        @Override
        public String subtitle() {
            return "of one call";
        }

        @Override
        public String summary() {
            return "A finding";
        }

        @Override
        public ChartTable table() {
            return new ChartTable(List.of("What"), List.of());
        }

        @Override
        public int width() {
            return 96;
        }

        @Override
        public int height() {
            return 48;
        }

        @Override
        public List<ChartMark> draw(Graphics2D graphics, Rectangle2D area) {
            graphics.fill(area);
            return List.of();
        }
    }
}
