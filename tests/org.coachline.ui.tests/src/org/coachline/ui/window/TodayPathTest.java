/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.coachline.insight.InsightSetting;
import org.coachline.insight.TeamSettings;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.LastAgent;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.today.AgentView;
import org.coachline.ui.internal.today.Clocks;
import org.coachline.ui.internal.today.TodayHandler;
import org.coachline.ui.internal.today.TodayPerspective;
import org.coachline.ui.internal.today.TodayView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor's day on one page, from the first row to the plan that is ticked off; and the page of an agent. */
class TodayPathTest {

    private static final long SECOND = 1_000_000;
    private static final int WHO = 1;
    private static final int WHAT = 2;
    private static final int WHEN = 3;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private CatalogRef technique;
    private String agent;
    private String today;
    private String planId;
    private Library library;

    /** A Monday at half past eleven, UTC; people work from nine to five. */
    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        Clocks.get().use(Clock.fixed(Instant.parse("2026-03-09T11:30:00Z"), ZoneOffset.UTC));
        technique = Session.get().catalog().rolePlayCards().get(0).practises().stream().map(key -> CatalogRef.parse(key + "@1.0.0"))
                .map(ref -> Session.get().catalog().technique(ref).orElseThrow().ref()).findFirst().orElseThrow();
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            TeamSettings.change(made, Map.of(InsightSetting.ZONE, Optional.of("UTC")), "Alex");
            CallFixture.call(made, folder.resolve("recordings"), "Unheard");
            agent = made.agentNamed("Agent Invented");
            review(made, call(made, "Before", "2026-02-10T09:00:00Z"), ReviewStatus.DELIVERED, Verdict.MISSED);
            review(made, call(made, "Better", "2026-03-06T09:00:00Z"), ReviewStatus.DELIVERED, Verdict.USED_WELL);
            review(made, call(made, "Disputed", "2026-03-05T09:00:00Z"), ReviewStatus.DISPUTED, Verdict.PARTLY);
            today = call(made, "Today", "2026-03-09T09:00:00Z");
            review(made, today, ReviewStatus.DRAFT, Verdict.MISSED);
            plan(made);
        }
        window.openLibrary(place);
        library = Objects.requireNonNull(Session.get().library());
    }

    @AfterEach
    void closeAll() throws Exception {
        PlayThrough.get().stop();
        PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window.window());
        window.closeEditors();
        Session.get().close();
        Clocks.get().libraryOpened();
        Clocks.get().use(Clock.systemDefaultZone());
    }

    private String call(Library made, String queue, String start) throws Exception {
        String call = CallFixture.call(made, folder.resolve("recordings"), queue);
        Stored<Call> stored = made.load(Call.class, call);
        stored.document().setStart(Instant.parse(start));
        made.save(stored.document(), stored.version());
        return call;
    }

    private void review(Library made, String call, ReviewStatus status, Verdict verdict) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(made.reviewerNamed(Preferences.reviewer()));
        review.setStatus(status);
        if (status != ReviewStatus.DRAFT) {
            review.setDeliveredAt(made.load(Call.class, call).document().getStart().plusSeconds(3_600));
        }
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(4 * SECOND);
        moment.setEndMicros(4 * SECOND);
        moment.setChannel(ChannelRole.AGENT);
        moment.setTechnique(technique);
        moment.setVerdict(verdict);
        review.getMoments().add(moment);
        made.save(review, 0);
    }

    private void plan(Library made) throws Exception {
        CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setTitle("March");
        plan.setAgentId(agent);
        plan.setStatus(PlanStatus.ACTIVE);
        plan.setPeriodStart(LocalDate.of(2026, 3, 1));
        Goal goal = CoachingFactory.eINSTANCE.createGoal();
        goal.setId("goal");
        goal.setTechnique(technique);
        goal.setBaselineUsed(1);
        goal.setBaselineChances(4);
        goal.setTarget(0.8);
        Action action = CoachingFactory.eINSTANCE.createAction();
        action.setId("action");
        action.setText("Hear the call again");
        action.setDue(LocalDate.of(2026, 3, 6));
        action.setStatus(ProgressStatus.OPEN);
        goal.getActions().add(action);
        plan.getGoals().add(goal);
        planId = plan.getId();
        made.save(plan, 0);
    }

    private TodayView open() {
        TodayHandler.open(window.window());
        TodayView view = (TodayView) Objects.requireNonNull(window.page().findView(TodayView.ID));
        window.until("the day is read", () -> view.isIdle() && table().getItemCount() > 6);
        return view;
    }

    private Table table() {
        return (Table) window.control("today");
    }

    private List<String> texts(int column) {
        return Arrays.stream(table().getItems()).map(item -> item.getText(column)).filter(text -> !text.isEmpty()).toList();
    }

    private int row(String what) {
        TableItem[] items = table().getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].getText(WHAT).contains(what)) {
                return i;
            }
        }
        throw new AssertionError("no " + what + " in " + texts(WHAT));
    }

    private void select(String what) {
        table().setSelection(row(what));
        table().notifyListeners(SWT.Selection, new Event());
    }

    private void enter(String what) {
        select(what);
        table().notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void theDayHasTheKeyboardAsSoonAsItIsThere() {
        TodayHandler.open(window.window());
        TodayView view = (TodayView) Objects.requireNonNull(window.page().findView(TodayView.ID));
        window.page().hideView(view);
        TodayView again = window.view(TodayView.ID, TodayView.class);
        window.page().activate(again);
        window.until("the day is read", () -> again.isIdle() && table().getItemCount() > 6);
        window.until("its rows have the keyboard", () -> table().isFocusControl());
        assertEquals(0, table().getSelectionIndex());
    }

    @Test
    void theDayHoldsEveryPartWithItsRows() {
        open();
        List<String> headings = Arrays.stream(table().getItems()).filter(item -> item.getText(WHAT).isEmpty()).map(item -> item.getText(WHO)).toList();
        assertTrue(headings.containsAll(List.of("Worth hearing", "To deliver", "Answers from agents", "Due in plans", "Role-plays", "Worth praising")), headings.toString());
        assertEquals("5 h 30 min left", table().getItem(delivery()).getText(WHEN));
        assertTrue(table().getItem(row("Hear the call again")).getText(WHEN).startsWith("since "));
        assertTrue(texts(WHAT).stream().anyMatch(text -> text.endsWith(": used well for the first time")), texts(WHAT).toString());
        assertTrue(texts(WHAT).stream().anyMatch(text -> text.startsWith("disputes the review")), texts(WHAT).toString());
        assertTrue(((Label) window.control("todaySummary")).getText().startsWith("One review to deliver"));
    }

    @Test
    void whoStopsTheRankingHasTheRestOfTheDayAndRanksLater() {
        // A page that is there already has an order.
        window.page().hideView(open());
        try (StoppedJobs stopping = new StoppedJobs("Ranking calls")) {
            window.page().activate(window.view(TodayView.ID, TodayView.class));
            window.until("it says that it was stopped", () -> texts(WHO).contains("Ranking was stopped. Rank the calls\u2026"));
            assertTrue(texts(WHAT).stream().anyMatch(text -> text.startsWith("disputes the review")), texts(WHAT).toString());
        }
        table().setSelection(texts(WHO).indexOf("Ranking was stopped. Rank the calls\u2026"));
        table().notifyListeners(SWT.DefaultSelection, new Event());
        window.until("calls are listed", () -> texts(WHAT).stream().anyMatch(text -> text.startsWith("Unheard")));
    }

    private int delivery() {
        TableItem[] items = table().getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].getText(WHEN).endsWith(" left")) {
                return i;
            }
        }
        throw new AssertionError("no clock in " + texts(WHEN));
    }

    @Test
    void byKeyAReviewToDeliverOpensWhereItIsWorkedOn() {
        open();
        table().setSelection(delivery());
        table().notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
        assertEquals(today, Window.review((ReviewEditor) window.page().getActiveEditor()).call().document().getId());
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, window.page().getPerspective().getId());
    }

    @Test
    void aClickOpensAndAClickOnTheBoxFinishes() throws Exception {
        TodayView view = open();
        Event click = new Event();
        select("Hear the call again");
        click.button = 1;
        click.count = 1;
        hit("Hear the call again", 0, click);
        table().notifyListeners(SWT.MouseUp, click);
        window.until("the action is done", () -> view.isIdle() && texts(WHAT).stream().noneMatch(text -> text.contains("Hear the call again")));
        assertEquals(ProgressStatus.DONE, stored().getGoals().get(0).getActions().get(0).getStatus());
        select("(" + Preferences.reviewer() + ")");
        hit("(" + Preferences.reviewer() + ")", WHAT, click);
        table().notifyListeners(SWT.MouseUp, click);
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
    }

    /** Where the mouse is on a cell, once it is in sight. */
    private void hit(String what, int column, Event mouse) {
        table().showItem(table().getItem(row(what)));
        window.until("the row is in sight", () -> {
            TableItem item = table().getItem(row(what));
            mouse.x = item.getBounds(column).x + 6;
            mouse.y = item.getBounds(column).y + item.getBounds(column).height / 2;
            return table().getItem(new Point(mouse.x, mouse.y)) == item;
        });
    }

    private CoachingPlan stored() throws Exception {
        return library.load(CoachingPlan.class, planId).document();
    }

    @Test
    void whatSpaceFinishesUndoTakesBackAndRedoDoesAgain() throws Exception {
        TodayView view = open();
        select("Hear the call again");
        window.press(table(), "SPACE");
        window.until("the action is done", () -> view.isIdle() && texts(WHAT).stream().noneMatch(text -> text.contains("Hear the call again")));
        var undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertTrue(undo.isEnabled() && undo.getText().contains("Hear the call again"), undo.getText());
        undo.run();
        assertEquals(ProgressStatus.OPEN, stored().getGoals().get(0).getActions().get(0).getStatus());
        window.until("the action is due again", () -> view.isIdle() && texts(WHAT).stream().anyMatch(text -> text.contains("Hear the call again")));
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.REDO.getId()).run();
        assertEquals(ProgressStatus.DONE, stored().getGoals().get(0).getActions().get(0).getStatus());
    }

    @Test
    void aPlanThatIsOpenWithOtherEditsIsChangedThereAndSavedByItsOwner() throws Exception {
        PlanOpener.open(window.page(), planId, "March");
        window.until("the plan is open", () -> window.page().getActiveEditor() instanceof PlanEditor editor && editor.plan() != null);
        PlanEditor editor = (PlanEditor) window.page().getActiveEditor();
        editor.plan().markUnsaved();
        open();
        select("Hear the call again");
        window.press(table(), "SPACE");
        window.until("it is said", () -> StatusLine.text().contains("Save it there"));
        assertEquals(ProgressStatus.DONE, editor.plan().document().getGoals().get(0).getActions().get(0).getStatus());
        assertEquals(ProgressStatus.OPEN, stored().getGoals().get(0).getActions().get(0).getStatus());
        editor.plan().undo();
        assertEquals(ProgressStatus.OPEN, editor.plan().document().getGoals().get(0).getActions().get(0).getStatus());
    }

    @Test
    void aRolePlayIsRecordedWithHowItWent() throws Exception {
        TodayView view = open();
        select("Practise ");
        window.window().getShell().getDisplay().timerExec(1, () -> {
            window.until("the dialog is there", () -> dialog() != null);
            Shell shell = dialog();
            ((Combo) find(shell, "play.result")).select(1);
            ((Text) find(shell, "play.partner")).setText("Lee");
            button(shell, "Keep").notifyListeners(SWT.Selection, new Event());
        });
        window.press(table(), "SPACE");
        window.until("it is kept", () -> view.isIdle() && texts(WHAT).stream().anyMatch(text -> text.contains("caller played by Lee")));
        assertEquals(Verdict.USED_WELL, stored().getRolePlays().get(0).getResult());
        assertEquals(LocalDate.of(2026, 3, 9), stored().getRolePlays().get(0).getDate());
        assertNotNull(stored().getRolePlays().get(0).getCard());
    }

    private Shell dialog() {
        return Arrays.stream(window.window().getShell().getDisplay().getShells()).filter(each -> each.getText().equals("Role-play practised")).findFirst()
                .orElse(null);
    }

    private static Control find(Shell shell, String id) {
        return org.coachline.ui.internal.support.Styles.find(shell, id).orElseThrow();
    }

    private static Button button(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(text)) {
                return button;
            }
            if (child instanceof Composite composite) {
                Button found = button(composite, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Test
    void praiseIsHeardByEnterAndKeptInThePlanBySpace() throws Exception {
        TodayView view = open();
        select("used well for the first time");
        assertTrue(((Label) window.control("todayDetail")).getText().contains("one chance before, in one call"), ((Label) window.control("todayDetail")).getText());
        window.press(table(), "SPACE");
        window.until("it is kept", () -> view.isIdle() && texts(WHAT).stream().noneMatch(text -> text.contains("first time")));
        assertEquals(Verdict.USED_WELL, stored().getPraise().get(0).getVerdict());
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        window.until("it is to be praised again", () -> view.isIdle() && texts(WHAT).stream().anyMatch(text -> text.contains("first time")));
        enter("used well for the first time");
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
        OpenReview review = Window.review((ReviewEditor) window.page().getActiveEditor());
        window.until("the moment is heard", () -> review.selected() != null && review.selected().getVerdict() == Verdict.USED_WELL);
    }

    @Test
    void emptyPartsSayWhatWouldBeThere() throws Exception {
        Path other = folder.resolve("empty");
        Library.create(other).close();
        window.openLibrary(other);
        TodayHandler.open(window.window());
        TodayView view = (TodayView) Objects.requireNonNull(window.page().findView(TodayView.ID));
        window.until("the empty day is read", () -> view.isIdle() && table().getItemCount() == 12);
        assertTrue(texts(WHO).stream().anyMatch(text -> text.startsWith("Nothing waits to be delivered.")), texts(WHO).toString());
        table().setSelection(1);
        table().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(TodayPerspective.ID, window.page().getPerspective().getId());
    }

    @Test
    void onlyMineLeavesOutOthersReviews() throws Exception {
        String call = call(library, "Others", "2026-03-09T09:30:00Z");
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(library.reviewerNamed("Somebody Else"));
        library.save(review, 0);
        TodayView view = open();
        window.until("both are there", () -> texts(WHAT).stream().anyMatch(text -> text.endsWith("(Somebody Else)")));
        window.control("todayMine").notifyListeners(SWT.Selection, new Event());
        window.until("only mine is", () -> view.isIdle() && texts(WHAT).stream().noneMatch(text -> text.endsWith("(Somebody Else)")));
        assertEquals(1, texts(WHEN).stream().filter(text -> text.endsWith(" left")).count());
        window.control("todayMine").notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void oneKeyLeadsToTheDayAndBack() throws Exception {
        IHandlerService handlers = window.window().getService(IHandlerService.class);
        handlers.executeCommand("org.coachline.ui.today.open", null);
        assertEquals(TodayPerspective.ID, window.page().getPerspective().getId());
        handlers.executeCommand("org.coachline.ui.today.open", null);
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, window.page().getPerspective().getId());
        IBindingService bindings = window.window().getService(IBindingService.class);
        assertEquals("Ctrl+Alt+O", bindings.getBestActiveBindingFormattedFor("org.coachline.ui.today.open"));
        assertEquals("Ctrl+Alt+G", bindings.getBestActiveBindingFormattedFor("org.coachline.ui.today.agent"));
    }

    // ---- the page of an agent

    private AgentView agentOfSelectedCall() throws Exception {
        CallsView calls = window.view(CallsView.ID, CallsView.class);
        Table list = (Table) window.control("calls");
        window.until("the calls of this library are listed", () -> {
            list.setSelection(0);
            return agent.equals(calls.selectedAgent());
        });
        list.notifyListeners(SWT.Selection, new Event());
        window.page().activate(calls);
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.today.agent", null);
        AgentView view = (AgentView) Objects.requireNonNull(window.page().findView(AgentView.ID));
        window.until("the page is read and drawn", () -> view.isIdle() && ((Table) window.control("agentGoals")).getItemCount() == 1);
        return view;
    }

    @Test
    void theAgentOfACallHasAPageWithGoalsMomentsDebriefsAndCharts() throws Exception {
        agentOfSelectedCall();
        assertEquals("Agent Invented", ((Combo) window.control("agentChoice")).getText());
        TableItem goal = ((Table) window.control("agentGoals")).getItem(0);
        assertEquals(List.of("1 of 4", "2 of 3", "80\u202f%", "open"), List.of(goal.getText(1), goal.getText(2), goal.getText(3), goal.getText(5)));
        assertEquals(4, ((Table) window.control("agentMoments")).getItemCount());
        Table debriefs = (Table) window.control("agentDebriefs");
        assertEquals(3, debriefs.getItemCount());
        assertTrue(debriefs.getItem(0).getText(2).startsWith("delivered the same day"), debriefs.getItem(0).getText(2));
        assertTrue(window.control("small.VERDICTS").isVisible());
        assertTrue(((Table) window.control("agentPractice")).getItemCount() >= 2);
    }

    @Test
    void aMomentOfThePageIsHeard() throws Exception {
        agentOfSelectedCall();
        Table moments = (Table) window.control("agentMoments");
        moments.setSelection(1);
        moments.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
        OpenReview review = Window.review((ReviewEditor) window.page().getActiveEditor());
        window.until("the moment is heard", () -> review.selected() != null && review.selected().getVerdict() == Verdict.USED_WELL);
    }

    @Test
    void thePageFollowsWhatIsSaved() throws Exception {
        AgentView view = agentOfSelectedCall();
        review(library, call(library, "More", "2026-03-09T10:00:00Z"), ReviewStatus.DRAFT, Verdict.MISSED);
        window.until("the new moment is there", () -> view.isIdle() && ((Table) window.control("agentMoments")).getItemCount() == 5);
        assertEquals("2 of 4", ((Table) window.control("agentGoals")).getItem(0).getText(2));
    }

    @Test
    void withoutAnAgentThePageSaysWhatToDo() {
        LastAgent.choose("of another library");
        LastAgent.atHand("of another library");
        AgentView.open(window.window(), null);
        window.until("it is said", () -> ((Label) window.control("agentEmpty")).getText().startsWith("Choose an agent") && window.control("agentChoose").isVisible());
        assertFalse(((Combo) window.control("agentChoice")).getItemCount() == 0);
    }

    @Test
    void thePageHasTheKeyboardWhenItIsRead() throws Exception {
        AgentView view = agentOfSelectedCall();
        assertSame(view, window.page().getActivePart());
        assertNotNull(window.window().getShell().getDisplay().getFocusControl());
    }

    @Test
    void thePageBeginsWithWhoWasChosenLast() throws Exception {
        LastAgent.choose(agent);
        AgentView.open(window.window(), null);
        AgentView view = (AgentView) Objects.requireNonNull(window.page().findView(AgentView.ID));
        window.until("the page is read and drawn", () -> view.isIdle() && agent.equals(view.agentId()));
        assertEquals("Agent Invented", ((Combo) window.control("agentChoice")).getText());
        assertFalse(window.control("agentChoose").isVisible());
    }

    @Test
    void withoutOneThatWasChosenThePageBeginsWithTheAgentOfTheSelectedCall() throws Exception {
        LastAgent.choose("of another library");
        LastAgent.atHand(agent);
        AgentView.open(window.window(), null);
        AgentView view = (AgentView) Objects.requireNonNull(window.page().findView(AgentView.ID));
        window.until("the page is read and drawn", () -> view.isIdle() && agent.equals(view.agentId()));
    }
}
