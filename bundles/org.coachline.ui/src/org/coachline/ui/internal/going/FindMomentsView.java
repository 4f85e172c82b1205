/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentRow;
import org.coachline.library.PersonRow;
import org.coachline.library.SeenTechnique;
import org.coachline.look.Spacing;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.editing.EditActions;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * Moments of the whole library: by technique, verdict, agent, period and words, sorted by any column, opened by Enter and heard one
 * after the other. What is recent is there first, the rest follows. UI thread; the library is asked elsewhere.
 */
public final class FindMomentsView extends ViewPart implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.findMoments";

    private static final int TYPING_PAUSE = 200;
    private static final int[] DAYS = {0, 7, 30, 90, 365};
    /** So wide that the longest words of most fit, and all of them in one line of a usual window. */
    private static final int WORDS = 124;
    private static final int TECHNIQUE = 148;
    private static final int FIELD = 132;

    private Text words;
    private Combo technique;
    private Combo verdict;
    private Combo agent;
    private Combo period;
    private Label count;
    private MomentTable table;
    private List<TechniqueEntry> techniques = List.of();
    private List<PersonRow> agents = List.of();
    private Map<String, String> gone = new HashMap<>();
    private @Nullable Job asking;
    private int generation;
    private final Runnable typed = this::ask;
    private final PlayThrough.Listener heard = () -> table.showHeard(PlayThrough.get().heard());

    @Override
    public void createPartControl(Composite parent) {
        ReviewKeys.install(getSite(), getViewSite().getActionBars());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = Styles.panel(page, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Spacing.SMALL;
        layout.marginLeft = 0;
        Composite fields = new Composite(top, SWT.NONE);
        fields.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        words = Styles.id(Styles.named(new Text(fields, SWT.SEARCH | SWT.ICON_CANCEL), Texts.get("find.text")), "findMoments");
        words.setMessage(Texts.get("find.textHint"));
        words.setLayoutData(new RowData(WORDS, SWT.DEFAULT));
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING_PAUSE, typed));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            }
        });
        technique = combo(fields, "find.technique", TECHNIQUE);
        verdict = combo(fields, "find.verdict", FIELD);
        agent = combo(fields, "find.agent", FIELD);
        period = combo(fields, "find.period", FIELD);
        new FlatButton(fields, "play", Texts.get("find.play"), true).text(Texts.get("find.playShort")).onPress(this::play);
        count = Styles.styled(new Label(fields, SWT.NONE), Styles.QUIET);
        table = new MomentTable(page, this::name, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        for (Verdict each : Verdicts.BY_KEY) {
            verdict.add(Verdicts.name(each));
        }
        for (int days : DAYS) {
            period.add(days == 0 ? Texts.get("find.allTime") : Texts.get("find.lastDays", days));
        }
        period.select(0);
        EditActions.installSelectAll(getViewSite().getActionBars(), table::selectAll);
        EditActions.installCopy(getViewSite().getActionBars(), () -> StatusLine.problem(Texts.get("find.cut")), this::copy);
        PlayThrough.get().addListener(heard);
        heard.listChanged();
        Session.get().addListener(this);
        catalogChanged();
    }

    private Combo combo(Composite parent, String key, int width) {
        Combo combo = Styles.id(Styles.named(new Combo(parent, SWT.READ_ONLY), Texts.get(key)), key);
        combo.setToolTipText(Texts.get(key));
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        if (!"find.period".equals(key)) {
            combo.add(Texts.get(key + ".all"));
            combo.select(0);
        }
        combo.addListener(SWT.Selection, event -> ask());
        return combo;
    }

    private void open(MomentRow row) {
        MomentOpener.open(getSite().getPage(), row, call(row));
    }

    private void copy() {
        String text = table.text();
        if (text.isEmpty()) {
            StatusLine.problem(Texts.get("find.nothing"));
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        int chosen = table.selection().size();
        StatusLine.say(Texts.get("find.copied", chosen == 0 ? table.rows().size() : chosen));
    }

    private void play() {
        PlayList wanted = playList();
        if (wanted == null) {
            StatusLine.problem(Texts.get("list.nothing"));
        } else {
            PlayThrough.get().play(getSite().getPage(), wanted);
        }
    }

    /** What is to be heard: the rows that are selected or, where less than two are, all of them from the selected one on; nothing where there are none. */
    @Nullable
    PlayList playList() {
        List<MomentRow> chosen = table.selection();
        List<MomentRow> rows = chosen.size() > 1 ? chosen : table.rows();
        List<PlayItem> items = new ArrayList<>();
        for (MomentRow row : rows) {
            items.add(PlayItem.of(row, table.technique(row), call(row)));
        }
        return items.isEmpty() ? null : new PlayList(items, chosen.size() == 1 ? rows.indexOf(chosen.get(0)) : 0);
    }

    /** The id of the agent of the selected moment, or nothing. */
    public @Nullable String selectedAgent() {
        List<MomentRow> chosen = table.selection();
        return chosen.isEmpty() || chosen.get(0).agentId().isEmpty() ? null : chosen.get(0).agentId();
    }

    /** The first of the selected moments, or nothing. */
    public @Nullable MomentRow selectedMoment() {
        List<MomentRow> chosen = table.selection();
        return chosen.isEmpty() ? null : chosen.get(0);
    }

    private String call(MomentRow row) {
        String name = table.agent(row);
        String day = row.callStart() == null ? "" : CallNames.day(CallNames.start(row.callStart(), row.zone()));
        return name.isEmpty() ? day.isEmpty() ? Texts.get("find.aCall") : day : day.isEmpty() ? name : name + ", " + day;
    }

    private String name(CatalogRef ref) {
        return Session.get().catalog().technique(ref).map(TechniqueEntry::name).orElseGet(() -> gone.getOrDefault(ref.key(), ref.item().replace('-', ' ')));
    }

    @Override
    public void libraryOpened() {
        readAgents();
        ask();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        readAgents();
        ask();
    }

    @Override
    public void catalogChanged() {
        int chosen = technique.getSelectionIndex();
        String key = chosen > 0 ? techniques.get(chosen - 1).ref().key() : "";
        techniques = Session.get().catalog().techniques();
        technique.removeAll();
        technique.add(Texts.get("find.technique.all"));
        int select = 0;
        for (TechniqueEntry each : techniques) {
            technique.add(each.name());
            if (each.ref().key().equals(key)) {
                select = technique.getItemCount() - 1;
            }
        }
        technique.select(select);
        readAgents();
        ask();
    }

    private void readAgents() {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        Work.quietly("agents", library::agents, found -> {
            if (agent.isDisposed() || found.equals(agents)) {
                return;
            }
            int chosen = agent.getSelectionIndex();
            String id = chosen > 0 ? agents.get(chosen - 1).id() : "";
            agents = found;
            agent.removeAll();
            agent.add(Texts.get("find.agent.all"));
            int select = 0;
            for (PersonRow each : found) {
                agent.add(each.name());
                if (each.id().equals(id)) {
                    select = agent.getItemCount() - 1;
                }
            }
            agent.select(select);
        }, UiErrors::mention);
    }

    private FoundMoments.Wanted wanted() {
        return new FoundMoments.Wanted(technique.getSelectionIndex() > 0 ? techniques.get(technique.getSelectionIndex() - 1).ref().key() : null,
                verdict.getSelectionIndex() > 0 ? Verdicts.BY_KEY.get(verdict.getSelectionIndex() - 1) : null,
                agent.getSelectionIndex() > 0 ? agents.get(agent.getSelectionIndex() - 1).id() : null, DAYS[Math.max(0, period.getSelectionIndex())],
                words.getText());
    }

    private void ask() {
        if (words.isDisposed()) {
            return;
        }
        Job before = asking;
        if (before != null) {
            before.cancel();
        }
        generation++;
        Library library = Session.get().library();
        if (library == null) {
            table.show(List.of(), Map.of());
            say(Texts.get("calls.noLibrary"));
            return;
        }
        step(library, wanted().steps(), 0, Instant.now(), generation);
    }

    /** One step further back; its answer counts only while it is the last that was asked for. */
    private void step(Library library, List<FoundMoments.Wanted> steps, int at, Instant now, int asked) {
        boolean last = at == steps.size() - 1;
        Display display = words.getDisplay();
        asking = Work.quietly("moments", () -> named(library, FoundMoments.ask(library, steps.get(at), last, now), display), found -> {
            if (table.control().isDisposed() || asked != generation) {
                return;
            }
            // Of too many, the library lists the oldest: the last year says more.
            if (!found.truncated() || at == 0) {
                table.show(found.moments(), found.agents());
            }
            int shown = table.rows().size();
            say(found.truncated() ? Texts.get("find.tooMany", shown) : !last ? Texts.get("find.soFar", shown)
                    : shown == 0 ? Texts.get("find.nothing") : shown == 1 ? Texts.get("find.one") : Texts.get("find.count", shown));
            if (!last && !found.truncated()) {
                step(library, steps, at + 1, now, asked);
            }
        }, failure -> {
            if (library == Session.get().library()) {
                UiErrors.mention(failure);
            }
        });
    }

    /** Reads what techniques were called whose packs are gone. */
    private FoundMoments named(Library library, FoundMoments found, Display display) throws LibraryException {
        Map<String, String> names = new HashMap<>();
        for (CatalogRef ref : FoundMoments.techniques(found.moments())) {
            if (Session.get().catalog().technique(ref).isEmpty()) {
                library.seen(ref).map(SeenTechnique::name).ifPresent(name -> names.put(ref.key(), name));
            }
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> gone.putAll(names));
        }
        return found;
    }

    private void say(String text) {
        count.setText(text.replace("&", "&&"));
        // A longer text may need a line more.
        count.getParent().getParent().getParent().layout(true, true);
    }

    /** Puts the cursor into the words to look for. */
    public void editSearch() {
        words.setFocus();
        words.selectAll();
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        PlayThrough.get().removeListener(heard);
        Job last = asking;
        if (last != null) {
            last.cancel();
        }
        super.dispose();
    }
}
