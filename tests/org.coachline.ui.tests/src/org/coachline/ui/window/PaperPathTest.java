/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.TeamSettings;
import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.paper.DebriefHandler;
import org.coachline.ui.internal.ranking.RankPage;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.team.TeamPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a review to the agent, and what a team sets, in a real window. */
class PaperPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String agent;
    private String review;
    private @Nullable Shell shell;

    @BeforeEach
    void openALibraryWithAReview() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            String call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            agent = made.agentNamed("Agent Invented");
            Review written = CoachingFactory.eINSTANCE.createReview();
            review = Documents.newId();
            written.setId(review);
            written.setCallId(call);
            written.setReviewerId(made.reviewerNamed("Coach Invented"));
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setTechnique(new CatalogRef("org.coachline.deescalation", "validate-first", "1.0.0"));
            moment.setChannel(ChannelRole.AGENT);
            moment.setVerdict(Verdict.MISSED);
            written.getMoments().add(moment);
            made.save(written, 0);
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
    }

    @AfterEach
    void closeAll() {
        if (shell != null) {
            shell.dispose();
        }
        window.closeEditors();
        Session.get().close();
    }

    @Test
    void aDebriefIsWrittenInTheBackgroundAndTheStatusLineSaysWhere() throws Exception {
        for (String name : new String[] {"a.pdf", "a.docx"}) {
            Path file = folder.resolve(name);
            DebriefHandler.write(Session.get().library(), review, agent, file);
            window.until("the debrief is told", () -> StatusLine.text().contains(file.toString()));
            assertTrue(Files.size(file) > 2_000);
        }
    }

    private TeamPage page() throws Exception {
        Shell made = new Shell(window.window().getShell(), SWT.SHELL_TRIM);
        shell = made;
        made.setLayout(new FillLayout());
        TeamPage page = new TeamPage();
        page.init(PlatformUI.getWorkbench());
        page.createControl(made);
        made.setSize(600, 700);
        made.open();
        window.until("the settings are read", () -> field(made, "team.fewest-calls").isEnabled());
        return page;
    }

    private static Text field(Composite parent, String id) {
        return (Text) Styles.find(parent, id).orElseThrow();
    }

    @Test
    void whatATeamSetsAboutRankingIsKeptAndWhatIsNoneOfThatIsRefused() throws Exception {
        Shell made = new Shell(window.window().getShell(), SWT.SHELL_TRIM);
        shell = made;
        made.setLayout(new FillLayout());
        RankPage page = new RankPage();
        page.init(PlatformUI.getWorkbench());
        page.createControl(made);
        made.setSize(600, 700);
        made.open();
        Text silence = field(made, "ranks.rank-silence");
        window.until("the settings are read", silence::isEnabled);
        silence.setText("much");
        assertFalse(page.isValid());
        silence.setText(" 25 ");
        assertTrue(page.isValid());
        field(made, "ranks.rank-chance").setText("0.5");
        page.performOk();
        Library library = Session.get().library();
        window.until("it is kept", () -> ranks(library).equals(Map.of(RankSetting.SILENCE, "25", RankSetting.CHANCE, "0.5")));
        assertEquals(25, RankSettings.of(library).number(RankSetting.SILENCE));
        window.until("the change is listed", () -> field(made, "ranks.changes").getText().contains(RankSetting.SILENCE.label()));
        silence.setText("");
        page.performOk();
        window.until("it is as usual again", () -> ranks(library).equals(Map.of(RankSetting.CHANCE, "0.5")));
        page.dispose();
    }

    @Test
    void callerTypesAreTickedByNameAndKeptByTheirKeys() throws Exception {
        Library library = Session.get().library();
        RankSettings.change(library, Map.of(RankSetting.CALLER_TYPES, Optional.of("gone/quiet-one, org.coachline.deescalation/venter")), "Ann");
        Shell made = new Shell(window.window().getShell(), SWT.SHELL_TRIM);
        shell = made;
        made.setLayout(new FillLayout());
        RankPage page = new RankPage();
        page.init(PlatformUI.getWorkbench());
        page.createControl(made);
        made.setSize(600, 700);
        made.open();
        Table types = (Table) Styles.find(made, "ranks.rank-caller-types").orElseThrow();
        window.until("the settings are read", types::isEnabled);
        assertEquals(List.of("Venter", "quiet one (pack not installed)"),
                Arrays.stream(types.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList());
        assertTrue(field(made, "ranks.changes").getText().contains("quiet one (pack not installed), Venter"), field(made, "ranks.changes")::getText);
        page.performOk();
        TableItem silent = Arrays.stream(types.getItems()).filter(each -> String.valueOf(each.getData()).endsWith("/silent")).findFirst().orElseThrow();
        silent.setChecked(true);
        page.performOk();
        window.until("its key is kept with the others", () -> ranks(library).getOrDefault(RankSetting.CALLER_TYPES, "").contains("org.coachline.deescalation/silent"));
        assertTrue(ranks(library).get(RankSetting.CALLER_TYPES).contains("gone/quiet-one"), "what nobody knows stays until it is unticked");
        assertEquals(2, library.settings().log().stream().filter(each -> each.name().equals(RankSetting.CALLER_TYPES.key())).count(), "a page at which somebody only looked changes nothing");
        for (TableItem each : types.getItems()) {
            each.setChecked(false);
        }
        page.performOk();
        window.until("all count again", () -> !ranks(library).containsKey(RankSetting.CALLER_TYPES));
        page.dispose();
    }

    private static Map<RankSetting, String> ranks(Library library) {
        try {
            return RankSettings.chosen(library);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatATeamSetsIsKeptInTheLibraryAndWhoDidIt() throws Exception {
        TeamPage page = page();
        field(shell, "team.fewest-calls").setText("7");
        assertTrue(page.isValid());
        page.performOk();
        Library library = Session.get().library();
        window.until("it is kept", () -> settings(library).containsKey(InsightSetting.FEWEST_CALLS));
        assertEquals(7, TeamSettings.of(library, ZoneOffset.UTC).fewestCalls());
        window.until("the change is listed", () -> field(shell, "team.changes").getText().contains("Fewest calls"));
    }

    @Test
    void aValueThatCannotBeIsToldWithWhatCanAndKeepsThePageFromBeingLeft() throws Exception {
        TeamPage page = page();
        field(shell, "team.fewest-calls").setText("none");
        assertFalse(page.isValid());
        assertTrue(page.getErrorMessage().contains("a whole number from 1 to 1000"), page::getErrorMessage);
    }

    private static Map<InsightSetting, String> settings(Library library) {
        try {
            return TeamSettings.chosen(library);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
