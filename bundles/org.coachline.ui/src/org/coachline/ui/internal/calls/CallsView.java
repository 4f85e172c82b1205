/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.catalog.Catalog;
import org.coachline.intake.ranking.CallRanking;
import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.intake.ranking.RankedCall;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.look.Spacing;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.ranking.RankTexts;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LastAgent;
import org.coachline.ui.internal.support.Latest;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.coachline.ui.internal.today.Clocks;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The calls of the library: found as one types, sorted by any column, opened by Enter or a double click. */
public final class CallsView extends ViewPart implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.calls";
    /** The command that imports recordings. */
    public static final String IMPORT_COMMAND = "org.coachline.ui.import";

    private static final int TYPING_PAUSE = 120;
    /** Where many calls come in, places are reckoned when it has become quiet, and not after each. */
    private static final int RANK_PAUSE = 800;
    /** Of so many calls the places are known without being asked for. */
    private static final int FEW = 20_000;

    private Text filter;
    private PageStack stack;
    private FlatButton importButton;
    private CallTable table;
    private WhyPanel why;
    private CallChooser chooser;
    private List<CallRow> all = List.of();
    private Set<String> mine = Set.of();
    private Map<String, String> damages = Map.of();
    private boolean first = true;
    private @Nullable Job reading;
    private Latest ranking;
    private boolean ranked;
    private final Runnable narrow = this::narrow;
    private final Runnable rankAgain = () -> rank(false);
    private final Runnable clocks = () -> {
        table.clocksChanged();
        if (chooser.choice().show() == CallChoice.Show.LATE) {
            narrow();
        }
    };
    private final org.eclipse.ui.IPartListener2 words = new org.eclipse.ui.IPartListener2() {
        @Override
        public void partActivated(org.eclipse.ui.IWorkbenchPartReference reference) {
            StatusLine.show();
        }

        @Override
        public void partBroughtToTop(org.eclipse.ui.IWorkbenchPartReference reference) {
            // The list shows which of its calls is the open one, and says why that is worth hearing.
            if (reference.getPart(false) instanceof ReviewEditor editor && editor.getEditorInput() instanceof ReviewInput input) {
                table.select(input.callId());
            }
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = Styles.panel(page, 2, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        filter = Styles.id(Styles.named(new Text(top, SWT.SEARCH | SWT.ICON_CANCEL), Texts.get("calls.filter")), "callFilter");
        filter.setMessage(Texts.get("calls.filterHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(TYPING_PAUSE, narrow));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        filter.addListener(SWT.DefaultSelection, event -> open(table.selected()));
        chooser = new CallChooser(top, () -> all, () -> mine, this::narrow);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(chooser.control());
        stack = new PageStack(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        ranking = new Latest(filter);
        createImport();
        table = new CallTable(stack.control(), this::open, this::explain);
        createMenu();
        why = new WhyPanel(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why.control());
        Session.get().addListener(this);
        Clocks.get().addListener(clocks);
        getSite().getPage().addPartListener(words);
        read();
    }

    private void createImport() {
        importButton = new FlatButton(stack.panel(), "file-plus-2", Texts.get("calls.import"), true).text(Texts.get("calls.importShort"))
                .onPress(this::runImport);
        GridDataFactory.swtDefaults().indent(0, Spacing.SMALL).applyTo(importButton);
    }

    private void runImport() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(IMPORT_COMMAND, null);
        } catch (org.eclipse.core.commands.ExecutionException | org.eclipse.core.commands.common.NotDefinedException
                | org.eclipse.core.commands.NotEnabledException | org.eclipse.core.commands.NotHandledException e) {
            UiErrors.show(Texts.get("calls.importFailed"), e);
        }
    }

    /** The id of the agent of the selected call, or nothing. */
    public @Nullable String selectedAgent() {
        CallRow row = table.selected();
        return row == null || row.agentId().isEmpty() ? null : row.agentId();
    }

    /** The selected call, or nothing. */
    public @Nullable CallRow selectedCall() {
        return table.selected();
    }

    /**
     * Opens the call that comes after another in the order of the list and of which no agent has got a review yet.
     *
     * @param callId of the other; null for the one that is selected
     */
    void openNext(@Nullable String callId) {
        CallRow at = table.selected();
        String from = callId != null || at == null ? callId : at.id();
        CallRow next = table.after(from, this::waits);
        if (next == null) {
            StatusLine.say(table.isEmpty() ? whyNone(Session.get().library(), filter.getText()) : Texts.get("calls.next.none"));
            return;
        }
        table.select(next.id());
        open(next);
        NextCall.say(CallNames.title(next), wanted().stream().filter(each -> this.waits(each) && !each.id().equals(next.id())).count());
    }

    private boolean waits(CallRow row) {
        return (CallChoice.Show.NEW.has(row) || CallChoice.Show.DRAFT.has(row)) && table.damage(row) == null;
    }

    /** Shows the calls of these words, as if typed, whatever was chosen to be shown. */
    public void find(String words) {
        filter.setText(words);
        chooser.choose(CallChoice.ALL);
        narrow();
    }

    /** Shows the calls of which a review is begun and not delivered. */
    public void drafts() {
        filter.setText("");
        chooser.choose(CallChoice.ALL.with(CallChoice.Show.DRAFT));
        narrow();
    }

    /** Which calls are shown. */
    CallChooser chooser() {
        return chooser;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(menu, getSite().getSelectionProvider());
    }

    private void explain(@Nullable CallRow row) {
        LastAgent.atHand(row == null ? null : row.agentId());
        why.show(row, row == null ? null : damages.get(row.id()), row == null ? null : table.rank(row));
    }

    /** Sorts by what is worth hearing, or by time where it is sorted so already; says so. */
    public void toggleWorthHearing() {
        boolean byRank = !table.isByRank();
        table.sortByRank(byRank);
        if (byRank) {
            rank(true);
        } else {
            StatusLine.say(RankTexts.get("unsorted"));
        }
    }

    /** Puts the calls in their order in the background, with progress: of a hundred thousand that takes a second or two, more on a busy computer. */
    private void rank(boolean said) {
        Library library = Session.get().library();
        if (filter.isDisposed()) {
            return;
        }
        ranking.cancel();
        if (library == null) {
            return;
        }
        Catalog catalog = Session.get().catalog();
        ranking.ask(RankTexts.get("job"), library, monitor -> new Ranks(CallRanking.of(library, catalog, monitor).stream()
                .collect(Collectors.toMap(RankedCall::callId, each -> each)), RankSettings.of(library).number(RankSetting.CHANCE)), ranks -> {
            ranked = true;
            table.setRanks(ranks.places());
            explain(table.selected());
            if (said) {
                StatusLine.say(ranks.chance() > 0 ? RankTexts.get("sorted", ranks.chance()) : RankTexts.get("sortedWithoutChance"));
            }
        }, UiErrors::mention, this::unranked);
    }

    /** Somebody stopped the ranking: there is the order of before, or that of time. */
    private void unranked() {
        if (!table.isByRank()) {
            return;
        }
        if (!ranked) {
            table.sortByRank(false);
        }
        StatusLine.say(RankTexts.get(ranked ? "stopped" : "stoppedFirst"));
    }

    private record Ranks(Map<String, RankedCall> places, double chance) {
    }

    private void open(@Nullable CallRow row) {
        if (row != null) {
            ReviewOpener.open(getSite().getWorkbenchWindow(), new ReviewInput(row.id(), null, CallNames.title(row)));
        }
    }

    @Override
    public void libraryOpened() {
        all = List.of();
        ranked = false;
        read();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        read();
    }

    @Override
    public void catalogChanged() {
        table.refresh();
    }

    private void read() {
        Library library = Session.get().library();
        if (library == null) {
            all = List.of();
            narrow();
            return;
        }
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        String who = Preferences.reviewer();
        reading = Work.quietly("calls", () -> new Listed(library.calls(CallQuery.ALL), library.damages(), reviewed(library, who)), listed -> {
            all = listed.calls();
            damages = listed.damages();
            mine = listed.mine();
            narrow();
            if (first && !filter.isDisposed() && getSite().getPage().getActiveEditor() instanceof ReviewEditor editor
                    && editor.getEditorInput() instanceof ReviewInput input) {
                table.select(input.callId());
            }
            if (!filter.isDisposed() && first && !all.isEmpty()) {
                first = false;
                // Before there were calls the keyboard had nowhere else to go.
                if (filter.isFocusControl() && filter.getText().isEmpty()) {
                    table.setFocus();
                }
            }
            if (!filter.isDisposed() && (table.isByRank() || all.size() <= FEW)) {
                filter.getDisplay().timerExec(RANK_PAUSE, rankAgain);
            }
        }, failure -> {
            // A library that was closed meanwhile has no list to show; its successor's is on the way.
            if (library == Session.get().library()) {
                UiErrors.mention(failure);
            }
        });
    }

    private record Listed(List<CallRow> calls, Map<String, String> damages, Set<String> mine) {
    }

    private static Set<String> reviewed(Library library, String who) throws LibraryException {
        Set<String> reviewed = new HashSet<>();
        for (PersonRow each : library.reviewers()) {
            if (each.name().equalsIgnoreCase(who)) {
                reviewed.addAll(library.day().reviewedBy(each.id()));
            }
        }
        return reviewed;
    }

    private List<CallRow> wanted() {
        return chooser.choice().of(all, mine);
    }

    private void narrow() {
        if (filter.isDisposed()) {
            return;
        }
        String typed = filter.getText();
        Library library = Session.get().library();
        chooser.show();
        table.show(CallFilter.of(typed, Session.get().catalog()).apply(wanted()), damages);
        if (library != null && !typed.isBlank()) {
            searchWords(library, typed);
        }
        showFound(library, typed);
    }

    /** What is said and written in calls is found by the library; rows whose facts match are there at once. */
    private void searchWords(Library library, String typed) {
        Work.quietly("words", () -> library.calls(CallQuery.ALL.withText(typed)), found -> {
            if (!filter.isDisposed() && typed.equals(filter.getText())) {
                table.show(CallFilter.of(typed, Session.get().catalog()).with(found).apply(wanted()), damages);
                showFound(library, typed);
            }
        }, UiErrors::mention);
    }

    private void showFound(@Nullable Library library, String typed) {
        if (!table.isEmpty()) {
            stack.show(table.control());
            return;
        }
        importButton.setVisible(library != null && all.isEmpty() && !library.readOnly()
                && getSite().getService(ICommandService.class).getCommand(IMPORT_COMMAND).isDefined());
        stack.say(whyNone(library, typed));
        explain(null);
    }

    private String whyNone(@Nullable Library library, String typed) {
        if (library != null) {
            return all.isEmpty() ? Texts.get("calls.none") : chooser.choice().isAll() ? Texts.get("calls.noneFound", typed.strip())
                    : Texts.get(typed.isBlank() ? "calls.noneChosen" : "calls.noneFoundChosen", chooser.said(), KeyHint.of(CallChooser.COMMAND), typed.strip());
        }
        if (Session.get().isOpening()) {
            return Texts.get("calls.opening");
        }
        return Session.get().problem() == null ? Texts.get("calls.noLibrary") : UiErrors.plain(Session.get().problem());
    }

    @Override
    public void setFocus() {
        if (table.isEmpty()) {
            filter.setFocus();
        } else {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        Clocks.get().removeListener(clocks);
        getSite().getPage().removePartListener(words);
        super.dispose();
    }
}
