/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.TimeStep;
import org.coachline.insight.day.AgentPage;
import org.coachline.insight.day.AgentPage.Answered;
import org.coachline.insight.day.AgentPage.GoalState;
import org.coachline.insight.day.AgentPageReader;
import org.coachline.insight.day.Practice;
import org.coachline.insight.day.SmallWin;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentRow;
import org.coachline.library.PersonRow;
import org.coachline.library.RolePlayRow;
import org.coachline.look.Token;
import org.coachline.model.Positions;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.progress.ProgressHandler;
import org.coachline.ui.internal.progress.SmallCharts;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LastAgent;
import org.coachline.ui.internal.support.Latest;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Refreshing;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The page of an agent: plan, moments to hear again, debriefs with their answers, practice and praise, and the charts in small. UI thread. */
public final class AgentView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.agent";

    private static final int[] SIDES = {58, 42};
    private static final int[] LISTS = {24, 34, 22, 20};
    private static final int COMBO = 240;

    private Composite page;
    private Combo agents;
    private Label said;
    private PageStack stack;
    private FlatButton choose;
    private SashForm shown;
    private PageTable<GoalState> goals;
    private PageTable<MomentRow> moments;
    private PageTable<Answered> debriefs;
    private PageTable<Object> practice;
    private SmallCharts charts;
    private List<PersonRow> known = List.of();
    private @Nullable String agentId;
    private @Nullable AgentPage shownPage;
    private Refreshing refreshing;
    private Latest reading;

    /**
     * Shows the page of an agent.
     *
     * @param agentId who; null for whoever was shown last
     */
    public static void open(IWorkbenchWindow window, @Nullable String agentId) {
        if (TodayHandler.show(window, ID) instanceof AgentView view && agentId != null && !agentId.isEmpty()) {
            view.choose(agentId);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = Styles.panel(page, 4, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        Label label = Styles.styled(new Label(top, SWT.NONE), Styles.QUIET);
        label.setText(TodayTexts.get("agent.choose"));
        agents = Styles.id(Styles.named(new Combo(top, SWT.READ_ONLY), TodayTexts.get("agent.choose")), "agentChoice");
        GridDataFactory.swtDefaults().hint(COMBO, SWT.DEFAULT).applyTo(agents);
        agents.addListener(SWT.Selection, event -> {
            if (agents.getSelectionIndex() >= 0) {
                choose(known.get(agents.getSelectionIndex()).id());
            }
        });
        said = Styles.id(Styles.quiet(top, ""), "agentSaid");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        Styles.id(new FlatButton(top, "chart-line", TodayTexts.get("agent.progressTip"), false).text(TodayTexts.get("agent.progress")).onPress(this::toProgress),
                "agentProgress");
        stack = new PageStack(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        Styles.id(stack.label(), "agentEmpty");
        choose = Styles.id(new FlatButton(stack.panel(), "user", TodayTexts.get("agent.chooseOne"), true).text(TodayTexts.get("agent.chooseOne")).onPress(this::drop),
                "agentChoose");
        choose.setVisible(false);
        createShown();
        reading = new Latest(page);
        refreshing = new Refreshing(this, page, this::opened, this::read);
        read();
    }

    private void createShown() {
        shown = new SashForm(stack.control(), SWT.HORIZONTAL | SWT.SMOOTH);
        SashForm lists = new SashForm(shown, SWT.VERTICAL | SWT.SMOOTH);
        goals = new PageTable<GoalState>(lists, "agent.goals", "agentGoals", columns -> columns.share(TodayTexts.get("agent.goals.goal"), 120, 5)
                .share(TodayTexts.get("agent.goals.before"), 66, 1).share(TodayTexts.get("agent.goals.since"), 66, 1)
                .share(TodayTexts.get("agent.goals.target"), 52, 1).share(TodayTexts.get("agent.goals.due"), 80, 1)
                .share(TodayTexts.get("agent.goals.status"), 70, 1), this::goal, (item, goal) -> { }).onOpen(this::open).tip(this::tip);
        moments = new PageTable<MomentRow>(lists, "agent.moments", "agentMoments", columns -> columns.share(TodayTexts.get("agent.moments.technique"), 120, 3)
                .share(TodayTexts.get("agent.moments.verdict"), 80, 1).share(TodayTexts.get("agent.moments.call"), 110, 2)
                .share(TodayTexts.get("agent.moments.phrase"), 120, 5), this::moment, AgentView::glyph).onOpen(row -> play()).tip(MomentRow::comment);
        Styles.id(new FlatButton(moments.bar(), "play", TodayTexts.get("agent.moments.playTip"), false).text(TodayTexts.get("agent.moments.play"))
                .onPress(this::play), "agentPlay");
        debriefs = new PageTable<Answered>(lists, "agent.debriefs", "agentDebriefs", columns -> columns.share(TodayTexts.get("agent.debriefs.call"), 116, 1)
                .share(TodayTexts.get("agent.debriefs.by"), 76, 1).share(TodayTexts.get("agent.debriefs.soon"), 250, 4)
                .share(TodayTexts.get("agent.debriefs.state"), 90, 1).share(TodayTexts.get("agent.debriefs.answer"), 90, 4), AgentView::debrief,
                (item, row) -> Rows.color(item, 3, row.times().status() == ReviewStatus.DISPUTED ? Token.PARTLY : Token.TEXT))
                .onOpen(this::open).tip(Answered::comment);
        practice = new PageTable<Object>(lists, "agent.practice", "agentPractice", columns -> columns.share(TodayTexts.get("agent.practice.what"), 200, 4)
                .share(TodayTexts.get("agent.practice.when"), 160, 4), this::practice, (item, row) -> { }).onOpen(this::open).tip(AgentView::why);
        lists.setWeights(LISTS);
        charts = new SmallCharts(shown, this::toProgress);
        shown.setWeights(SIDES);
    }

    private void toProgress() {
        ProgressHandler.open(getSite().getWorkbenchWindow(), agentId);
    }

    private void drop() {
        agents.setFocus();
        agents.setListVisible(true);
    }

    /** Shows another agent. */
    public void choose(String id) {
        agentId = id;
        LastAgent.choose(id);
        read();
    }

    /** The agent that is shown, or nothing. */
    public @Nullable String agentId() {
        return agentId;
    }

    /** Whether what is shown is what the library holds now, and drawn. */
    public boolean isIdle() {
        return !reading.isRunning() && !refreshing.isStale() && charts.isIdle();
    }

    // ---- reading

    /**
     * What was read.
     *
     * @param agents   by name
     * @param agentId  of whom it tells; null where nobody is chosen
     * @param page     nothing where nobody is chosen
     * @param progress for the charts; null where the agent never had a chance
     */
    private record Answer(List<PersonRow> agents, @Nullable String agentId, Optional<AgentPage> page, @Nullable AgentProgress progress) {
    }

    private void read() {
        if (page.isDisposed()) {
            return;
        }
        reading.cancel();
        if (refreshing.waits(shownPage != null)) {
            return;
        }
        Library library = Session.get().library();
        if (library == null) {
            empty(TodayTexts.get(Session.get().isOpening() ? "agent.reading" : "agent.noLibrary"));
            return;
        }
        Catalog catalog = Session.get().catalog();
        Instant now = Clocks.get().now();
        List<String> wanted = agentId == null ? LastAgent.candidates() : List.of(agentId);
        String id = agentId;
        String name = known.stream().filter(each -> each.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
        reading.ask(TodayTexts.get("agent.job", name), library, monitor -> read(library, catalog, wanted, now, monitor), this::show, failure -> {
            UiErrors.mention(failure);
            empty(TodayTexts.get("agent.failed") + ' ' + UiErrors.plain(failure));
        }, () -> { });
    }

    private static Answer read(Library library, Catalog catalog, List<String> wanted, Instant now, IProgressMonitor monitor) throws LibraryException {
        List<PersonRow> agents = library.agents();
        String id = wanted.stream().filter(each -> agents.stream().anyMatch(agent -> agent.id().equals(each))).findFirst().orElse(null);
        if (id == null) {
            return new Answer(agents, null, Optional.empty(), null);
        }
        InsightSettings settings = TeamSettings.of(library, ZoneId.systemDefault());
        Optional<AgentPage> found = new AgentPageReader(library, catalog, settings).read(id, now, monitor);
        Days always = new Days(null, null, settings.calendar().zone());
        AgentProgress progress = found.isEmpty() ? null
                : new AgentProgressReader(library, catalog, settings).read(id, always, TimeStep.MONTH, now, monitor).orElse(null);
        return new Answer(agents, id, found, progress);
    }

    private void show(Answer answer) {
        boolean keyboard = false;
        if (!answer.agents().equals(known)) {
            known = answer.agents();
            // Other items are another widget for the platform, which has not the keyboard.
            keyboard = agents.isFocusControl();
            agents.setItems(known.stream().map(each -> each.team().isEmpty() ? each.name() : each.name() + " \u00b7 " + each.team()).toArray(String[]::new));
        }
        agentId = answer.agentId();
        int index = -1;
        for (int i = 0; i < known.size(); i++) {
            index = known.get(i).id().equals(agentId) ? i : index;
        }
        if (index >= 0) {
            agents.select(index);
        } else {
            agents.deselectAll();
        }
        if (keyboard) {
            agents.setFocus();
        }
        AgentPage found = answer.page().orElse(null);
        shownPage = found;
        if (found == null) {
            charts.show(null, null);
            empty(TodayTexts.get(known.isEmpty() ? "agent.noAgents" : "agent.none"));
            choose.setVisible(!known.isEmpty());
            return;
        }
        said.setText(TodayTexts.get("agent.said", found.goals().size(), found.moments().size(), found.debriefs().size()));
        goals.show(found.goals());
        moments.show(found.moments());
        debriefs.show(found.debriefs());
        List<Object> both = new ArrayList<>(found.practices());
        both.addAll(found.rolePlays());
        both.addAll(found.wins());
        practice.show(both);
        charts.show(answer.progress(), found.goals().stream().filter(each -> each.technique() != null).map(each -> each.technique().key()).findFirst().orElse(null));
        choose.setVisible(false);
        if (stack.show(shown)) {
            setFocus();
        }
    }

    private void empty(String text) {
        choose.setVisible(false);
        stack.say(text);
    }

    // ---- what the lists say

    private String name(org.coachline.model.@Nullable CatalogRef technique) {
        AgentPage now = shownPage;
        return now == null ? "" : now.name(technique);
    }

    private String[] goal(GoalState goal) {
        String name = goal.technique() == null ? goal.statement() : name(goal.technique());
        return new String[] {goal.planStatus() == PlanStatus.CLOSED ? TodayTexts.get("agent.goals.closed", name) : name,
            count(goal.baseUsed(), goal.baseChances()), count(goal.now()), Math.round(goal.target() * 100) + "\u202f%",
            goal.due() == null ? "" : TodayTexts.day(goal.due()), TodayTexts.get("progress." + goal.status().name())};
    }

    private static String count(ClusteredCount count) {
        return count(count.used(), count.chances());
    }

    private static String count(long used, long chances) {
        return chances == 0 ? TodayTexts.get("agent.goals.none") : TodayTexts.get("agent.goals.count", used, chances);
    }

    private String tip(GoalState goal) {
        return goal.statement().isEmpty() ? goal.planTitle() : goal.planTitle() + "\n" + goal.statement();
    }

    private String[] moment(MomentRow row) {
        ZonedDateTime start = CallNames.start(row.callStart(), row.zone());
        String call = start == null ? "" : CallNames.dayAndTime(start) + ", ";
        return new String[] {row.technique() == null ? TodayTexts.get("agent.bookmark") : name(row.technique()),
            row.verdict() == Verdict.NONE ? TodayTexts.get("agent.noVerdict") : Verdicts.name(row.verdict()), call + Positions.clock(row.startMicros()),
            row.phraseHeard().isEmpty() ? row.comment() : row.phraseHeard()};
    }

    private static void glyph(TableItem item, MomentRow row) {
        var glyph = Verdicts.glyph(row.verdict());
        item.setImage(0, glyph == null ? null : Icons.glyph(glyph));
    }

    private static String[] debrief(Answered row) {
        ZonedDateTime start = CallNames.start(row.times().callStart(), row.zone());
        List<String> answer = new ArrayList<>();
        if (row.open() > 0) {
            answer.add(TodayTexts.get("agent.debriefs.open", row.open()));
        }
        if (row.decided() > 0) {
            answer.add(TodayTexts.get("agent.debriefs.decided", row.decided()));
        }
        if (!row.comment().isBlank()) {
            answer.add(row.comment());
        }
        return new String[] {start == null ? row.title() : CallNames.dayAndTime(start), row.reviewer(),
            row.clock() == null ? "" : row.clock().text(), TodayTexts.get("state." + row.times().status().name()), String.join(" \u00b7 ", answer)};
    }

    private String[] practice(Object row) {
        return switch (row) {
            case Practice each -> new String[] {TodayTexts.get("today.practise", each.name()), each.sentence()};
            case RolePlayRow each -> new String[] {each.result() == Verdict.NONE ? name(each.technique())
                    : TodayTexts.get("today.practisedResult", name(each.technique()), Verdicts.name(each.result())),
                each.date() == null ? "" : TodayTexts.day(each.date())};
            case SmallWin each -> new String[] {TodayTexts.get(each.moment() == null ? "today.win.rose" : "today.win.first", each.name()), each.sentence()};
            default -> throw new IllegalArgumentException(String.valueOf(row));
        };
    }

    private static String why(Object row) {
        return row instanceof SmallWin win ? win.sentence() : "";
    }

    // ---- what they do

    private void open(GoalState goal) {
        Going.plan(getSite().getPage(), goal.planId(), goal.planTitle());
    }

    private void open(Answered row) {
        Going.answer(getSite().getPage(), new ReviewInput(row.times().callId(), row.times().reviewId(), row.title()));
    }

    private void open(Object row) {
        switch (row) {
            case Practice each -> Going.plan(getSite().getPage(), each.planId(), each.agent());
            case RolePlayRow each -> Going.plan(getSite().getPage(), each.planId(), each.agent());
            case SmallWin each when each.moment() != null ->
                Going.moments(getSite().getPage(), List.of(each.moment()), 0, any -> each.name(), each.agent());
            default -> toProgress();
        }
    }

    private void play() {
        AgentPage now = shownPage;
        if (now != null) {
            Going.moments(getSite().getPage(), now.moments(), Math.max(0, moments.table().getSelectionIndex()),
                    row -> row.technique() == null ? TodayTexts.get("agent.bookmark") : now.name(row.technique()), now.agent());
        }
    }

    // ---- what happens

    private void opened() {
        agentId = null;
        shownPage = null;
        read();
    }

    @Override
    public void setFocus() {
        if (choose.getVisible()) {
            // A call may have been selected since, whose agent is to begin with.
            read();
        }
        if (shownPage == null || goals.rows().isEmpty()) {
            agents.setFocus();
        } else {
            goals.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        refreshing.dispose();
        reading.cancel();
        super.dispose();
    }
}
