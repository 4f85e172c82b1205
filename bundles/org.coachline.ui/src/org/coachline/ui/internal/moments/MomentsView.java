/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.editing.EditActions;
import org.coachline.ui.internal.editing.EditMenu;
import org.coachline.ui.internal.review.MomentIndex;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The moments of the open review in the order of time, and the details of the one that is selected. */
public final class MomentsView extends ReviewView {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.moments";

    private static final int VERDICT = 2;
    private static final int SHORTLY_MILLIS = 60;
    /** GTK takes some microseconds for each row, seen or not: so many at a time hold nobody up. */
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int GROW_MILLIS = 10;
    /** Room for the glyph, which is drawn: images in later columns are not shown everywhere. */
    private static final String GLYPH_SPACE = "\u2003 ";

    private PageStack stack;
    private SashForm page;
    private MomentFilterBar filter;
    private Table table;
    private MomentDetails details;
    /** All moments as they were when the rows were made. */
    private List<Moment> listed = List.of();
    private List<Moment> shown = List.of();
    private boolean selecting;
    private boolean another = true;
    /** Edits come one after the other, as in a drag: the table follows shortly after, for several at once. */
    private boolean waiting;
    private final Runnable refresh = this::refresh;
    private final Runnable grow = this::grow;

    @Override
    protected void create(Composite parent) {
        stack = new PageStack(parent);
        page = new SashForm(stack.control(), SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        filter = new MomentFilterBar(left, this::refresh, () -> table.setFocus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        table = Styles.id(Styles.named(new Table(left, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL),
                Texts.get("moments.table")), "moments");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setHeaderVisible(true);
        Columns.of(table).fixed(Texts.get("moments.at"), 76, SWT.LEFT).share(Texts.get("moments.technique"), 120, 2)
                .fixed(Texts.get("moments.verdict"), 96, SWT.LEFT).spare(Texts.get("moments.who"), 72, SWT.LEFT)
                .share(Texts.get("moments.comment"), 84, 3).done();
        Rows.style(table);
        table.addListener(SWT.PaintItem, this::paintGlyph);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> editComment());
        Menu menu = new Menu(table);
        table.setMenu(menu);
        menu.addListener(SWT.Show, event -> fill(menu));
        LookColors.get().keep(table, () -> {
            if (table.getItemCount() > 0) {
                table.clearAll();
            }
        });
        details = new MomentDetails(page);
        page.setWeights(54, 46);
        EditActions.installSelectAll(getViewSite().getActionBars(), this::selectAll);
    }

    private void selectAll() {
        OpenReview review = review();
        if (review != null && !shown.isEmpty()) {
            Moment lead = review.selected();
            review.select(shown.stream().map(Moment::getId).toList(), lead == null ? null : lead.getId());
        }
    }

    /** Which of a review's moments are listed, in order of time: all of them while none is left out by what was asked for here. */
    public List<Moment> listed(OpenReview review) {
        return review == review() && !filter.filter().isAll() ? shown : review.moments().byTime();
    }

    /** Puts the cursor into the words by which fewer moments are listed. */
    public void editFilter() {
        if (stack.shown() != page) {
            StatusLine.problem(stack.said());
        } else {
            filter.edit();
        }
    }

    private void selected() {
        OpenReview review = review();
        if (review == null || selecting || table.getSelectionCount() == 0) {
            return;
        }
        List<Moment> chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
        Moment before = review.selected();
        Set<Moment> selection = Set.copyOf(review.selection());
        // The row that was added last leads; where rows were taken out, the one that led goes on leading.
        Moment lead = chosen.stream().filter(each -> !selection.contains(each)).reduce((one, other) -> other)
                .orElse(before != null && chosen.contains(before) ? before : chosen.getFirst());
        review.select(chosen.stream().map(Moment::getId).toList(), lead.getId());
        if (chosen.size() == 1) {
            review.playback().seek(lead.getStartMicros());
        }
    }

    /** Puts the cursor into the comment of the selected moment. */
    public void editComment() {
        if (waiting) {
            refresh();
        }
        details.editComment();
    }

    /** Removes the selected moments. */
    public static void delete(OpenReview review) {
        List<Moment> gone = review.selection();
        if (gone.isEmpty()) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
            return;
        }
        if (review.refuses()) {
            return;
        }
        String name = review.name(gone.get(0).getTechnique()).name();
        review.edit(MomentCommands.remove(review.review().domain(), review.review().document(), gone));
        StatusLine.say(gone.size() == 1 ? Texts.get("moments.deleted", name) : Texts.get("moments.deletedMany", gone.size()));
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        OpenReview review = review();
        if (review != null && getSite().getPage().getActiveEditor() instanceof ReviewEditor editor && editor.timeline() != null) {
            new EditMenu(menu, review, editor.timeline(), getSite().getPage()).fill(review.viewport().playhead());
        }
    }

    private void fill(TableItem item, int index) {
        OpenReview review = review();
        if (review == null || index < 0 || index >= shown.size()) {
            return;
        }
        Moment moment = shown.get(index);
        item.setData(moment);
        OpenReview.TechniqueName name = review.name(moment.getTechnique());
        item.setText(new String[] {review.place(moment), name.name(),
            moment.getTechnique() == null ? "" : GLYPH_SPACE + Verdicts.name(moment.getVerdict()), Verdicts.name(moment.getChannel()), words(moment)});
        Rows.color(item, 4, Token.QUIET_TEXT);
        Rows.color(item, 1, name.present() ? Token.TEXT : Token.QUIET_TEXT);
    }

    private void paintGlyph(Event event) {
        // The row's own moment: to look for the row among a hundred thousand takes longer than to draw it.
        if (event.index == VERDICT && event.item.getData() instanceof Moment moment
                && Verdicts.glyph(moment.getVerdict()) instanceof VerdictGlyph glyph) {
            event.gc.drawImage(Icons.glyph(glyph), event.x + Spacing.GRID, event.y + (event.height - Spacing.GLYPH - 2) / 2);
        }
    }

    private static String words(Moment moment) {
        String comment = moment.getComment();
        if (comment != null && !comment.isBlank()) {
            return comment.replaceAll("\\s+", " ");
        }
        String heard = moment.getPhraseHeard();
        return heard == null || heard.isBlank() ? "" : '“' + heard.replaceAll("\\s+", " ") + '”';
    }

    @Override
    protected void reviewChanged() {
        another = true;
        details.show(review());
        refresh();
    }

    @Override
    public void momentsChanged(MomentIndex.Change change) {
        // What is offered to choose from is gathered anew only for a technique that was not there: there may be a hundred thousand moments.
        another |= change.put().stream().anyMatch(each -> !filter.offers(MomentFilter.key(each)));
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        OpenReview review = review();
        if (review == null || shown.isEmpty() != review.moments().byTime().isEmpty()) {
            // Another page is shown, which may be asked for the keyboard next.
            refresh();
        } else if (!waiting && !table.isDisposed()) {
            waiting = true;
            table.getDisplay().timerExec(SHORTLY_MILLIS, refresh);
        }
    }

    @Override
    public void timesTold() {
        refresh();
    }

    @Override
    public void momentSelected() {
        details.momentSelected();
        OpenReview review = review();
        if (waiting || review != null && listed != review.moments().byTime()) {
            // The rows are those of before an edit; what is selected follows with them.
            return;
        }
        int[] rows = review == null ? new int[0] : rows(shown, review.selection());
        selecting = true;
        int last = Arrays.stream(rows).max().orElse(-1);
        if (last >= table.getItemCount()) {
            table.setItemCount(last + 1);
        }
        if (rows.length == 0) {
            if (table.getSelectionCount() > 0) {
                table.deselectAll();
            }
        } else if (!Arrays.equals(rows, Arrays.stream(table.getSelectionIndices()).sorted().toArray())) {
            table.setSelection(rows);
        }
        selecting = false;
    }

    /** Where moments stand in a list, from the first to the last; those that do not are left out. Linear, however many they are. */
    static int[] rows(List<Moment> list, Collection<Moment> moments) {
        if (moments.size() < 2) {
            return moments.stream().mapToInt(list::indexOf).filter(each -> each >= 0).toArray();
        }
        Set<Moment> wanted = Set.copyOf(moments);
        return IntStream.range(0, list.size()).filter(each -> wanted.contains(list.get(each))).toArray();
    }

    @Override
    public void flush() {
        details.flush();
    }

    private void refresh() {
        waiting = false;
        if (table.isDisposed()) {
            return;
        }
        OpenReview review = review();
        List<Moment> all = review == null ? List.of() : review.moments().byTime();
        listed = all;
        shown = review == null || filter.filter().isAll() ? all
                : all.stream().filter(each -> filter.filter().lists(each, review.name(each.getTechnique()).name())).toList();
        boolean nothing = all.isEmpty();
        if (review != null && another) {
            another = false;
            filter.offer(names(review, all));
        }
        filter.count(shown.size(), all.size());
        grow();
        table.clearAll();
        if (nothing) {
            stack.say(Texts.get(review == null ? "moments.noReview" : "moments.none"));
        } else {
            // Where the words had it, it would be nowhere.
            if (stack.show(page)) {
                setFocus();
            }
        }
        momentSelected();
    }

    /** What moments are linked to, by keys. */
    private static Map<String, String> names(OpenReview review, List<Moment> moments) {
        Map<String, String> names = new HashMap<>();
        for (Moment each : moments) {
            names.computeIfAbsent(MomentFilter.key(each), key -> review.name(each.getTechnique()).name());
        }
        return names;
    }

    /** Gives the table as many rows as there are moments; many more than it has come bit by bit. */
    private void grow() {
        if (table.isDisposed()) {
            return;
        }
        int rows = Math.min(shown.size(), table.getItemCount() + ROWS_AT_ONCE);
        table.setItemCount(rows);
        if (rows < shown.size()) {
            table.getDisplay().timerExec(GROW_MILLIS, grow);
        }
    }

    @Override
    public void setFocus() {
        if (stack.shown() != page) {
            stack.panel().forceFocus();
        } else {
            table.setFocus();
        }
    }
}
