/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.day.Practice;
import org.coachline.insight.day.SmallWin;
import org.coachline.insight.day.Today;
import org.coachline.insight.day.TodayReader;
import org.coachline.intake.ranking.WorthHearing;
import org.coachline.library.CallRow;
import org.coachline.library.DueRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.RolePlay;
import org.coachline.ui.Session;
import org.coachline.ui.internal.plans.PlanDeeds;
import org.coachline.ui.internal.plans.PlanDeeds.Deed;
import org.coachline.ui.internal.progress.ProgressHandler;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Latest;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Refreshing;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.today.TodayRow.Form;
import org.coachline.ui.internal.today.TodayRow.Section;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The day's work on one page: what is worth hearing, what is to be delivered and until when, which answers wait, what plans say is due, what is
 * to be practised and what to be praised. Read in the background and anew when something is saved; each row opens its thing. UI thread.
 */
public final class TodayView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.today";

    private static final int MOST_CALLS = 12;
    private static final int DETAIL_LINES = 34;

    private Composite page;
    private Label title;
    private Label summary;
    private FlatButton mine;
    private PageStack stack;
    private TodayTable table;
    private Label detail;
    private @Nullable Today today;
    private @Nullable List<WorthHearing> calls;
    private boolean rankingStopped;
    private Refreshing refreshing;
    private Latest reading;
    private Latest ranking;
    private boolean onlyMine;
    private final Set<Section> whole = EnumSet.noneOf(Section.class);
    private final TickHistory history = new TickHistory();
    private final Runnable clocks = this::clocksChanged;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = Styles.panel(page, 2, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        title = Styles.id(Styles.strong(top, ""), "todayTitle");
        mine = Styles.id(new FlatButton(top, "user", TodayTexts.get("today.mineTip"), false).text(TodayTexts.get("today.mine")).chosen(false)
                .onPress(this::toggleMine), "todayMine");
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(mine);
        summary = Styles.id(Styles.quiet(top, ""), "todaySummary");
        stack = new PageStack(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        Styles.id(stack.label(), "todayEmpty");
        table = new TodayTable(stack.control(), this::open, this::finish, this::explain, TodayView::canFinish);
        table.control().setMenu(menu());
        Composite below = Styles.panel(page, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        detail = Styles.id(Styles.quiet(below, TodayTexts.get("today.hint")), "todayDetail");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_LINES).applyTo(detail);
        history.register(getViewSite().getActionBars());
        Clocks.get().addListener(clocks);
        reading = new Latest(page);
        ranking = new Latest(page);
        refreshing = new Refreshing(this, page, this::opened, this::read);
        read();
    }

    private Menu menu() {
        Menu menu = new Menu(table.control());
        item(menu, "today.menu.open", this::open);
        item(menu, "today.menu.done", this::finish);
        item(menu, "today.menu.agent", row -> AgentView.open(getSite().getWorkbenchWindow(), agent(row)));
        menu.addListener(SWT.Show, event -> {
            TodayRow row = table.selected();
            boolean thing = row != null && row.form() == Form.THING;
            menu.getItem(0).setEnabled(row != null && row.form() != Form.HEADING && row.form() != Form.HINT);
            menu.getItem(1).setEnabled(row != null && canFinish(row));
            menu.getItem(2).setEnabled(thing && agent(row) != null);
        });
        return menu;
    }

    private void item(Menu menu, String key, java.util.function.Consumer<TodayRow> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TodayTexts.get(key));
        item.addListener(SWT.Selection, event -> {
            TodayRow row = table.selected();
            if (row != null) {
                action.accept(row);
            }
        });
    }

    private void toggleMine() {
        onlyMine = !onlyMine;
        mine.chosen(onlyMine).tip(TodayTexts.get(onlyMine ? "today.everybody" : "today.mineTip"));
        read();
    }

    /** Whether what is shown is what the library holds now. */
    public boolean isIdle() {
        return !reading.isRunning() && !ranking.isRunning() && !refreshing.isStale();
    }

    private record Answer(Today today, Catalog catalog) {
    }

    private void read() {
        if (page.isDisposed()) {
            return;
        }
        reading.cancel();
        ranking.cancel();
        if (refreshing.waits(today != null)) {
            return;
        }
        Library library = Session.get().library();
        if (library == null) {
            today = null;
            calls = null;
            empty(TodayTexts.get(Session.get().isOpening() ? "today.opening" : "today.noLibrary"));
            return;
        }
        Catalog catalog = Session.get().catalog();
        Instant now = Clocks.get().now();
        String me = onlyMine ? Preferences.reviewer() : null;
        reading.ask(TodayTexts.get("today.job"), library, monitor -> new Answer(read(library, catalog, now, me, monitor), catalog), answer -> {
            today = answer.today();
            rank(library);
            show();
        }, failure -> {
            UiErrors.mention(failure);
            today = null;
            empty(TodayTexts.get("today.failed") + ' ' + UiErrors.plain(failure));
        }, () -> { });
    }

    /** Takes longer than all the rest, so the rest does not wait for it; of what was ranked before, the order is kept meanwhile. */
    private void rank(Library library) {
        Instant since = Clocks.get().now().minus(TodayReader.LISTED);
        rankingStopped = false;
        Catalog catalog = Session.get().catalog();
        ranking.ask(TodayTexts.get("today.rankJob"), library, monitor -> WorthHearing.first(library, catalog, since, MOST_CALLS, monitor), found -> {
            calls = found;
            show();
        }, UiErrors::mention, () -> {
            rankingStopped = true;
            show();
        });
    }

    private static Today read(Library library, Catalog catalog, Instant now, @Nullable String reviewer, IProgressMonitor monitor) throws LibraryException {
        // Somebody whom the library does not know yet has nothing in it.
        String id = reviewer == null ? null : library.reviewers().stream().filter(each -> each.name().equalsIgnoreCase(reviewer)).map(PersonRow::id)
                .findFirst().orElse("nobody");
        return new TodayReader(library, catalog, TeamSettings.of(library, java.time.ZoneId.systemDefault())).read(now, id, monitor);
    }

    private void show() {
        Today now = today;
        if (now == null) {
            return;
        }
        title.setText(TodayTexts.get("today.title", WrittenTime.weekday(now.day())));
        List<TodayRow> rows = new TodayRows(now, calls, rankingStopped, Session.get().catalog(), Clocks.get()::of).all(whole);
        long pressing = now.deliveries().stream().filter(each -> Clocks.get().of(each.review().times()).orElse(each.clock()).state()
                != org.coachline.insight.day.DeliveryClock.State.RUNNING).count();
        summary.setText(TodayTexts.get("today.summary", now.deliveries().size(), pressing, now.due().size(), now.disputes().size()).replace("&", "&&"));
        table.show(rows);
        if (stack.show(table.control())) {
            setFocus();
        }
        explain(table.selected());
    }

    private void empty(String text) {
        title.setText("");
        summary.setText("");
        stack.say(text);
    }

    private void clocksChanged() {
        Today now = today;
        if (now == null || page.isDisposed()) {
            return;
        }
        LocalDate day = Clocks.get().now().atZone(now.zone()).toLocalDate();
        if (day.equals(now.day())) {
            show();
        } else {
            read();
        }
    }

    private void explain(@Nullable TodayRow row) {
        String text = row == null || row.form() != Form.THING || row.detail().isEmpty() ? TodayTexts.get("today.hint") : row.detail();
        if (!text.equals(detail.getText())) {
            detail.setText(text.replace("&", "&&"));
            detail.setToolTipText(text);
        }
    }

    // ---- what rows do

    private void open(TodayRow row) {
        if (row.form() == Form.MORE) {
            Library library = Session.get().library();
            if (!row.isRanking()) {
                whole.add(row.section());
            } else if (library != null) {
                rank(library);
            }
            show();
            return;
        }
        switch (row.thing()) {
            case CallRow call -> Going.call(getSite().getPage(), call);
            case WaitingReview answer when row.section() == TodayRow.Section.ANSWERS -> Going.answer(getSite().getPage(), Going.input(answer));
            case WaitingReview review -> Going.review(getSite().getPage(), review);
            case DueRow due -> Going.plan(getSite().getPage(), due.planId(), due.planTitle());
            case Practice practice -> Going.plan(getSite().getPage(), practice.planId(), practice.agent());
            case RolePlayRow played -> Going.plan(getSite().getPage(), played.planId(), played.agent());
            case SmallWin win when win.moment() != null -> Going.moments(getSite().getPage(), List.of(win.moment()), 0, any -> win.name(), win.agent());
            case SmallWin win -> ProgressHandler.open(getSite().getWorkbenchWindow(), win.agentId());
            case TodayRows.Older older -> TodayHandler.drafts(getSite().getWorkbenchWindow());
            case null, default -> {
                // A heading or a hint opens nothing.
            }
        }
    }

    static boolean canFinish(TodayRow row) {
        return switch (row.thing()) {
            case DueRow due -> true;
            case Practice practice -> true;
            case SmallWin win -> win.moment() != null && win.planId() != null;
            case null, default -> false;
        };
    }

    private void finish(TodayRow row) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        switch (row.thing()) {
            case DueRow due -> carryOut(library, due.planId(), PlanDeeds.finish(due, row.what()));
            case Practice practice -> practised(library, practice);
            case SmallWin win when win.moment() != null && win.planId() != null ->
                carryOut(library, win.planId(), PlanDeeds.praise(win.moment(), row.what()));
            case SmallWin win when win.moment() != null -> StatusLine.problem(TodayTexts.get("today.noPlan"));
            case null, default -> StatusLine.problem(TodayTexts.get("today.cannotTick"));
        }
    }

    private void practised(Library library, Practice practice) {
        LocalDate day = today == null ? LocalDate.now() : today.day();
        RolePlayed dialog = new RolePlayed(getSite().getShell(), practice, Session.get().catalog(), day, Preferences.reviewer());
        RolePlay made = dialog.open() == Window.OK ? dialog.made() : null;
        if (made != null) {
            carryOut(library, practice.planId(), PlanDeeds.practised(made, TodayTexts.get("today.practise", practice.name())));
        }
    }

    private void carryOut(Library library, String planId, Deed deed) {
        PlanDeeds.carryOut(getSite().getPage(), library, planId, deed, history::add);
    }

    /** Whom a row is about; nothing for what is nobody's. */
    private static @Nullable String agent(@Nullable TodayRow row) {
        String id = switch (row == null ? null : row.thing()) {
            case CallRow call -> call.agentId();
            case WaitingReview review -> review.agentId();
            case DueRow due -> due.agentId();
            case Practice practice -> practice.agentId();
            case RolePlayRow played -> played.agentId();
            case SmallWin win -> win.agentId();
            case null, default -> "";
        };
        return id.isEmpty() ? null : id;
    }

    /** The id of the agent whom the selected row is about, or nothing. */
    public @Nullable String selectedAgent() {
        return agent(table.selected());
    }

    // ---- what happens

    private void opened() {
        history.clear();
        whole.clear();
        today = null;
        calls = null;
        read();
    }

    @Override
    public void setFocus() {
        if (table.control().isVisible()) {
            if (table.control().getSelectionIndex() < 0 && !table.rows().isEmpty()) {
                table.control().setSelection(0);
            }
            table.control().setFocus();
        } else {
            stack.panel().forceFocus();
        }
    }

    @Override
    public void dispose() {
        refreshing.dispose();
        Clocks.get().removeListener(clocks);
        reading.cancel();
        ranking.cancel();
        super.dispose();
    }
}
